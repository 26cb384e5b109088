// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/questionnaire_words.h"
#include "tests/source_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <set>

using namespace quadrat;

TEST_CASE("The questionnaire on satisfaction holds sixty questions of every kind")
{
    std::ifstream file(std::string(sourceFolder) + "/tests/data/questionnaires/satisfaction.json");
    const Questionnaire questionnaire = readQuestionnaire(Json::parse(file), "");

    std::set<std::size_t> kinds;
    std::size_t asked = 0;
    for (const Section& section : questionnaire.sections)
        for (const Question& question : section.questions) {
            kinds.insert(question.kind.index());
            asked += !std::holds_alternative<Note>(question.kind) &&
                     !std::holds_alternative<Calculation>(question.kind);
            for (const std::string& language : questionnaire.languages)
                CHECK(question.text.text.contains(language));
        }
    CHECK(asked == 60);
    CHECK(kinds.size() == std::variant_size_v<QuestionKind>);
    CHECK(readQuestionnaire(writeQuestionnaire(questionnaire), "") == questionnaire);
}
