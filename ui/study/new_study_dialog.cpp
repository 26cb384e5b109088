// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/new_study_dialog.h"

#include "ui/text/language.h"
#include "ui/text/search.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

/// A title as the name of a file anywhere: "Đời sống 2026" is "doi-song-2026".
QString fileNameOf(const QString& title)
{
    QString name;
    for (const QChar letter : folded(title).simplified()) {
        if (letter.isLetterOrNumber())
            name += letter;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("study") : name.left(60)) + QLatin1String(".quadrat");
}

} // namespace

NewStudyDialog::NewStudyDialog(const QString& folder, QWidget* parent)
    : QDialog(parent), m_folder(folder)
{
    setWindowTitle(tr("New study"));
    auto* words =
        plainLabel(tr("A study keeps everything in one file: what is asked, who answered, "
                      "the weights, the results. It saves itself as you work."),
                   "caption");
    m_title = new QLineEdit;
    m_title->setObjectName("title");
    m_who = new QLineEdit;
    m_who->setPlaceholderText(tr("for example: Office of Statistics"));
    m_when = new QLineEdit;
    m_when->setPlaceholderText(tr("for example: March 2026"));
    m_language = narrowCombo();
    m_language->addItem(QStringLiteral("Tiếng Việt"), "vi");
    m_language->addItem(QStringLiteral("English"), "en");
    select(m_language, codeOf(currentLanguage()));
    m_file = new QLineEdit;
    m_file->setObjectName("file");
    auto* choose = new QPushButton(tr("C&hoose…"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the file"));
    auto* place = new QHBoxLayout;
    place->addWidget(m_file, 1);
    place->addWidget(choose);
    m_trouble = plainLabel({}, "wrong");

    auto* form = optionForm();
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const auto row = [form](const QString& text, QWidget* field) {
        auto* label = new QLabel;
        nameField(label, field, text);
        form->addRow(label, field);
    };
    row(tr("&Title"), m_title);
    row(tr("Who asks"), m_who);
    row(tr("&When"), m_when);
    row(tr("&Language of the questions"), m_language);
    auto* fileLabel = new QLabel;
    nameField(fileLabel, m_file, tr("&File"));
    form->addRow(fileLabel, place);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("&Create the study"), QDialogButtonBox::AcceptRole);
    m_create->setProperty("main", true);
    m_create->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(m_trouble);
    layout->addWidget(buttons);
    resize(520, sizeHint().height());

    connect(m_title, &QLineEdit::textChanged, this, &NewStudyDialog::propose);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileChosen = true; });
    connect(m_file, &QLineEdit::textChanged, this, &NewStudyDialog::look);
    connect(choose, &QPushButton::clicked, this, &NewStudyDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    propose();
}

void NewStudyDialog::propose()
{
    if (!m_fileChosen)
        m_file->setText(
            QDir::toNativeSeparators(QDir(m_folder).filePath(fileNameOf(m_title->text()))));
    look();
}

void NewStudyDialog::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("File of the new study"), file(),
                                                        tr("Studies (*.quadrat)"), nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    m_fileChosen = true;
    m_file->setText(QDir::toNativeSeparators(chosen));
}

void NewStudyDialog::look()
{
    const QFileInfo info(file());
    QString trouble;
    if (info.exists())
        trouble = tr("There is a file of that name already. Choose another.");
    else if (!info.dir().exists())
        trouble = tr("The folder %1 does not exist.").arg(QDir::toNativeSeparators(info.path()));
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_create->setEnabled(trouble.isEmpty() && !m_title->text().trimmed().isEmpty());
    m_create->setToolTip(m_title->text().trimmed().isEmpty() ? tr("The study needs a title.")
                                                             : trouble);
}

QString NewStudyDialog::file() const
{
    QString file = QFileInfo(QDir::fromNativeSeparators(m_file->text())).absoluteFilePath();
    if (!file.endsWith(QLatin1String(".quadrat"), Qt::CaseInsensitive))
        file += QLatin1String(".quadrat");
    return file;
}

Project NewStudyDialog::project() const
{
    Project project;
    const std::string title = m_title->text().trimmed().toStdString();
    project.specification.title = title;
    QStringList source{m_who->text().trimmed(), m_when->text().trimmed()};
    source.removeAll(QString());
    project.specification.source = source.join(QStringLiteral(", ")).toStdString();
    project.specification.responses = defaultResponses;
    const std::string language = m_language->currentData().toString().toStdString();
    project.responses[defaultResponses].codebook.title[language] = title;
    return project;
}

} // namespace quadrat::ui
