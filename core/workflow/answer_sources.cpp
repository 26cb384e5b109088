// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/answer_sources.h"

#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/base/folding.h"
#include "core/forms/html_text.h"
#include "core/forms/mail_form.h"
#include "core/forms/mail_headers.h"
#include "core/forms/mail_message.h"
#include "core/io/file_bytes.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace quadrat {

namespace {

namespace fs = std::filesystem;

std::string suffixOf(const fs::path& file)
{
    return folded(file.extension().string());
}

bool isJson(const std::string& suffix)
{
    return suffix == ".json" || suffix == ".jsonl" || suffix == ".ndjson";
}

bool isPage(const std::string& suffix)
{
    return suffix == ".html" || suffix == ".htm";
}

/// Whether a file found in a folder may hold answers.
bool isSource(const fs::path& file)
{
    constexpr std::array<std::string_view, 9> suffixes{
        ".json", ".jsonl", ".ndjson", ".eml", ".mbox", ".txt", ".html", ".htm", ".msg"};
    return std::ranges::find(suffixes, suffixOf(file)) != suffixes.end();
}

class SourceReader {
public:
    explicit SourceReader(AnswerForms& forms) : m_forms(forms) {}

    ReturnedAnswers result;

    void file(const fs::path& file)
    {
        const std::string place = file.filename().string(), suffix = suffixOf(file);
        if (suffix == ".msg") {
            tell(Severity::Fault,
                 QUADRAT_TEXT("core", "%1: messages in Outlook's own format (.msg) are not read. "
                                      "Save it as .eml, or drag it out of the new Outlook or "
                                      "Thunderbird."),
                 place);
            return;
        }
        guarded([&] {
            const FileBytes bytes = readFile(file);
            if (isJson(suffix))
                result.add(readAnswers(bytes.view(), place));
            else if (suffix == ".eml")
                message(bytes.view(), place);
            else if (suffix == ".mbox" || bytes.view().starts_with("From "))
                mailbox(bytes.view(), place);
            else
                document(bytes.view(), isPage(suffix), place);
        });
    }

    void text(const std::string& text, const std::string& place)
    {
        const std::size_t before = countSoFar();
        guarded([&] { answersInText(text, {.place = place, .id = {}, .date = {}}); });
        tellIfNothing(before, place);
    }

private:
    std::size_t countSoFar() const { return result.submissions.size() + result.issues.size(); }

    void tell(Severity severity, const char* pattern, const std::string& place)
    {
        result.issues.push_back({.severity = severity, .message = {pattern, {place}}});
    }

    void tellIfNothing(std::size_t before, const std::string& place)
    {
        if (countSoFar() == before)
            tell(Severity::Note, QUADRAT_TEXT("core", "%1: there are no answers in it."), place);
    }

    /// One source that cannot be read does not keep the others away.
    template <typename Work>
    void guarded(Work work)
    {
        try {
            work();
        } catch (const Error& error) {
            result.issues.push_back({.severity = Severity::Fault, .message = error.message()});
        }
    }

    void document(std::string_view bytes, bool isHtml, const std::string& place)
    {
        const std::string read = decodedMail(bytes, {}).text;
        text(isHtml ? textOfHtml(read) : read, place);
    }

    void mailbox(std::string_view bytes, const std::string& place)
    {
        std::size_t number = 0;
        for (const std::string& one : messagesOfMailbox(bytes, place)) {
            const std::string name = place + "[" + std::to_string(++number) + "]";
            guarded([&] { message(one, name); });
        }
    }

    void message(std::string_view bytes, const std::string& place)
    {
        const std::size_t before = countSoFar();
        const MailMessage mail = readMail(bytes, place);
        for (const MailPart& part : mail.parts)
            if (isJson(suffixOf(part.fileName)) || part.type == "application/json")
                guarded([&] { result.add(readAnswers(part.content, nameIn(place, part))); });
        bodies(mail, place);
        tellIfNothing(before, place);
        // What is wrong with parts matters only where no answers were found otherwise.
        if (countSoFar() == before + 1)
            result.issues.insert(result.issues.end(), mail.issues.begin(), mail.issues.end());
    }

    static std::string nameIn(const std::string& place, const MailPart& part)
    {
        return part.fileName.empty() ? place : place + "/" + part.fileName;
    }

    /// Plain text and HTML mostly say the same: the second is looked at where the first holds
    /// nothing.
    void bodies(const MailMessage& mail, const std::string& place)
    {
        for (const bool isHtml : {false, true}) {
            const std::size_t before = result.submissions.size();
            for (const MailPart& part : mail.parts) {
                if (part.type != (isHtml ? "text/html" : "text/plain") ||
                    isPage(suffixOf(part.fileName)))
                    continue;
                const std::string read = isHtml ? textOfHtml(part.content) : part.content;
                guarded([&] {
                    answersInText(read, {.place = place, .id = part.id, .date = part.date});
                });
            }
            if (result.submissions.size() > before)
                return;
        }
    }

    /// A file of answers under another name, codes, or a form that was filled in.
    void answersInText(const std::string& text, const ReplyOrigin& origin)
    {
        const std::string_view trimmed = withoutBlanksAround(text);
        if (trimmed.starts_with('{') && trimmed.find("\"quadrat-answers\"") != std::string::npos)
            return result.add(readAnswers(trimmed, origin.place));
        result.add(readAnswerCodes(text, origin.place));
        filledForm(text, origin);
    }

    void filledForm(const std::string& text, const ReplyOrigin& origin)
    {
        const MailFormHead head = headOfMailForm(text);
        if (!head.isFilled)
            return;
        const Form* form = m_forms.exactly(head.form);
        if (!form && !head.form.empty() &&
            !m_forms.hasName(head.form.substr(0, head.form.find(' ')))) {
            result.issues.push_back(
                {.severity = Severity::Fault,
                 .message = {QUADRAT_TEXT("core", "%1: it answers the form \"%2\", which is not a "
                                                  "form of this study."),
                             {origin.place, head.form}}});
            return;
        }
        result.add(readMailForm(form ? *form : m_forms.current(), text, origin));
    }

    AnswerForms& m_forms;
};

/// Files of a folder and the folders in it, in the order of their names.
std::vector<fs::path> filesUnder(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::recursive_directory_iterator entry(
             folder, fs::directory_options::skip_permission_denied, failed);
         !failed && entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
        if (!entry->is_regular_file(failed) || !isSource(entry->path()))
            continue;
        if (files.size() >= mostAnswerFiles)
            throw Error(ErrorKind::UnreadableFile,
                        {QUADRAT_TEXT("core", "The folder \"%1\" has more than %2 files that may "
                                              "hold answers. Put those of the survey into a folder "
                                              "of their own."),
                         {folder.string(), std::int64_t(mostAnswerFiles)}});
        files.push_back(entry->path());
    }
    std::ranges::sort(files);
    return files;
}

} // namespace

ReturnedAnswers answersIn(const std::vector<fs::path>& paths, const std::string& pasted,
                          AnswerForms& forms, const Progress& progress)
{
    std::vector<fs::path> files;
    for (const fs::path& path : paths) {
        std::error_code failed;
        if (fs::is_directory(path, failed))
            for (fs::path& file : filesUnder(path))
                files.push_back(std::move(file));
        else if (fs::exists(path, failed))
            files.push_back(path);
        else
            throw Error(ErrorKind::UnreadableFile,
                        {QUADRAT_TEXT("core", "There is no file \"%1\"."), {path.string()}});
    }
    SourceReader reader(forms);
    for (std::size_t k = 0; k < files.size(); ++k) {
        progress.at(double(k) / double(files.size()));
        reader.file(files[k]);
    }
    if (!pasted.empty())
        reader.text(pasted, "…");
    return std::move(reader.result);
}

} // namespace quadrat
