// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/question_set_words.h"

#include "core/base/blanks.h"
#include "core/project/question_words.h"

namespace quadrat {

std::string writeQuestionSet(const QuestionSet& set)
{
    Json json{{"questions", Json::array()}};
    putEach(json, "questions", set.questions, writeQuestion);
    putEach(json, "lists", set.lists, writeOptionList);
    return json.dump(2);
}

QuestionSet readQuestionSet(std::string_view text)
{
    const Json json = parsedJson(
        text, QUADRAT_TEXT("core", "Line %1, column %2: these are no questions as JSON."),
        QUADRAT_TEXT("core", "A number among these questions is too large."));
    JsonObject object(json, "");
    QuestionSet set;
    set.questions = object.each("questions", readQuestion);
    set.lists = object.each("lists", readOptionList);
    object.finish();
    return set;
}

bool isQuestionSet(std::string_view text)
{
    return withoutBlanksAround(text).starts_with('{') && text.find("\"questions\"") != text.npos;
}

} // namespace quadrat
