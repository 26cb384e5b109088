// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/html_form.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/forms/form_data.h"
#include "core/io/form_runtime.h"

#include <algorithm>
#include <regex>
#include <string_view>

namespace quadrat {

namespace {

std::string escaped(std::string_view text)
{
    std::string html;
    for (const char letter : text) {
        if (letter == '<')
            html += "&lt;";
        else if (letter == '>')
            html += "&gt;";
        else if (letter == '&')
            html += "&amp;";
        else if (letter == '"')
            html += "&quot;";
        else
            html += letter;
    }
    return html;
}

/// RFC 4648, with padding. \param digits  hexadecimal, an even number
std::string base64OfHexadecimal(std::string_view digits)
{
    constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const auto value = [](char digit) {
        return std::uint32_t(digit <= '9' ? digit - '0' : digit - 'a' + 10);
    };
    std::string text;
    std::uint32_t bits = 0, count = 0;
    for (const char digit : digits) {
        bits = bits << 4 | value(digit);
        count += 4;
        if (count < 6)
            continue;
        count -= 6;
        text += letters[bits >> count & 63];
    }
    if (count > 0)
        text += letters[bits << (6 - count) & 63];
    text.resize((text.size() + 3) / 4 * 4, '=');
    return text;
}

std::string hashSource(std::string_view content)
{
    return "'sha256-" + base64OfHexadecimal(sha256(content)) + "'";
}

/// What the policy lets the form talk to.
/// \throws Error{InvalidInput} for an address that would not be safe or could say more than that
std::string checkedAddress(const std::string& address)
{
    static const std::regex safe(
        R"((https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*|http://(localhost|127\.0\.0\.1))(:[0-9]{1,5})?)"
        R"((/[A-Za-z0-9._~%/-]*)?(\?[A-Za-z0-9._~%/=&-]*)?)");
    if (address.size() > 500 || !std::regex_match(address, safe))
        throw Error(ErrorKind::InvalidInput,
                    {QUADRAT_TEXT("core", "Answers cannot be sent to \"%1\": the address begins "
                                          "with https:// and has only letters, digits and "
                                          "- . _ ~ % / ? = &."),
                     {address}});
    return address.substr(0, address.find('?'));
}

void checkEmail(const std::string& email)
{
    static const std::regex plain(R"([A-Za-z0-9._+-]+@[A-Za-z0-9.-]+)");
    if (!email.empty() && (email.size() > 200 || !std::regex_match(email, plain)))
        throw Error(ErrorKind::InvalidInput,
                    {QUADRAT_TEXT("core", "\"%1\" is not an e-mail address that answers can be "
                                          "sent to; write it as name@example.org."),
                     {email}});
}

/// Nothing may be loaded; only this script and this style run; answers go only where said.
std::string policy(const std::string& address)
{
    return "default-src 'none'; script-src " + hashSource(formScript) + "; style-src " +
           hashSource(formStyle) + "; img-src data:; connect-src " +
           (address.empty() ? "'none'" : checkedAddress(address)) +
           "; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; "
           "trusted-types 'none'";
}

void checkThatItRuns(const Form& form)
{
    if (form.problems().empty())
        return;
    const FormProblem& first = form.problems().front();
    const Section& section = form.questionnaire().sections[first.section];
    const bool ofSection = first.part == FormProblem::Part::SectionShowIf ||
                           first.part == FormProblem::Part::RepeatCount;
    throw Error(ErrorKind::InvalidInput,
                {QUADRAT_TEXT("core", "The form cannot be made: a condition of \"%1\" cannot be "
                                      "run. Mend it first; the check of the questionnaire says "
                                      "what is wrong with it."),
                 {ofSection ? section.name : section.questions[first.question].name}});
}

/// Stays where a browser has no JavaScript, or is too old for the form.
constexpr const char* untilItRuns =
    "<div class=\"waiting\"><p lang=\"vi\">Phiếu này cần JavaScript và một trình duyệt không quá "
    "cũ. Nếu dòng này không mất đi, hãy mở phiếu bằng trình duyệt khác.</p><p lang=\"en\">This "
    "form needs JavaScript and a browser that is not too old. If this does not go away, open the "
    "form in another browser.</p></div>";

std::size_t languageOf(const std::vector<std::string>& languages, const std::string& wanted)
{
    if (wanted.empty())
        return 0;
    const auto found = std::ranges::find(languages, wanted);
    if (found == languages.end())
        throw Error(
            ErrorKind::InvalidInput,
            {QUADRAT_TEXT("core", "The questionnaire is not in the language \"%1\"."), {wanted}});
    return std::size_t(found - languages.begin());
}

} // namespace

std::string htmlForm(const Form& form, const HtmlFormOptions& options)
{
    checkThatItRuns(form);
    const Questionnaire& questionnaire = form.questionnaire();
    checkEmail(questionnaire.delivery.email);
    const std::vector<std::string> languages = languagesOf(questionnaire);
    const std::size_t first = languageOf(languages, options.language);
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(languages[first]) +
           "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"" +
           policy(questionnaire.delivery.address) +
           "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n"
           "<meta name=\"robots\" content=\"noindex\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n"
           "<link rel=\"icon\" href=\"data:,\">\n<title>" +
           escaped(textIn(questionnaire.title, languages[first])) + "</title>\n<style>" +
           formStyle + "</style>\n</head>\n<body>\n<div id=\"form\">" + untilItRuns +
           "</div>\n<script type=\"application/json\" id=\"questionnaire\">" +
           formData(form, options.caseCode, first) + "</script>\n<script>" + formScript +
           "</script>\n</body>\n</html>\n";
}

} // namespace quadrat
