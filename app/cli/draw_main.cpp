// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/program.h"

#include <QApplication>

#include <iostream>

using namespace quadrat;

namespace {

/// Qt remarks on what an office PC lacks (a runtime folder, a theme); none of it concerns a file.
void onlyFaults(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::cerr << text.toStdString() << '\n';
}

} // namespace

// The commands of quadrat-cli that need fonts and painting; see hand_over.h. No display is needed.
int main(int argc, char* argv[])
{
    qInstallMessageHandler(onlyFaults);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // whatever the session's is
    int count = 1;                           // Qt would take options of its own out of ours
    char* name[] = {argv[0], nullptr};
    const QApplication application(count, name);
    return cli::runProgram(argc, argv, [](CLI::App& program) {
        cli::addChartCommand(program);
        cli::addReportCommand(program);
        cli::addTableCommand(program);
        cli::addQuestionnairePrintCommand(program);
    });
}
