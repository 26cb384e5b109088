// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

/// A folder of its own for one test, gone when the test ends.
class StudyFolder {
public:
    StudyFolder();
    ~StudyFolder();
    StudyFolder(const StudyFolder&) = delete;
    StudyFolder& operator=(const StudyFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(const char* name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};
