// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project_file.h"
#include "core/workflow/sample_record.h"

#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace quadrat::ui {

/// The open project file of a study, which the window and its workers use by turns. Whoever holds a
/// share of it keeps the file, and the right to write it, open.
class StudyFile {
public:
    explicit StudyFile(ProjectFile file)
        : m_file(std::move(file)), m_path(m_file.path()), m_canWrite(m_file.canWrite()),
          m_whyReadOnly(m_file.whyReadOnly())
    {}

    const std::filesystem::path& path() const { return m_path; }
    bool canWrite() const { return m_canWrite; }
    const std::optional<Message>& whyReadOnly() const { return m_whyReadOnly; }

    /// Calls `work` with the ProjectFile while nobody else uses it; waits for its turn, and so is
    /// for workers. `work` must not keep the reference.
    template <typename Work>
    auto use(Work work)
    {
        const std::lock_guard turn(m_turn);
        return work(m_file);
    }

private:
    std::mutex m_turn;
    ProjectFile m_file;
    const std::filesystem::path m_path;
    const bool m_canWrite;
    const std::optional<Message> m_whyReadOnly;
};

/// Writes a copy of the study with these decisions, which its own file may not have yet: whole or
/// not at all.
/// \throws Error{UnwritableFile} also if there is a file of that name
void saveStudyCopy(StudyFile& study, const Project& project, const std::filesystem::path& target,
                   const Progress& progress = {});

/// How the cases of responses were drawn; nothing if the plan links them to no sample, or there is
/// no file. For workers.
std::optional<SampleRecord> sampleRecord(const std::shared_ptr<StudyFile>& file,
                                         const ResponsePlan& plan);

/// A path of core as Qt writes it.
QString pathText(const std::filesystem::path& path);

} // namespace quadrat::ui
