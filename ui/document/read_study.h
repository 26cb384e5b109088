// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/document/document.h"

#include <QString>

namespace quadrat::ui {

enum class StudyKind { Study, Specification, Data };

/// By the suffix of a file: .quadrat, .json, all others.
StudyKind kindOf(const QString& file);

/// Reads a study, a specification with the data it names, or a data file, whose design is guessed.
/// For a worker.
/// \throws Error as ProjectFile, parseSpecification and openData say
OpenedStudy readStudy(const QString& file, const Progress& progress = {});

/// Reads a study that is open already: after its content was replaced.
OpenedStudy readStudy(std::shared_ptr<StudyFile> file, const Progress& progress = {});

} // namespace quadrat::ui
