// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/variable_model.h"
#include "ui/shell/main_window.h"
#include "ui/text/language.h"
#include "ui/widgets/notice_bar.h"

#include <QListView>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace quadrat::ui {

/// A window with settings of its own on the sample poll, in English when the test ends.
struct WindowOnPoll {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    WindowOnPoll()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        useLanguage(Language::English);
        window = std::make_unique<MainWindow>();
        window->resize(1366, 768);
        window->show();
    }
    ~WindowOnPoll() { useLanguage(Language::English); }

    bool open(const QString& file)
    {
        window->openFile(file);
        return QTest::qWaitFor([&] { return window->document().data() != nullptr; });
    }

    QAbstractItemModel& variables() { return *window->findChild<QListView*>("variables")->model(); }

    bool tick(const QString& name, Qt::CheckState state = Qt::Checked)
    {
        for (int row = 0; row < variables().rowCount(); ++row) {
            const QModelIndex index = variables().index(row, 0);
            if (index.data(VariableModel::NameRole).toString() == name)
                return variables().setData(index, state, Qt::CheckStateRole);
        }
        return false;
    }

    QTableView* figures() { return window->findChild<QTableView*>("figures"); }

    QString cell(int row, int column)
    {
        return figures()->model()->index(row, column).data().toString();
    }

    bool waitForRows(int rows)
    {
        return QTest::qWaitFor(
            [&] { return figures()->isVisible() && figures()->model()->rowCount() == rows; });
    }
};

inline const QString poll = QStringLiteral("resources/samples/ces11/ces11.csv");

} // namespace quadrat::ui
