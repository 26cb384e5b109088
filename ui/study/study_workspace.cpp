// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/study_workspace.h"

#include "ui/document/replace_part.h"
#include "ui/document/study_words.h"
#include "ui/models/figures.h"
#include "ui/text/language.h"
#include "ui/text/moment.h"
#include "ui/theme/icon.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrolled.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace quadrat::ui {

namespace {

constexpr int pageWidth = 760;
constexpr int titleEdit = 1, sourceEdit = 2; // merge ids: typing is one step

QLabel* heading()
{
    auto* label = new QLabel;
    label->setProperty("part", "heading");
    return label;
}

QWidget* card(const QList<QWidget*>& content)
{
    auto* made = new QWidget;
    made->setProperty("part", "card");
    made->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    for (QWidget* widget : content)
        layout->addWidget(widget);
    return made;
}

/// A button that does what an action does, and looks as it stands.
void follow(QPushButton* button, QAction* action)
{
    const auto look = [button, action] {
        button->setText(action->text());
        button->setAccessibleName(action->text().remove(QLatin1Char('&')));
        button->setVisible(action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, button, look);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    look();
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

StudyWorkspace::StudyWorkspace(Document& document, QWidget* parent)
    : Workspace(parent), m_document(document), m_task(this)
{
    setObjectName("study");
    auto* page = new QWidget;
    page->setMaximumWidth(pageWidth);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    for (QWidget* part : {buildNames(), buildNext(), buildResponses(), buildPoints()})
        column->addWidget(part);
    column->addStretch();
    auto* outer = new QWidget;
    auto* row = new QHBoxLayout(outer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(page, 1000);
    row->addStretch(1);
    m_empty = new EmptyPage;
    m_states = new QStackedWidget;
    m_states->addWidget(m_empty);
    m_states->addWidget(scrolled(outer, Qt::ScrollBarAlwaysOff));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);

    connect(m_empty, &EmptyPage::mainClicked, this, &StudyWorkspace::newRequested);
    connect(m_empty, &EmptyPage::linkClicked, this, &Workspace::sampleRequested);
    connect(&document, &Document::opened, this, &StudyWorkspace::read);
    connect(&document, &Document::responsesChanged, this, &StudyWorkspace::read);
    connect(&document, &Document::specificationChanged, this, &StudyWorkspace::refresh);
    connect(&document, &Document::accessChanged, this, &StudyWorkspace::refresh);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(&Specification::title, &StudyWords::title, text, tr("change the title"), titleEdit);
    });
    connect(m_source, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(&Specification::source, &StudyWords::source, text, tr("change the source"),
             sourceEdit);
    });
    retranslate();
}

QWidget* StudyWorkspace::buildNames()
{
    m_titleLabel = new QLabel;
    m_title = new QLineEdit;
    m_title->setObjectName("study-title");
    m_sourceLabel = new QLabel;
    m_source = new QLineEdit;
    m_source->setObjectName("study-source");
    m_fileLabel = new QLabel;
    m_file = selectable(plainLabel());
    m_keepButton = new QPushButton;
    m_keepButton->setProperty("main", true);
    for (QLabel* label : {m_titleLabel, m_sourceLabel, m_fileLabel})
        label->setProperty("part", "caption");
    QWidget* made =
        card({m_titleLabel, m_title, m_sourceLabel, m_source, m_fileLabel, m_file, m_keepButton});
    made->layout()->setAlignment(m_keepButton, Qt::AlignLeft);
    return made;
}

QWidget* StudyWorkspace::buildNext()
{
    m_nextHead = heading();
    m_next = selectable(plainLabel());
    auto* ways = new QWidget;
    m_ways = new QHBoxLayout(ways);
    m_ways->setContentsMargins(0, 0, 0, 0);
    return card({m_nextHead, m_next, ways});
}

QWidget* StudyWorkspace::buildResponses()
{
    m_responsesHead = heading();
    auto* sets = new QWidget;
    m_responses = new QGridLayout(sets);
    m_responses->setContentsMargins(0, 0, 0, 0);
    m_responses->setHorizontalSpacing(24);
    m_responses->setColumnStretch(3, 1);
    return card({m_responsesHead, sets});
}

QWidget* StudyWorkspace::buildPoints()
{
    m_pointsHead = heading();
    m_points = selectable(plainLabel());
    m_pointsButton = new QPushButton;
    QWidget* made = card({m_pointsHead, m_points, m_pointsButton});
    made->layout()->setAlignment(m_pointsButton, Qt::AlignLeft);
    return made;
}

void StudyWorkspace::setActions(QAction* keep, QAction* points, const QList<QAction*>& places)
{
    follow(m_keepButton, keep);
    follow(m_pointsButton, points);
    // A list of points may have changed while it was shown.
    connect(points, &QAction::triggered, this, &StudyWorkspace::read);
    m_places = places;
    refresh();
}

void StudyWorkspace::read()
{
    m_summary = {};
    refresh();
    if (!m_document.isStudy())
        return;
    m_task.start(
        [file = m_document.file()](const Progress&) {
            return file->use([](ProjectFile& project) { return summarise(project); });
        },
        [this](StudySummary summary) {
            m_summary = std::move(summary);
            refresh();
        },
        [this](const Message& reason) { emit m_document.failed(reason); });
}

void StudyWorkspace::edit(std::string Specification::*part, std::string StudyWords::*words,
                          const QString& text, const QString& what, int mergeId)
{
    // What is shown is what is changed: the words in the language of the window, if there are some.
    auto translations = m_document.specification().translations;
    const auto own = translations.find(windowLanguageCode());
    if (own == translations.end() || (own->second.*words).empty()) {
        replacePart(m_document, part, text.toStdString(), what, mergeId);
        return;
    }
    own->second.*words = text.toStdString();
    replacePart(m_document, &Specification::translations, std::move(translations), what, mergeId);
}

QString StudyWorkspace::title() const
{
    return tr("Study");
}

QIcon StudyWorkspace::icon() const
{
    return ui::icon("document");
}

Readiness StudyWorkspace::readiness() const
{
    using State = Readiness::State;
    if (!m_document.isOpen())
        return {State::Empty, tr("No study is open.")};
    if (!m_document.isStudy())
        return {State::InWork, tr("Not kept as a study yet.")};
    if (m_document.specification().title.empty())
        return {State::InWork, tr("The study has no title yet.")};
    return {State::Done, tr("The study is kept in its file.")};
}

void StudyWorkspace::refresh()
{
    m_states->setCurrentIndex(m_document.isOpen() ? 1 : 0);
    if (m_document.isOpen()) {
        refreshNames();
        refreshNext();
        refreshResponses();
        refreshPoints();
    }
    emit readinessChanged();
}

void StudyWorkspace::refreshNames()
{
    const Specification worded = wordedSpecification(m_document);
    const auto show = [this](QLineEdit* field, const std::string& text) {
        const QString shown = QString::fromStdString(text);
        if (field->text() != shown)
            field->setText(shown);
        field->setReadOnly(!m_document.canWrite());
        field->setToolTip(m_document.whyReadOnly());
    };
    show(m_title, worded.title);
    show(m_source, worded.source);
    QStringList lines{QDir::toNativeSeparators(m_document.fileName())};
    if (!m_document.isStudy())
        lines << tr("Not kept as a study yet.");
    else
        lines << (m_document.canWrite() ? tr("Open here, to work on; it saves itself.")
                                        : m_document.whyReadOnly());
    m_file->setText(lines.join(QLatin1Char('\n')));
}

void StudyWorkspace::refreshNext()
{
    const auto way = [this](const char* name) -> QAction* {
        const auto found = std::ranges::find_if(
            m_places, [&](const QAction* action) { return action->objectName() == name; });
        return found == m_places.end() ? nullptr : *found;
    };
    QString next;
    QAction* main = way("analysis");
    if (!m_document.hasData()) {
        next = tr("Bring in the responses: a table with a row for each person who answered.");
        main = way("responses");
    } else if (m_document.specification().design == DesignSpec()) {
        next = tr("Say how the sample was drawn: weights, strata, clusters. Without it every "
                  "person counts alike.");
    } else if (m_document.specification().estimates.empty()) {
        next = tr("Tick the questions: their figures appear with confidence intervals.");
    } else {
        next = tr("%n result(s) stand ready to be read, copied and printed.", nullptr,
                  int(m_document.specification().estimates.size()));
    }
    m_next->setText(next);
    clear(m_ways);
    for (QAction* place : m_places) {
        auto* button = new QPushButton(place->text());
        button->setAccessibleName(place->text());
        button->setProperty(place == main ? "main" : "link", true);
        connect(button, &QPushButton::clicked, place, &QAction::trigger);
        m_ways->insertWidget(place == main ? 0 : -1, button);
    }
    m_ways->addStretch();
}

void StudyWorkspace::refreshResponses()
{
    clear(m_responses);
    std::vector<SetSummary> sets = m_summary.sets;
    if (!m_document.isStudy() && m_document.hasData())
        sets.push_back({.name = QFileInfo(m_document.dataFile()).fileName().toStdString(),
                        .cases = m_document.data()->data.rowCount()});
    const QStringList heads{tr("Responses"), tr("Cases"), tr("Imports"), tr("Last import")};
    const auto put = [this](int row, int column, const QString& text, const char* part) {
        auto* label = selectable(plainLabel());
        label->setText(text);
        label->setProperty("part", part);
        label->setWordWrap(column == 3);
        m_responses->addWidget(label, row, column,
                               column == 1 || column == 2 ? Qt::AlignRight : Qt::Alignment());
    };
    for (int column = 0; column < heads.size(); ++column)
        put(0, column, heads[column], "caption");
    int row = 1;
    for (const SetSummary& set : sets) {
        put(row, 0, QString::fromStdString(set.name), "");
        put(row, 1, countText(set.cases), "");
        put(row, 2, set.imports ? countText(set.imports) : QStringLiteral("–"), "");
        put(row, 3,
            set.last ? tr("%1, from %2, by %3")
                           .arg(momentText(set.last->importedAt),
                                QString::fromStdString(set.last->source),
                                QString::fromStdString(set.last->importedBy))
                     : QStringLiteral("–"),
            "");
        ++row;
    }
}

void StudyWorkspace::refreshPoints()
{
    m_pointsHead->parentWidget()->setVisible(m_document.isStudy());
    const auto& points = m_summary.points;
    m_points->setText(
        points.empty() ? tr("None yet. Make one before a change that you may want to take back "
                            "as a whole.")
                       : tr("%n restore point(s), the newest of %1.", nullptr, int(points.size()))
                             .arg(momentText(points.front().at)));
}

void StudyWorkspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Workspace::changeEvent(event);
}

void StudyWorkspace::retranslate()
{
    m_empty->setWords(tr("A survey from question to chart"),
                      tr("A study keeps everything in one file: the responses, how the sample was "
                         "drawn, the weights and the results. Begin a new one, or open a study or "
                         "a data file from the menu File."));
    m_empty->setButtons(tr("&New study…"), tr("Try the sample study"));
    nameField(m_titleLabel, m_title, tr("Title"));
    nameField(m_sourceLabel, m_source, tr("Source: who asked, and when"));
    m_fileLabel->setText(tr("File"));
    m_nextHead->setText(tr("What is next"));
    m_responsesHead->setText(tr("What has come in"));
    m_pointsHead->setText(tr("Restore points"));
    refresh();
}

} // namespace quadrat::ui
