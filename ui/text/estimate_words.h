// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"
#include "core/workflow/publication.h"
#include "ui/text/reader.h"

#include <QString>

namespace quadrat::ui {

/// What an entry of the analysis is about, as a heading: the question, or what is made of it.
QString heading(const EstimateTable& table, const Dictionary& dictionary, const Reader& reader);

/// Who was asked how many, with what weights and intervals, and where the data come from.
QString sourceLine(const EstimateTable& table, const Specification& specification,
                   const Reader& reader);

/// Why a figure is withheld; empty if it is not.
QString reason(Standing standing, const Reader& reader);

/// Why a figure is doubtful, in sentences.
QString reasons(const std::vector<Flag>& flags, const Reader& reader);

/// A confidence level: "95%", "99.9%".
QString levelWords(double level, const Reader& reader);

/// The name of a method that makes the interval of a share.
QString methodName(ShareInterval interval, const Reader& reader);

/// The test of a crosstab in words for one who does not know it; empty without a test.
QString testSentence(const EstimateTable& table, const Dictionary& dictionary,
                     const Reader& reader);

/// A two-group comparison of means in words.
QString differenceSentence(const EstimateTable& table, const Dictionary& dictionary,
                           const Reader& reader);

/// Words for a term of a regression: "age", "sex: M", "(constant)".
QString termLabel(const EstimateTable& table, const std::string& term, const Dictionary& dictionary,
                  const Reader& reader);

/// The label of a domain: "rural", or "rural, women" of two variables.
QString domainLabel(const EstimateRow& row, const Dictionary& dictionary);

/// The question of a variable, or its name.
QString question(const Dictionary& dictionary, const std::string& variable);

/// With a capital at its beginning, as the head of a column.
QString capitalised(QString text);

/// The label of an answer.
QString answer(const Dictionary& dictionary, const std::string& variable,
               const std::string& answer);

} // namespace quadrat::ui
