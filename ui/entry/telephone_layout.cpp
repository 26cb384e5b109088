// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the page of telephone_page.h is laid out, and its words.
#include "ui/entry/call_panel.h"
#include "ui/entry/telephone_page.h"
#include "ui/interview/question_card.h"
#include "ui/shell/settings.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/enter_clicks.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace quadrat::ui {

QWidget* TelephonePage::buildWork()
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildCase());
    splitter->setSizes({430, 700});
    splitter->setStretchFactor(1, 1);
    return splitter;
}

QWidget* TelephonePage::buildList()
{
    m_listTitle = plainLabel({}, "heading");
    m_caseLabel = new QLabel;
    m_case = new QLineEdit;
    m_case->setObjectName("case");
    m_case->setMaxLength(60);
    m_columnLabel = new QLabel;
    m_column = narrowCombo();
    m_column->setObjectName("phoneColumn");
    m_table = new QTableWidget(0, 4);
    m_table->setObjectName("due");
    showAsRecords(m_table);
    m_table->verticalHeader()->setDefaultSectionSize(26);
    for (const int column : {0, 1, 3})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_leave = new QPushButton;
    m_close = new QPushButton;
    m_close->setObjectName("closeRound");
    auto* fields = optionForm();
    fields->addRow(m_caseLabel, m_case);
    fields->addRow(m_columnLabel, m_column);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_listTitle);
    column->addLayout(fields);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_case, &QLineEdit::returnPressed, this, &TelephonePage::takeTyped);
    const auto chosen = [this](int row) {
        if (row >= 0 && row < int(m_due.size()))
            choose(m_due[std::size_t(row)].code);
    };
    connect(m_table, &QTableWidget::cellClicked, this, chosen);
    connect(m_table, &QTableWidget::cellActivated, this, chosen);
    connect(m_column, &QComboBox::activated, this, [this] {
        keep(Setting::PhoneColumn, m_column->currentText());
        readCalls();
    });
    connect(m_leave, &QPushButton::clicked, this, &TelephonePage::putAside);
    connect(m_close, &QPushButton::clicked, this, [this] { m_pile.close(); });
    return list;
}

QWidget* TelephonePage::buildCase()
{
    m_choose = plainLabel({}, "caption");
    m_choose->setAlignment(Qt::AlignCenter);
    m_codeWords = plainLabel({}, "heading");
    m_number = plainLabel({}, "number");
    m_number->setObjectName("number");
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_history = plainLabel({}, "caption");
    m_introduction = plainLabel({}, "words");
    m_introduction->setMargin(8);
    m_begin = new QPushButton;
    m_begin->setObjectName("beginInterview");
    m_begin->setProperty("main", true);
    clickOnEnter(m_begin);
    auto* before = new QWidget;
    auto* column = new QVBoxLayout(before);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* its : {static_cast<QWidget*>(m_codeWords), static_cast<QWidget*>(m_number),
                         static_cast<QWidget*>(m_introduction)})
        column->addWidget(its);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    column->addWidget(m_history);
    column->addStretch();

    m_progress = plainLabel({}, "caption");
    m_progress->setObjectName("progress");
    m_card = new QuestionCard;
    m_card->setMode(Mode::Telephone);
    auto* interview = new QWidget;
    auto* asked = new QVBoxLayout(interview);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->addWidget(m_progress);
    asked->addWidget(scrolled(m_card), 1);

    m_caseStates = new QStackedWidget;
    m_caseStates->addWidget(m_choose);
    m_caseStates->addWidget(before);
    m_caseStates->addWidget(interview);
    m_call = new CallPanel;
    m_message = plainLabel({}, "wrong");
    m_message->setObjectName("message");
    auto* right = new QWidget;
    auto* all = new QVBoxLayout(right);
    all->setContentsMargins(8, 0, 0, 0);
    all->addWidget(m_caseStates, 1);
    all->addWidget(m_message);
    all->addWidget(m_call);

    connect(m_begin, &QPushButton::clicked, this, &TelephonePage::startInterview);
    connect(m_call, &CallPanel::keepRequested, this, &TelephonePage::keepCall);
    connect(m_card, &QuestionCard::answered, this,
            [this](const QString& field, const QString& answer) {
                m_interview->answer(field.toStdString(), answer.toStdString());
                m_pile.write(m_interview->record());
                if (const auto at = m_interview->current())
                    m_card->present(*m_interview, *at);
            });
    connect(m_card, &QuestionCard::nextRequested, this, &TelephonePage::next);
    connect(m_card, &QuestionCard::backRequested, this, [this] {
        if (m_interview && m_interview->back()) {
            present();
            m_card->focusInput();
        }
    });
    return right;
}

void TelephonePage::retranslate()
{
    m_empty->setWords(tr("No questionnaire yet"),
                      tr("What is asked on the telephone is the questionnaire of the study: write "
                         "it or bring one in first."));
    m_empty->setButtons(tr("Write the questionnaire"), {});
    nameField(m_caseLabel, m_case, tr("&Case code"));
    m_case->setPlaceholderText(tr("or choose below"));
    nameField(m_columnLabel, m_column, tr("&Number from"));
    m_column->setToolTip(tr("The column of the list file that holds telephone numbers. They are "
                            "shown here and written nowhere."));
    m_table->setHorizontalHeaderLabels(
        {tr("Case"), tr("Calls"), tr("Last outcome"), tr("Call at")});
    m_table->setAccessibleName(tr("Cases to call"));
    m_leave->setText(tr("Lea&ve the round"));
    m_close->setText(tr("C&lose the round"));
    m_close->setToolTip(tr("The interviews become responses; nothing more goes into the round."));
    m_choose->setText(tr("Choose a case on the left. Call-backs whose time has come stand first."));
    if (m_pile.keying())
        fill();
}

} // namespace quadrat::ui
