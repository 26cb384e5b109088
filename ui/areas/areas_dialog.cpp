// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areas_dialog.h"

#include "ui/areas/area_import.h"
#include "ui/areas/area_list.h"
#include "ui/document/replace_part.h"
#include "ui/models/figures.h"
#include "ui/text/translate.h"
#include "ui/text/written_number.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace quadrat::ui {

namespace {

enum AreaColumn { Name, Code, Level, Units, From, Until, AreaColumnCount };
enum ChangeColumn { FromCode, ToCode, Share, On, ChangeColumnCount };

constexpr int placeRole = Qt::UserRole; // of the area in the tree of the study

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// An ISO date as the reader writes it, and back; what is no date stays as it is.
QString dateText(const std::string& iso)
{
    const QDate date = QDate::fromString(text(iso), Qt::ISODate);
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : text(iso);
}

std::string isoDate(const QString& written)
{
    for (const char* format : {"d/M/yyyy", "yyyy-MM-dd", "d.M.yyyy", "d-M-yyyy"})
        if (const QDate date = QDate::fromString(written.trimmed(), QString::fromLatin1(format));
            date.isValid())
            return date.toString(Qt::ISODate).toStdString();
    return written.trimmed().toStdString();
}

QString unitsText(const std::optional<double>& units)
{
    return units ? shortText(*units) : QString();
}

} // namespace

AreasDialog::AreasDialog(Document& document, QWidget* parent)
    : QDialog(parent), m_document(document)
{
    setWindowTitle(tr("Administrative areas"));
    m_levels = new QLineEdit;
    m_levels->setPlaceholderText(tr("Province, Commune"));
    auto* levelsLabel = new QLabel;
    nameField(levelsLabel, m_levels, tr("&Levels, from the top"));
    m_onDay = new QCheckBox(tr("As they were &on"));
    m_day = new QDateEdit(QDate::currentDate());
    m_day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_day->setCalendarPopup(true);
    m_day->setEnabled(false);
    m_day->setAccessibleName(tr("Day"));
    auto* importButton = new QPushButton(tr("&Import a list…"));
    importButton->setEnabled(m_document.canWrite());
    auto* head = new QHBoxLayout;
    head->addWidget(levelsLabel);
    head->addWidget(m_levels, 1);
    head->addSpacing(16);
    head->addWidget(m_onDay);
    head->addWidget(m_day);
    head->addSpacing(16);
    head->addWidget(importButton);

    m_tabs = new QTabWidget;
    m_tabs->addTab(buildAreas(), tr("Areas"));
    m_tabs->addTab(buildChanges(), tr("Mergers"));
    m_count = new QLabel;
    m_count->setProperty("part", "figure");
    m_findings = plainLabel({}, "wrong");
    m_level = new QComboBox;
    m_level->setAccessibleName(tr("Level"));
    m_fill = new QPushButton(tr("&Fill the strata from this level"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count);
    foot->addStretch();
    foot->addWidget(m_level);
    foot->addWidget(m_fill);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_findings);
    layout->addLayout(foot);
    resize(980, 600);

    connect(m_levels, &QLineEdit::editingFinished, this, [this] { setLevels(m_levels->text()); });
    connect(m_onDay, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_onDay, &QCheckBox::toggled, this, &AreasDialog::follow);
    connect(m_day, &QDateEdit::dateChanged, this, &AreasDialog::follow);
    connect(importButton, &QPushButton::clicked, this, &AreasDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_fill, &QPushButton::clicked, this, [this] {
        emit strataChosen(
            strataOfAreas(m_document.project().areas, std::size_t(m_level->currentIndex()), day()));
        accept();
    });
    connect(&m_document, &Document::areasChanged, this, &AreasDialog::follow);
    follow();
}

QWidget* AreasDialog::buildAreas()
{
    m_tree = new QTreeWidget;
    m_tree->setColumnCount(AreaColumnCount);
    m_tree->setHeaderLabels(
        {tr("Name"), tr("Code"), tr("Level"), tr("Units"), tr("From"), tr("Until")});
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Areas"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    auto* add = new QPushButton(tr("&Add under the selected"));
    auto* remove = new QPushButton(tr("&Remove"));
    for (QPushButton* button : {add, remove})
        button->setEnabled(m_document.canWrite());
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_tree, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    layout->addLayout(row);
    connect(m_tree, &QTreeWidget::itemChanged, this, &AreasDialog::edited);
    connect(add, &QPushButton::clicked, this, &AreasDialog::addArea);
    connect(remove, &QPushButton::clicked, this, &AreasDialog::removeAreas);
    return page;
}

QWidget* AreasDialog::buildChanges()
{
    m_changes = new QTableWidget(0, ChangeColumnCount);
    m_changes->setHorizontalHeaderLabels({tr("Code of the area that ended"),
                                          tr("Code of the area it became part of"),
                                          tr("Part that went there"), tr("First day")});
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_changes->setAccessibleName(tr("Mergers"));
    auto* words = plainLabel(tr("What became of areas that ended: with this, figures of before and "
                                "after a merger can be compared. An area that was split has a row "
                                "for each part."),
                             "caption");
    auto* add = new QPushButton(tr("&Add a merger"));
    auto* remove = new QPushButton(tr("&Remove"));
    for (QPushButton* button : {add, remove})
        button->setEnabled(m_document.canWrite());
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(words);
    layout->addWidget(m_changes, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    layout->addLayout(row);
    connect(m_changes, &QTableWidget::cellChanged, this, &AreasDialog::editedChange);
    connect(add, &QPushButton::clicked, this, &AreasDialog::addChange);
    connect(remove, &QPushButton::clicked, this, &AreasDialog::removeChanges);
    return page;
}

std::string AreasDialog::day() const
{
    return m_onDay->isChecked() ? m_day->date().toString(Qt::ISODate).toStdString() : std::string();
}

void AreasDialog::follow()
{
    m_showing = true;
    const AreaTree& tree = m_document.project().areas;
    QStringList levels;
    for (const std::string& level : tree.levels)
        levels << text(level);
    m_levels->setText(levels.join(QStringLiteral(", ")));
    m_levels->setReadOnly(!m_document.canWrite());
    const int chosen = m_level->currentIndex();
    m_level->clear();
    m_level->addItems(levels);
    m_level->setCurrentIndex(0 <= chosen && chosen < levels.size() ? chosen
                                                                   : int(levels.size()) - 1);
    m_fill->setEnabled(!tree.areas.empty() && m_document.canWrite());
    showAreas();
    showChanges();
    showFindings();
    m_showing = false;
}

void AreasDialog::showAreas()
{
    const AreaTree& tree = m_document.project().areas;
    std::set<std::string> open;
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item)
        if ((*item)->isExpanded())
            open.insert((*item)->text(Code).toStdString());
    const QVariant current =
        m_tree->currentItem() ? m_tree->currentItem()->data(Name, placeRole) : QVariant();
    m_tree->clear();
    std::map<std::pair<std::size_t, std::string>, QTreeWidgetItem*> items;
    std::size_t shown = 0;
    for (std::size_t level = 0; level < std::max<std::size_t>(1, tree.levels.size()); ++level)
        for (std::size_t k = 0; k < tree.areas.size(); ++k) {
            const Area& area = tree.areas[k];
            if (area.level != level || (m_onDay->isChecked() && !isValidOn(area, day())))
                continue;
            QTreeWidgetItem* above = nullptr;
            for (std::size_t up = level; up-- > 0 && !above;)
                if (const auto found = items.find({up, area.parent}); found != items.end())
                    above = found->second;
            auto* item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
            items[{level, area.code}] = item;
            item->setText(Name, text(area.name));
            item->setText(Code, text(area.code));
            item->setText(Level, level < tree.levels.size() ? text(tree.levels[level]) : QString());
            item->setText(Units, unitsText(area.units));
            item->setTextAlignment(Units, Qt::AlignRight | Qt::AlignVCenter);
            item->setText(From, dateText(area.validFrom));
            item->setText(Until, dateText(area.validUntil));
            item->setData(Name, placeRole, qulonglong(k));
            if (m_document.canWrite())
                item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setExpanded(open.contains(area.code));
            if (current.isValid() && current == item->data(Name, placeRole))
                m_tree->setCurrentItem(item);
            ++shown;
        }
    m_count->setText(tr("%n area(s)", nullptr, int(shown)));
}

void AreasDialog::showChanges()
{
    const AreaTree& tree = m_document.project().areas;
    m_changes->setRowCount(int(tree.changes.size()));
    for (int row = 0; row < int(tree.changes.size()); ++row) {
        const AreaChange& change = tree.changes[std::size_t(row)];
        const QStringList texts{text(change.from), text(change.to),
                                windowReader().withPercentSign(shortText(100 * change.share)),
                                dateText(change.on)};
        for (int column = 0; column < ChangeColumnCount; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            if (!m_document.canWrite())
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            m_changes->setItem(row, column, item);
        }
    }
}

void AreasDialog::showFindings()
{
    constexpr std::size_t mostNamed = 3;
    const std::vector<Issue> issues = checkAreas(m_document.project().areas);
    QStringList named;
    for (std::size_t k = 0; k < std::min(mostNamed, issues.size()); ++k)
        named << translate(issues[k].message);
    if (issues.size() > mostNamed)
        named << tr("And %1 more.").arg(countText(issues.size() - mostNamed));
    m_findings->setText(named.join(QLatin1Char('\n')));
    m_findings->setVisible(!named.isEmpty());
}

void AreasDialog::replace(AreaTree tree, const QString& what)
{
    replacePart(m_document, &Project::areas, std::move(tree), what);
}

void AreasDialog::setLevels(const QString& written)
{
    AreaTree tree = m_document.project().areas;
    std::size_t used = 0;
    for (const Area& area : tree.areas)
        used = std::max(used, area.level + 1);
    std::vector<std::string> levels;
    for (const QString& level : written.split(QLatin1Char(','), Qt::SkipEmptyParts))
        levels.push_back(level.trimmed().toStdString());
    if (levels.size() < used) {
        follow(); // a level with areas stays
        return;
    }
    tree.levels = std::move(levels);
    replace(std::move(tree), tr("name the levels of areas"));
}

void AreasDialog::edited(QTreeWidgetItem* item, int column)
{
    if (m_showing)
        return;
    AreaTree tree = m_document.project().areas;
    Area& area = tree.areas.at(item->data(Name, placeRole).toULongLong());
    const QString written = item->text(column).trimmed();
    switch (column) {
    case Name:
        area.name = written.toStdString();
        break;
    case Code:
        for (Area& other : tree.areas)
            if (!area.code.empty() && other.parent == area.code && other.level > area.level)
                other.parent = written.toStdString();
        area.code = written.toStdString();
        break;
    case Units:
        area.units = written.isEmpty()
                         ? std::nullopt
                         : readWrittenCount(written, decimalSignOf(currentLanguage()));
        break;
    case From:
        area.validFrom = isoDate(written);
        break;
    case Until:
        area.validUntil = isoDate(written);
        break;
    default:
        break; // the level is the place in the tree
    }
    if (tree == m_document.project().areas)
        follow();
    else
        replace(std::move(tree), tr("change an area"));
}

void AreasDialog::editedChange(int row, int column)
{
    if (m_showing)
        return;
    AreaTree tree = m_document.project().areas;
    AreaChange& change = tree.changes.at(std::size_t(row));
    const QString written = m_changes->item(row, column)->text().trimmed();
    if (column == FromCode)
        change.from = written.toStdString();
    else if (column == ToCode)
        change.to = written.toStdString();
    else if (column == Share)
        change.share =
            readWrittenShare(written, decimalSignOf(currentLanguage())).value_or(change.share);
    else
        change.on = isoDate(written);
    if (tree == m_document.project().areas)
        follow();
    else
        replace(std::move(tree), tr("change a merger"));
}

void AreasDialog::addArea()
{
    AreaTree tree = m_document.project().areas;
    if (tree.levels.empty())
        tree.levels = {tr("Province").toStdString(), tr("Commune").toStdString()};
    Area area{.code = {},
              .name = tr("New area").toStdString(),
              .parent = {},
              .level = 0,
              .validFrom = {},
              .validUntil = {},
              .units = {}};
    if (const QTreeWidgetItem* above = m_tree->currentItem()) {
        const Area& parent = tree.areas.at(above->data(Name, placeRole).toULongLong());
        if (parent.level + 1 < tree.levels.size()) {
            area.level = parent.level + 1;
            area.parent = parent.code;
        } else {
            area.level = parent.level;
            area.parent = parent.parent;
        }
    }
    tree.areas.push_back(area);
    replace(std::move(tree), tr("add an area"));
}

void AreasDialog::removeAreas()
{
    std::set<std::size_t> places;
    const auto mark = [&](const QTreeWidgetItem* item, const auto& self) -> void {
        places.insert(item->data(Name, placeRole).toULongLong());
        for (int k = 0; k < item->childCount(); ++k)
            self(item->child(k), self);
    };
    for (const QTreeWidgetItem* item : m_tree->selectedItems())
        mark(item, mark);
    AreaTree tree = m_document.project().areas;
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        tree.areas.erase(tree.areas.begin() + std::ptrdiff_t(*place));
    replace(std::move(tree), tr("remove %n area(s)", nullptr, int(places.size())));
}

void AreasDialog::addChange()
{
    AreaTree tree = m_document.project().areas;
    tree.changes.push_back({.from = {},
                            .to = {},
                            .share = 1,
                            .on = m_day->date().toString(Qt::ISODate).toStdString()});
    replace(std::move(tree), tr("add a merger"));
}

void AreasDialog::removeChanges()
{
    std::set<int> rows;
    for (const QTableWidgetItem* item : m_changes->selectedItems())
        rows.insert(item->row());
    AreaTree tree = m_document.project().areas;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        tree.changes.erase(tree.changes.begin() + *row);
    replace(std::move(tree), tr("remove %n merger(s)", nullptr, int(rows.size())));
}

void AreasDialog::import()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Import areas"), QFileInfo(m_document.fileName()).path(),
        tr("Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)") + QStringLiteral(";;") +
            tr("All files (*)"));
    if (file.isEmpty())
        return;
    AreaImport dialog(file, this);
    if (dialog.exec() == QDialog::Accepted)
        replace(dialog.tree(m_document.project().areas), tr("import areas"));
}

} // namespace quadrat::ui
