// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

using namespace quadrat::ui;

namespace {

/// What the command line asks for, else what was chosen last, else what the system speaks.
Language wantedLanguage(const QString& asked)
{
    for (const QString& code : {asked, setting(Setting::Language).toString()}) {
        if (const auto language = languageOf(code.toStdString()))
            return *language;
    }
    return systemLanguage();
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName("Quadrat");
    QApplication::setApplicationName("quadrat");
    QApplication::setApplicationVersion(QUADRAT_VERSION);
    QApplication::setWindowIcon(QIcon(":/icons/quadrat.svg"));
    QApplication::setDesktopFileName("quadrat");

    QCommandLineParser parser;
    parser.setApplicationDescription("Designs and analyses sample surveys.");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({"lang", "Language of the window: vi or en.", "code"});
    parser.addOption({"sample", "Open the sample study, in a copy of one's own."});
    parser.addPositionalArgument("file", "Study, data file or specification to open.", "[FILE]");
    parser.process(application);

    useLanguage(wantedLanguage(parser.value("lang")));
    applyTheme(application, ThemeName(setting(Setting::Theme).toInt()));
    MainWindow window;
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().first());
    else if (parser.isSet("sample"))
        window.openSample();
    return QApplication::exec();
}
