// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/template_dialog.h"

#include "core/questionnaire/minutes.h"
#include "ui/questionnaire/library.h"
#include "ui/questionnaire/question_words.h"
#include "ui/text/language.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

namespace quadrat::ui {

TemplateDialog::TemplateDialog(QWidget* parent)
    : QDialog(parent), m_templates(templates()), m_list(new QListWidget),
      m_words(plainLabel({}, "caption")), m_questions(new QTextBrowser)
{
    setWindowTitle(tr("New from a template"));
    resize(860, 560);
    m_list->setObjectName("templates");
    m_list->setAccessibleName(tr("Templates"));
    m_list->setWordWrap(true);
    m_list->setFixedWidth(300);
    m_questions->setAccessibleName(tr("Questions of the template"));
    for (const Questionnaire& each : m_templates)
        m_list->addItem(oneLine(each.title, windowLanguageCode()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Take this"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("main", true);
    auto* right = new QVBoxLayout;
    right->addWidget(m_words);
    right->addWidget(m_questions, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::follow);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
}

const Questionnaire& TemplateDialog::chosen() const
{
    return m_templates.at(std::size_t(std::max(0, m_list->currentRow())));
}

void TemplateDialog::follow()
{
    const std::string language = windowLanguageCode();
    int count = 0;
    QString html;
    for (const Section& section : chosen().sections) {
        html +=
            QStringLiteral("<h4>%1</h4><ul>").arg(oneLine(section.title, language).toHtmlEscaped());
        for (const Question& question : section.questions) {
            html += QStringLiteral("<li>%1</li>")
                        .arg(oneLine(question.text.text, language).toHtmlEscaped());
            ++count;
        }
        html += QStringLiteral("</ul>");
    }
    m_questions->setHtml(html);
    m_words->setText(tr("%n question(s)", nullptr, count) + QStringLiteral(" · ") +
                     tr("about %n minute(s) by telephone", nullptr,
                        int(minutesToAnswer(chosen(), Mode::Telephone) + 0.5)));
}

} // namespace quadrat::ui
