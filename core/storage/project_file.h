// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/project/project.h"
#include "core/storage/database.h"
#include "core/storage/lock_file.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace quadrat {

/// An open project file: the study's decisions, and the connection that responses.h works on.
/// One thread at a time; work on other threads opens the file itself, with readOnly().
class ProjectFile {
public:
    /// Makes a new file, whole or not at all, and opens it.
    /// \throws Error{UnwritableFile} if there is one already
    static ProjectFile create(const std::filesystem::path& file, const Project& project = {});

    /// Opens a file to work on it. Who has it open first may write; whoever comes next may read,
    /// and whyReadOnly() says why. A file of an older schema is brought up to date; what it was
    /// before stands beside it as NAME.before-vN.bak.
    /// \throws Error{UnreadableFile} if it is missing, no project file, damaged or of a newer
    ///         program that this one cannot read
    static ProjectFile open(const std::filesystem::path& file);

    /// Opens a file without asking to write, and so without a lock.
    static ProjectFile readOnly(const std::filesystem::path& file);

    const std::filesystem::path& path() const { return m_database.file(); }
    bool canWrite() const { return !m_whyReadOnly; }
    const std::optional<Message>& whyReadOnly() const { return m_whyReadOnly; }
    Database& database() { return m_database; }

    /// The decisions as they stand in the file.
    Project project();

    /// Writes the parts that differ from those in the file, in one transaction.
    /// \throws Error{UnwritableFile}; the file is then as it was
    void save(const Project& project);

    /// Writes a copy of the whole file, responses included: whole or not at all.
    void copyTo(const std::filesystem::path& copy, const Progress& progress = {});

private:
    ProjectFile(Database database, LockFile lock);

    std::map<std::string, std::string> storedParts();

    Database m_database;
    LockFile m_lock;
    std::optional<Message> m_whyReadOnly;
};

} // namespace quadrat
