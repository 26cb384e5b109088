// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "ui/questionnaire/sheet_model.h"

#include <string>
#include <vector>

namespace quadrat::ui {

enum class Cascade { No, Yes };

/// An option list as lines of a sheet: code, label in each language, why it is no answer, whether
/// it goes alone, asks for words, keeps its place; in a cascade, after which code it is offered.
QList<SheetColumn> optionColumns(const std::vector<std::string>& languages, Cascade cascade);
QList<QStringList> optionRows(const std::vector<Option>& options,
                              const std::vector<std::string>& languages, Cascade cascade);

/// The options that such lines say. What has no column stays as in `former`. A new line with a
/// label and no code gets the next free one; a label as written in a text ("1. Good", "a) Good")
/// loses its number, which becomes the code; "don't know" and the like become missing answers.
std::vector<Option> optionsOf(const QList<SheetRow>& rows, const std::vector<Option>& former,
                              const std::vector<std::string>& languages, Cascade cascade);

/// Items of a grid: name and label.
QList<SheetColumn> itemColumns(const std::vector<std::string>& languages);
QList<QStringList> itemRows(const std::vector<GridItem>& items,
                            const std::vector<std::string>& languages);
/// \param stem  begins the names of new items: STEM_1
std::vector<GridItem> itemsOf(const QList<SheetRow>& rows, const std::vector<GridItem>& former,
                              const std::vector<std::string>& languages, const std::string& stem);

/// Checks: what is right, how grave it is where it is not, and what is said.
QList<SheetColumn> checkColumns(const std::vector<std::string>& languages);
QList<QStringList> checkRows(const std::vector<AnswerCheck>& checks,
                             const std::vector<std::string>& languages);
std::vector<AnswerCheck> checksOf(const QList<SheetRow>& rows,
                                  const std::vector<AnswerCheck>& former,
                                  const std::vector<std::string>& languages);

} // namespace quadrat::ui
