// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_folder.h"

#include <random>
#include <string>

StudyFolder::StudyFolder()
{
    std::random_device random;
    do
        m_path = std::filesystem::temp_directory_path() / ("quadrat-" + std::to_string(random()));
    while (!std::filesystem::create_directory(m_path));
}

StudyFolder::~StudyFolder()
{
    std::error_code none;
    std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, none);
    std::filesystem::remove_all(m_path, none);
}
