// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/source_folder.h"

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <filesystem>

// Tests read their data from "tests/data", wherever they are started.
int main(int argc, char* argv[])
{
    std::filesystem::current_path(sourceFolder);
    return Catch::Session().run(argc, argv);
}
