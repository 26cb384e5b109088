// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/specification_dialog.h"

#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

/// A word of a command line, in quotes where a shell would take it apart.
QString shellWord(const QString& text)
{
    QString quoted = text;
    return QLatin1Char('\'') + quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''")) +
           QLatin1Char('\'');
}

} // namespace

SpecificationDialog::SpecificationDialog(const Document& document, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("The specification"));
    const bool saved = !document.specificationFile().isEmpty() && document.undoStack().isClean();
    const QString file =
        saved ? document.specificationFile()
              : QFileInfo(document.dataFile()).completeBaseName() + QStringLiteral(".json");

    auto* words = plainLabel(tr("All that the figures rest on, as a file says it. Saved, it gives "
                                "them again in this window or by the command below."));
    auto* json =
        new QPlainTextEdit(QString::fromStdString(writeSpecification(document.specification())));
    json->setReadOnly(true);
    json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    json->setAccessibleName(tr("The specification"));
    json->setTabChangesFocus(true);
    auto* command = new QLineEdit(QStringLiteral("quadrat-cli estimate ") + shellWord(file));
    command->setReadOnly(true);
    command->setFont(json->font());
    auto* label = new QLabel(tr("The same on the &command line:"));
    label->setBuddy(command);
    command->setAccessibleName(tr("The same on the command line"));
    auto* note = new QLabel(saved ? QString() : tr("Save the specification first."));
    note->setProperty("part", "caption");
    note->setVisible(!saved);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("&Copy the specification"), QDialogButtonBox::ActionRole);
    auto* copyCommand = buttons->addButton(tr("Copy the c&ommand"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, json,
            [json] { QGuiApplication::clipboard()->setText(json->toPlainText()); });
    connect(copyCommand, &QPushButton::clicked, command,
            [command] { QGuiApplication::clipboard()->setText(command->text()); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addWidget(json, 1);
    layout->addWidget(label);
    layout->addWidget(command);
    layout->addWidget(note);
    layout->addWidget(buttons);
    resize(640, 560);
}

} // namespace quadrat::ui
