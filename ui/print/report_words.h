// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"
#include "ui/print/page_writer.h"
#include "ui/text/reader.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace quadrat::ui {

/// How many were asked, what their answers are worth, and how far chance may have moved a figure.
std::vector<KeyFigure> keyFigures(const Analysis& analysis, const Reader& reader);

/// The same in a paragraph of plain words.
QString summary(const Analysis& analysis, const Specification& specification, const Reader& reader);

/// What stands out in a table, in one sentence; empty where nothing can be said so simply.
QString finding(const EstimateTable& table, const Dictionary& dictionary, const Reader& reader);

/// The methods page: a term and its paragraph, for what this analysis used.
std::vector<std::pair<QString, QString>>
methods(const Analysis& analysis, const Specification& specification, const Reader& reader);

} // namespace quadrat::ui
