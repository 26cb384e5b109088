// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/versions_page.h"

#include "ui/document/replace_part.h"
#include "ui/questionnaire/sheet_view.h"
#include "ui/text/translate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>

#include <algorithm>

namespace quadrat::ui {

namespace {

const QString storedMoment = QStringLiteral("yyyy-MM-dd HH:mm:ss");

QString who()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

QString shownMoment(const std::string& keptAt)
{
    const QString text = QString::fromStdString(keptAt);
    const QDateTime moment = QDateTime::fromString(text, storedMoment);
    return moment.isValid() ? moment.toString(QStringLiteral("dd/MM/yyyy HH:mm")) : text;
}

} // namespace

VersionsPage::VersionsPage(Draft& draft, QWidget* parent)
    : Panel(parent), m_draft(draft), m_name(new QLineEdit), m_keep(new QPushButton),
      m_restore(new QPushButton), m_list(new QListWidget), m_against(narrowCombo()),
      m_againstLabel(new QLabel), m_summary(new QLabel), m_empty(plainLabel({}, "caption")),
      m_changes(new SheetView)
{
    setObjectName("versions");
    auto* across = new QSplitter(Qt::Horizontal);
    across->addWidget(buildList());
    across->addWidget(buildDifference());
    across->setSizes({360, 760});
    across->setHandleWidth(12);
    across->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(across);
    connect(&m_draft, &Draft::changed, this, &VersionsPage::follow);
    say([this] {
        m_name->setPlaceholderText(tr("Name, such as: after the pilot"));
        m_name->setAccessibleName(tr("Name of the version"));
        m_keep->setText(tr("Keep this version"));
        m_restore->setText(tr("Take it back"));
        m_restore->setToolTip(tr("The questionnaire becomes what it was then; this can be undone"));
        m_list->setAccessibleName(tr("Versions that are kept"));
        m_empty->setText(tr("No version is kept yet. Keep one before the questionnaire goes to "
                            "people: later you can see what has changed since, and take it back."));
        nameField(m_againstLabel, m_against, tr("Compared with"));
        follow();
    });
}

QWidget* VersionsPage::buildList()
{
    m_name->setObjectName("version-name");
    m_keep->setObjectName("keep-version");
    m_restore->setObjectName("restore-version");
    m_list->setObjectName("version-list");
    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_keep);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_empty, 1, Qt::AlignTop);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    connect(m_keep, &QPushButton::clicked, this, &VersionsPage::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &VersionsPage::keep);
    connect(m_restore, &QPushButton::clicked, this, &VersionsPage::restore);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsPage::compare);
    return part;
}

QWidget* VersionsPage::buildDifference()
{
    m_changes->setObjectName("changes");
    m_changes->setTallest(0);
    m_changes->setWide({1});
    m_changes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_changes->verticalHeader()->hide();
    m_changes->sheet().setEditable(false);
    m_summary->setProperty("part", "figure");
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_summary, 1);
    top->addWidget(m_againstLabel);
    top->addWidget(m_against);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_changes, 1);
    connect(m_against, &QComboBox::activated, this, &VersionsPage::compare);
    connect(m_changes, &QTableView::activated, this, [this](const QModelIndex& index) {
        const bool isNow = m_against->currentIndex() <= 0;
        const QuestionnaireChange& change = m_found.at(std::size_t(index.row()));
        if (isNow && change.kind != QuestionnaireChange::Kind::Removed)
            emit placeActivated(change.place);
    });
    return part;
}

const std::vector<QuestionnaireVersion>& VersionsPage::versions() const
{
    return m_draft.document().project().versions;
}

/// Lines stand newest first.
const QuestionnaireVersion* VersionsPage::chosen() const
{
    const int row = m_list->currentRow();
    const auto count = int(versions().size());
    return row >= 0 && row < count ? &versions()[std::size_t(count - 1 - row)] : nullptr;
}

const Questionnaire& VersionsPage::against() const
{
    const int entry = m_against->currentIndex();
    const auto count = int(versions().size());
    return entry > 0 && entry <= count ? versions()[std::size_t(count - entry)].questionnaire
                                       : m_draft.questionnaire();
}

void VersionsPage::keep()
{
    if (!m_draft.canWrite())
        return;
    auto all = versions();
    const QString name = m_name->text().trimmed();
    all.push_back({name.isEmpty() ? std::to_string(all.size() + 1) : name.toStdString(),
                   QDateTime::currentDateTime().toString(storedMoment).toStdString(),
                   who().toStdString(), m_draft.questionnaire()});
    m_name->clear();
    replacePart(m_draft.document(), &Project::versions, std::move(all), tr("keep a version"));
    m_list->setCurrentRow(0);
}

void VersionsPage::restore()
{
    if (const QuestionnaireVersion* version = chosen())
        m_draft.change(version->questionnaire, tr("take back a version"));
}

void VersionsPage::follow()
{
    const int chosenRow = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list), quietToo(m_against);
        const int againstRow = std::max(0, m_against->currentIndex());
        m_list->clear();
        m_against->clear();
        m_against->addItem(tr("the questionnaire as it is now"));
        for (auto version = versions().rbegin(); version != versions().rend(); ++version) {
            const QString name = QString::fromStdString(version->name);
            const QString by = QString::fromStdString(version->keptBy);
            m_list->addItem(name + QLatin1Char('\n') + shownMoment(version->keptAt) +
                            (by.isEmpty() ? by : QStringLiteral(" · ") + by));
            m_against->addItem(name);
        }
        m_against->setCurrentIndex(std::min(againstRow, m_against->count() - 1));
        m_list->setCurrentRow(std::min(chosenRow, m_list->count() - 1));
    }
    const bool isEmpty = versions().empty();
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_keep->setEnabled(m_draft.canWrite());
    m_name->setReadOnly(!m_draft.canWrite());
    compare();
}

void VersionsPage::compare()
{
    const QuestionnaireVersion* version = chosen();
    m_restore->setVisible(version != nullptr);
    m_restore->setEnabled(version && m_draft.canWrite() &&
                          version->questionnaire != m_draft.questionnaire());
    m_found = version ? differences(version->questionnaire, against())
                      : std::vector<QuestionnaireChange>();
    const QStringList kinds{tr("new"), tr("removed"), tr("moved"), tr("changed")};
    QList<QStringList> rows;
    for (const QuestionnaireChange& change : m_found)
        rows.push_back({kinds.at(int(change.kind)), translate(change.message)});
    m_changes->sheet().setColumns({{tr("Change"), {}}, {tr("What became different"), {}}});
    m_changes->sheet().setRows(rows);
    m_changes->setVisible(version != nullptr);
    m_againstLabel->setVisible(version != nullptr);
    m_against->setVisible(version != nullptr);
    m_summary->setText(!version          ? QString()
                       : m_found.empty() ? tr("Nothing is different.")
                                         : tr("%n change(s)", nullptr, int(m_found.size())));
}

} // namespace quadrat::ui
