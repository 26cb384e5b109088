// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/database.h"

#include <filesystem>

namespace quadrat {

enum class CopyOver { Refuse, Replace };

/// \throws Error{UnwritableFile} if there is a file of that name
void refuseExisting(const std::filesystem::path& file);

/// A file under a name of its own beside the one it is to become; deleted with this, unless it was
/// moved there.
class PartialFile {
public:
    explicit PartialFile(const std::filesystem::path& file);
    ~PartialFile();
    PartialFile(const PartialFile&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    /// Puts it in its place, complete, at once and for good.
    void moveTo(const std::filesystem::path& file, CopyOver over) const;

private:
    void remove() const;

    std::filesystem::path m_path;
};

/// Copies a whole open database (SQLite's backup), in steps that can be stopped; the copy appears
/// complete or not at all. Over a symbolic link it replaces the file that the link names.
/// \throws Error{UnwritableFile} also where somebody has the file to be replaced open
void copyDatabase(Database& from, const std::filesystem::path& to, CopyOver over,
                  const Progress& progress = {});

/// Puts the content of `from` in the place of all that is in `into`, in one transaction.
void replaceContent(Database& into, Database& from, const Progress& progress = {});

} // namespace quadrat
