// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/invitation_words.h"

#include "core/project/codebook_words.h"

#include <utility>

namespace quadrat {

namespace {

const Words<InvitationForm>& formWords()
{
    static const Words<InvitationForm> words{{"attached", InvitationForm::Attached},
                                             {"in-body", InvitationForm::InBody},
                                             {"both", InvitationForm::Both}};
    return words;
}

constexpr std::pair<const char*, std::string InvitationColumns::*> columnWords[] = {
    {"address", &InvitationColumns::address},
    {"name", &InvitationColumns::name},
    {"language", &InvitationColumns::language},
    {"case_code", &InvitationColumns::caseCode},
    {"refused", &InvitationColumns::refused}};

} // namespace

Json writeInvitationChoices(const InvitationChoices& choices)
{
    Json json = Json::object();
    putText(json, "table", choices.table);
    putText(json, "draw", choices.draw);
    Json columns = Json::object();
    for (const auto& [word, column] : columnWords)
        putText(columns, word, choices.columns.*column);
    if (!columns.empty())
        json["columns"] = columns;
    putWord(json, "form", formWords(), choices.form, InvitationForm::Attached);
    putText(json, "deadline", choices.deadline);
    putText(json, "link", choices.link);
    putTexts(json, "subject", choices.text.subject);
    putTexts(json, "body", choices.text.body);
    return json;
}

InvitationChoices readInvitationChoices(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    InvitationChoices choices{.table = textAt(object, "table"), .draw = textAt(object, "draw")};
    if (const Json* found = object.entry("columns")) {
        JsonObject columns(*found, object.placeOf("columns"));
        for (const auto& [word, column] : columnWords)
            choices.columns.*column = textAt(columns, word);
        columns.finish();
    }
    choices.form = object.choice<InvitationForm>("form", formWords()).value_or(choices.form);
    choices.deadline = textAt(object, "deadline");
    choices.link = textAt(object, "link");
    choices.text = {.subject = textsAt(object, "subject"), .body = textsAt(object, "body")};
    object.finish();
    return choices;
}

} // namespace quadrat
