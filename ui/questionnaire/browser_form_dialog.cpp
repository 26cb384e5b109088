// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/browser_form_dialog.h"

#include "core/io/whole_file.h"
#include "core/questionnaire/audit.h"
#include "ui/questionnaire/question_words.h"
#include "ui/text/translate.h"
#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace quadrat::ui {

BrowserFormDialog::BrowserFormDialog(Draft& draft, const QString& file, QWidget* parent)
    : QDialog(parent), m_draft(draft), m_file(file), m_writing(this), m_language(narrowCombo()),
      m_case(new QLineEdit), m_back(new QLabel), m_trouble(new QLabel)
{
    setObjectName("browser-form");
    setWindowTitle(tr("Form for a browser"));
    setMinimumWidth(520);
    m_language->setObjectName("first-language");
    for (const std::string& code : draft.languages())
        m_language->addItem(languageName(code), QString::fromStdString(code));
    select(m_language, QString::fromStdString(draft.languages().front()));
    m_case->setObjectName("case-code");
    m_case->setPlaceholderText(tr("a form for everybody"));
    m_case->setToolTip(tr("With a code the form is for this case alone, and its answers come back "
                          "under it. Many personal forms at once are written on Fieldwork › "
                          "Invitations."));
    auto* form = optionForm();
    auto* language = new QLabel;
    nameField(language, m_language, tr("Language shown first"));
    form->addRow(language, m_language);
    form->setRowVisible(m_language, m_language->count() > 1);
    auto* caseLabel = new QLabel;
    nameField(caseLabel, m_case, tr("Case code"));
    form->addRow(caseLabel, m_case);
    m_back->setObjectName("way-back");
    m_back->setProperty("part", "caption");
    m_trouble->setProperty("part", "wrong");
    for (QLabel* label : {m_back, m_trouble}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_back->setText(wayBack());
    m_trouble->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(file.isEmpty() ? tr("Save the form…")
                                               : tr("Write %1").arg(QFileInfo(file).fileName()),
                                QDialogButtonBox::ActionRole);
    m_save->setObjectName("save-form");
    m_save->setProperty("main", true);
    m_save->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_back);
    layout->addWidget(m_trouble);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &BrowserFormDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// How answers come back from this form; addresses are edited with the questionnaire.
QString BrowserFormDialog::wayBack() const
{
    const Delivery& delivery = m_draft.questionnaire().delivery;
    QString text = tr("The form is one file: it opens in any browser, asks nothing of any server, "
                      "and keeps what was begun. ");
    if (delivery.address.empty())
        text += tr("Whoever has answered saves a file or copies a code, and gives it back.");
    else
        text += tr("Whoever has answered sends to %1, or saves a file or copies a code.")
                    .arg(QString::fromStdString(delivery.address));
    if (!delivery.email.empty())
        text += QLatin1Char(' ') +
                tr("It names %1 to send them to.").arg(QString::fromStdString(delivery.email));
    return text + QLatin1Char(' ') +
           tr("Addresses are set where the questionnaire as a whole is edited.");
}

HtmlFormOptions BrowserFormDialog::options() const
{
    return {.caseCode = m_case->text().trimmed().toStdString(),
            .language = m_language->currentData().toString().toStdString()};
}

void BrowserFormDialog::save()
{
    QString file = m_file;
    if (file.isEmpty())
        file = QFileDialog::getSaveFileName(
            this, tr("Save the form for a browser"),
            QFileInfo(m_draft.document().fileName()).path() + QLatin1Char('/') +
                QString::fromStdString(m_draft.questionnaire().name) + QStringLiteral(".html"),
            tr("Form for a browser (*.html)"));
    if (!file.isEmpty())
        writeTo(file);
}

void BrowserFormDialog::writeTo(const QString& file)
{
    const QFileInfo info(file.endsWith(QLatin1String(".html"), Qt::CaseInsensitive)
                             ? file
                             : file + QStringLiteral(".html"));
    m_save->setEnabled(false);
    m_writing.start(
        [questionnaire = m_draft.questionnaire(), options = options(),
         path = info.filesystemAbsoluteFilePath()](const Progress&) {
            const Form form(questionnaire);
            requireUsable(form);
            writeWholeFile(path, htmlForm(form, options));
            return true;
        },
        [this, name = info.filePath()](bool) {
            emit written(name);
            accept();
        },
        [this](const Message& reason) {
            m_trouble->setText(translate(reason));
            m_trouble->show();
            m_save->setEnabled(true);
        });
}

} // namespace quadrat::ui
