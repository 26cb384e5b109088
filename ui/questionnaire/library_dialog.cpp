// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/library_dialog.h"

#include "ui/questionnaire/library.h"
#include "ui/questionnaire/question_file.h"
#include "ui/questionnaire/question_words.h"
#include "ui/tasks/guarded.h"
#include "ui/text/language.h"
#include "ui/text/search.h"
#include "ui/text/translate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace quadrat::ui {

LibraryDialog::LibraryDialog(QWidget* parent)
    : QDialog(parent), m_task(this), m_source(narrowCombo()), m_filter(new QLineEdit),
      m_questions(new QListWidget), m_trouble(plainLabel({}, "wrong"))
{
    setWindowTitle(tr("Insert questions"));
    resize(680, 560);
    m_source->setObjectName("library-source");
    m_source->setAccessibleName(tr("Where the questions come from"));
    m_questions->setObjectName("library-questions");
    m_questions->setAccessibleName(tr("Questions"));
    m_filter->setPlaceholderText(tr("Find a question…"));
    m_filter->setAccessibleName(tr("Find a question"));
    m_filter->setClearButtonEnabled(true);
    m_trouble->hide();
    auto* file = new QPushButton(tr("From a &file…"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_insert = buttons->button(QDialogButtonBox::Ok);
    m_insert->setText(tr("Insert"));
    m_insert->setProperty("main", true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_source, 1);
    top->addWidget(file);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_filter);
    layout->addWidget(m_trouble);
    layout->addWidget(m_questions, 1);
    layout->addWidget(buttons);

    if (const auto trouble = guarded([this] {
            if (QuestionSet own = ownLibrary(); !own.questions.empty())
                m_sources.emplace_back(tr("My library"), std::move(own));
        }))
        tell(translate(*trouble));
    for (const Questionnaire& each : templates())
        m_sources.emplace_back(oneLine(each.title, windowLanguageCode()), allQuestions(each));
    for (const auto& [name, set] : m_sources)
        m_source->addItem(name);
    connect(m_source, &QComboBox::currentIndexChanged, this, &LibraryDialog::follow);
    connect(m_filter, &QLineEdit::textChanged, this, &LibraryDialog::filter);
    connect(m_questions, &QListWidget::itemChanged, this,
            [this] { m_insert->setEnabled(!chosen().questions.empty()); });
    connect(file, &QPushButton::clicked, this, &LibraryDialog::askFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

void LibraryDialog::tell(const QString& trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void LibraryDialog::follow()
{
    m_questions->clear();
    const int source = m_source->currentIndex();
    if (source < 0)
        return;
    const std::string language = windowLanguageCode();
    for (const Question& question : m_sources[std::size_t(source)].second.questions) {
        auto* item =
            new QListWidgetItem(kindIcon(question.kind.index()),
                                QString::fromStdString(question.name) + QStringLiteral(" · ") +
                                    oneLine(question.text.text, language));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
        m_questions->addItem(item);
    }
    m_insert->setEnabled(false);
    filter(m_filter->text());
}

void LibraryDialog::filter(const QString& wanted)
{
    for (int row = 0; row < m_questions->count(); ++row)
        m_questions->item(row)->setHidden(!matches(m_questions->item(row)->text(), wanted));
}

QuestionSet LibraryDialog::chosen() const
{
    const int source = m_source->currentIndex();
    if (source < 0)
        return {};
    const QuestionSet& all = m_sources[std::size_t(source)].second;
    Questionnaire alone;
    alone.lists = all.lists;
    alone.sections.push_back({.questions = all.questions});
    std::vector<QuestionPlace> places;
    for (int row = 0; row < m_questions->count(); ++row)
        if (m_questions->item(row)->checkState() == Qt::Checked)
            places.push_back({0, std::size_t(row)});
    return questionsAt(alone, places);
}

void LibraryDialog::askFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Questions from a file"), QString(),
                                                      readableQuestionnaires());
    if (!file.isEmpty())
        readFile(file);
}

void LibraryDialog::readFile(const QString& file)
{
    tell({});
    m_task.start([file](const Progress& progress) { return questionnaireIn(file, progress); },
                 [this, file](const FoundQuestionnaire& found) {
                     m_sources.emplace_back(QFileInfo(file).fileName(),
                                            allQuestions(found.questionnaire));
                     m_source->addItem(m_sources.back().first);
                     m_source->setCurrentIndex(m_source->count() - 1);
                 },
                 [this](const Message& reason) { tell(translate(reason)); });
}

} // namespace quadrat::ui
