// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldwork/response_page.h"

#include "ui/entry/draw_link.h"
#include "ui/fieldwork/figure_table.h"
#include "ui/fieldwork/response_tables.h"
#include "ui/text/translate.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quadrat::ui {

ResponsePage::ResponsePage(Document& document, QWidget* parent)
    : WorkspacePage(parent), m_document(document), m_reading(this)
{
    setObjectName("response");
    m_empty = new EmptyPage;
    m_words = plainLabel({}, "figure");
    m_words->setObjectName("summary");
    m_caution = plainLabel({}, "caption");
    m_caution->setObjectName("caution");
    m_linkLabel = new QLabel;
    m_link = new DrawLink(document);
    m_link->setMinimumWidth(200);
    m_help = new HelpMark;
    m_outcomes = new FigureTable;
    m_outcomes->setObjectName("outcomes");
    m_missing = new FigureTable;
    m_missing->setObjectName("missing");
    m_rates = new FigureTable;
    m_rates->setObjectName("rates");

    m_rates->setContentsMargins(12, 0, 0, 0);
    auto* top = new QHBoxLayout;
    top->addWidget(m_words, 1);
    top->addWidget(m_help);
    top->addSpacing(16);
    top->addWidget(m_linkLabel);
    top->addWidget(m_link);
    auto* left = new QSplitter(Qt::Vertical);
    left->setChildrenCollapsible(false);
    left->addWidget(m_outcomes);
    left->addWidget(m_missing);
    auto* both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->addWidget(left);
    both->addWidget(m_rates);
    both->setSizes({480, 640});
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(top);
    column->addWidget(m_caution);
    column->addWidget(both, 1);
    m_states = new QStackedWidget;
    m_states->addWidget(m_empty);
    m_states->addWidget(work);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);

    connect(m_empty, &EmptyPage::mainClicked, this,
            [this] { emit placeRequested(QStringLiteral("sample")); });
    const auto showLink = [this] {
        m_link->setVisible(m_link->hasDraws());
        m_linkLabel->setVisible(m_link->hasDraws());
    };
    showLink();
    connect(m_link, &DrawLink::followed, this, [this, showLink] {
        showLink();
        fill();
    });
    connect(m_link, &DrawLink::failed, this, [this](const Message& reason) {
        emit noticeRaised({translate(reason), {}, {}});
    });
    connect(m_link, &DrawLink::linkMade, this, [this](const QString& words) {
        emit noticeRaised({words, {}, {}, Notice::Kind::Information});
    });
    for (const auto signal :
         {&Document::opened, &Document::responsesChanged, &Document::responsePlanChanged})
        connect(&m_document, signal, this, [this] {
            if (isVisible() || !m_document.isStudy())
                reread();
        });
    retranslate();
}

QString ResponsePage::title() const
{
    return tr("Response rates");
}

void ResponsePage::reread()
{
    const auto show = [this](FieldResponse response) {
        m_response = std::move(response);
        fill();
        emit shown();
    };
    if (!m_document.isStudy()) {
        m_reading.cancel();
        show({});
        return;
    }
    m_reading.start(
        [study = m_document.file(), project = m_document.project(),
         set = m_document.responsesName()](const Progress& progress) {
            return study->use(
                [&](ProjectFile& file) { return fieldResponseOf(file, project, set, progress); });
        },
        show,
        [this](const Message& reason) {
            emit noticeRaised({translate(reason), {}, {}});
        });
}

void ResponsePage::fill()
{
    const bool isNothing =
        m_response.cases.empty() && m_response.byMode.empty() && !m_link->hasDraws();
    m_states->setCurrentIndex(isNothing ? 0 : 1);
    m_words->setText(responseWords(m_response));
    m_caution->setText(responseCaution(m_response));
    m_caution->setVisible(!m_caution->text().isEmpty());
    m_outcomes->setTable(outcomeTable(m_response));
    m_rates->setTable(rateTable(m_response));
    m_missing->setTable(missingTable(m_response));
    m_outcomes->setWideColumn(0);
    m_missing->setWideColumn(1);
    m_rates->setWideColumn(m_rates->model().columnCount() - 1);
}

void ResponsePage::retranslate()
{
    m_empty->setWords(tr("Nothing came back yet"),
                      tr("Here stands how many of those who were drawn have answered, how the "
                         "calls ended, the response rates, and who is still missing. It needs a "
                         "sample that was drawn, calls, or answers."));
    m_empty->setButtons(tr("Draw a sample"), {});
    nameField(m_linkLabel, m_link, tr("Cases are of the &draw"));
    m_help->setTerm(
        tr("Response rate"),
        tr("How many of those who should have been asked have answered. There are several: they "
           "differ in what is done with cases of which nothing is known, and with interviews "
           "broken off. Report a rate with its number, as “RR1 = 41%”. A high rate does not "
           "show that those who answered are like the others; a low one is a reason to compare "
           "the two."));
    m_outcomes->setTitle(tr("How the cases stand"));
    m_missing->setTitle(tr("Without answers"));
    m_rates->setTitle(tr("Rates"));
    fill();
}

void ResponsePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WorkspacePage::changeEvent(event);
}

void ResponsePage::showEvent(QShowEvent* event)
{
    WorkspacePage::showEvent(event);
    m_link->reread();
    reread();
}

} // namespace quadrat::ui
