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

void putText(Json& json, const char* key, const std::string& text)
{
    if (!text.empty())
        json[key] = text;
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
    if (choices.form != InvitationForm::Attached)
        json["form"] = wordFor(formWords(), choices.form);
    putText(json, "deadline", choices.deadline);
    putText(json, "link", choices.link);
    putTexts(json, "subject", choices.text.subject);
    putTexts(json, "body", choices.text.body);
    return json;
}

InvitationChoices readInvitationChoices(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    InvitationChoices choices{.table = object.text("table").value_or(""),
                              .draw = object.text("draw").value_or("")};
    if (const Json* found = object.entry("columns")) {
        JsonObject columns(*found, object.placeOf("columns"));
        for (const auto& [word, column] : columnWords)
            choices.columns.*column = columns.text(word).value_or("");
        columns.finish();
    }
    choices.form = object.choice<InvitationForm>("form", formWords()).value_or(choices.form);
    choices.deadline = object.text("deadline").value_or("");
    choices.link = object.text("link").value_or("");
    choices.text = {.subject = textsAt(object, "subject"), .body = textsAt(object, "body")};
    object.finish();
    return choices;
}

} // namespace quadrat
