// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/data/column_of.h"
#include "core/io/whole_file.h"
#include "core/io/write_csv.h"
#include "core/workflow/invitations.h"

#include <utility>

namespace quadrat {

namespace {

namespace fs = std::filesystem;

/// Of a case: its code, with what no file name can hold left out.
std::string fileNameOf(const Invitee& invitee)
{
    std::string name;
    for (const char c : invitee.caseCode) {
        const bool isPlain = ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') ||
                             ('0' <= c && c <= '9') || c == '-' || c == '_';
        name += isPlain ? c : '_';
    }
    return name + "-" + std::to_string(invitee.row + 1) + ".eml";
}

Error unwritable(const char* pattern, const fs::path& folder, const std::string& reason = {})
{
    return {ErrorKind::UnwritableFile, {pattern, {folder.string(), reason}}};
}

/// A folder that takes the place of the one asked for once it is complete.
class WholeFolder {
public:
    explicit WholeFolder(const fs::path& folder)
        : m_folder(folder.has_filename() ? folder : folder.parent_path()), m_draft(m_folder)
    {
        m_draft += ".draft";
        std::error_code failed;
        if (fs::exists(m_folder, failed) &&
            !(fs::is_directory(m_folder, failed) && fs::is_empty(m_folder, failed)))
            throw unwritable(QUADRAT_TEXT("core", "There is something in \"%1\" already. Choose a "
                                                  "new or an empty folder."),
                             m_folder);
        fs::remove_all(m_draft, failed); // of a run that was broken off
        fs::create_directories(m_draft, failed);
        check(failed);
        // Addresses stand in it: nobody else is to look.
        fs::permissions(m_draft, fs::perms::owner_all, failed);
        check(failed);
    }
    ~WholeFolder()
    {
        std::error_code ignored;
        fs::remove_all(m_draft, ignored);
    }
    WholeFolder(const WholeFolder&) = delete;
    WholeFolder& operator=(const WholeFolder&) = delete;

    const fs::path& draft() const { return m_draft; }

    void commit()
    {
        std::error_code failed;
        fs::remove(m_folder, failed); // empty, or not there
        fs::rename(m_draft, m_folder, failed);
        check(failed);
    }

private:
    void check(const std::error_code& failed) const
    {
        if (failed)
            throw unwritable(QUADRAT_TEXT("core", "The folder \"%1\" cannot be written: %2."),
                             m_folder, failed.message());
    }

    fs::path m_folder, m_draft;
};

} // namespace

std::string invitationTable(const InvitationPlan& plan, const InvitationRequest& request)
{
    std::vector<std::vector<std::string>> texts(6);
    for (const Invitee& one : plan.invitees) {
        std::size_t column = 0;
        for (std::string value : {one.caseCode, one.name, one.address, one.language,
                                  linkOf(one, request), fileNameOf(one)})
            texts[column++].push_back(std::move(value));
    }
    std::vector<Column> columns;
    std::size_t place = 0;
    for (const char* name : {"case", "name", "email", "language", "link", "file"}) {
        const std::vector<std::string>& values = texts[place++];
        columns.push_back(
            columnOf(name, std::vector<std::string_view>(values.begin(), values.end())));
    }
    return writeCsvForExcel(Dataset(std::move(columns)), {}, {});
}

void writeInvitations(const fs::path& folder, const Form& form, const InvitationPlan& plan,
                      const InvitationRequest& request, const Progress& progress)
{
    if (plan.invitees.empty())
        throw invalidInput(QUADRAT_TEXT("core", "There is nobody to write to."));
    WholeFolder whole(folder);
    for (std::size_t k = 0; k < plan.invitees.size(); ++k) {
        progress.at(double(k) / double(plan.invitees.size()));
        const Invitee& one = plan.invitees[k];
        writeWholeFile(whole.draft() / fileNameOf(one),
                       writeMail(invitationTo(form, one, request)));
    }
    writeWholeFile(whole.draft() / invitationTableName, invitationTable(plan, request));
    whole.commit();
}

} // namespace quadrat
