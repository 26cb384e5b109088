// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/base/error.h"
#include "core/io/whole_file.h"
#include "core/storage/project_file.h"
#include "core/workflow/file_kind.h"

#ifdef QUADRAT_UI
#include "ui/text/language.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#endif

#include <csignal>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <utility>

#include <unistd.h>

namespace quadrat::cli {

namespace {

volatile std::sig_atomic_t stopAsked = 0;

} // namespace

std::string inReadersLanguage(const Message& message)
{
#ifdef QUADRAT_UI
    if (ui::systemLanguage() == ui::Language::Vietnamese) {
        static int count = 1;
        static char name[] = "quadrat-cli";
        static char* arguments[] = {name, nullptr};
        if (!QCoreApplication::instance())
            new QCoreApplication(count, arguments); // lives as long as the process
        static bool isInUse = false; // Qt may take its locale from LC_ALL before that
        if (!std::exchange(isInUse, true) || ui::currentLanguage() != ui::Language::Vietnamese)
            ui::useLanguage(ui::Language::Vietnamese);
        return ui::translate(message).toStdString();
    }
#endif
    return message.english();
}

void tell(const Message& message)
{
    std::cerr << inReadersLanguage(message) << '\n';
}

Progress terminalProgress()
{
    std::signal(SIGINT, [](int) { stopAsked = 1; });
    Progress progress;
    progress.stopRequested = [] { return stopAsked != 0; };
    if (isatty(STDERR_FILENO))
        progress.report = [](double share) {
            std::fprintf(stderr, share < 1 ? "\r%3d %%" : "\r      \r", int(100 * share));
        };
    return progress;
}

std::string specificationText(const std::string& path)
{
    if (path == "-")
        return std::string(std::istreambuf_iterator<char>(std::cin), {});
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()))
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "The specification \"%1\" cannot be read. Is it there, "
                                          "and may you read it?"),
                     {path}});
    return text.str();
}

Specification readSpecification(const std::string& path)
{
    if (path != "-" && fileKind(path) == FileKind::Project) {
        Specification specification = ProjectFile::readOnly(path).project().specification;
        specification.project = std::filesystem::path(path).filename().string();
        return specification;
    }
    return parseSpecification(specificationText(path));
}

std::filesystem::path folderOf(const std::string& specificationPath)
{
    if (specificationPath == "-")
        return std::filesystem::current_path();
    return std::filesystem::absolute(specificationPath).parent_path();
}

void writeResult(const std::string& path, const std::string& content)
{
    if (!path.empty()) {
        writeWholeFile(path, content);
        return;
    }
    std::cout << content << std::flush;
    if (!std::cout)
        throw Error(ErrorKind::UnwritableFile,
                    {QUADRAT_TEXT("core", "The result cannot be written to standard output."), {}});
}

} // namespace quadrat::cli
