// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/source_folder.h"

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>

#include <filesystem>

// Widgets without a display, and data from "tests/data" wherever the tests are started.
int main(int argc, char* argv[])
{
    std::filesystem::current_path(sourceFolder);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
