// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/certificate.h"
#include "core/sampling/sample_plan.h"
#include "ui/text/reader.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace quadrat::ui {

/// How a method takes its units: "simple random sampling without replacement".
QString methodWords(const SelectionStage& stage, const Reader& reader);

/// The method's own name, for lists to choose from.
QString methodName(SelectionMethod method, const Reader& reader);

/// How many a stage takes: "12 in each stratum", "10 to 60 in each stratum, 662 in all".
QString numberWords(const SelectionPlan& plan, std::size_t stage, const Reader& reader);

/// A stage in a sentence: how many, of what, by which method.
QString stageWords(const SelectionPlan& plan, std::size_t stage, ListSource list,
                   const Reader& reader);

/// The reserve in a sentence; empty if there is none.
QString reserveWords(const SelectionPlan& plan, const Reader& reader);

/// What is drawn from what, in a few sentences.
/// \param units   of the list
/// \param strata  of the list; 0 or 1: one
/// \param drawn   of the main sample; nothing before the draw, where its size is not fixed
QString drawWords(const SelectionPlan& plan, ListSource list, std::size_t units, std::size_t strata,
                  std::optional<std::size_t> drawn, const Reader& reader);

/// A moment of core (UTC, ISO 8601) in the reader's date, and the time of this place.
QString momentWords(const std::string& moment, const Reader& reader);

} // namespace quadrat::ui
