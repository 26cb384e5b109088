// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/area_import.h"

#include "core/workflow/open_data.h"
#include "ui/models/figures.h"
#include "ui/text/search.h"
#include "ui/text/translate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progress_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

/// The head of the first column that has one of the words in it and is, or is not, one of codes.
QString headWith(const Dataset& list, const QStringList& words, bool isCode)
{
    for (const Column& column : list.columns()) {
        const QString head = ' ' + folded(QString::fromStdString(column.name())) + ' ';
        const auto within = [&](const QString& word) { return head.contains(word); };
        if (std::ranges::any_of(words, within) &&
            (within(QStringLiteral(" ma ")) || within(QStringLiteral(" code "))) == isCode)
            return QString::fromStdString(column.name());
    }
    return {};
}

} // namespace

AreaTree merged(AreaTree former, const AreaTree& listed, const std::string& from)
{
    if (from.empty() || former.areas.empty())
        return listed;
    const std::string before = QDate::fromString(QString::fromStdString(from), Qt::ISODate)
                                   .addDays(-1)
                                   .toString(Qt::ISODate)
                                   .toStdString();
    former.levels = listed.levels;
    std::vector<Area> anew;
    for (const Area& area : listed.areas) {
        const auto same = std::ranges::find_if(former.areas, [&](const Area& one) {
            return one.code == area.code && one.name == area.name && one.parent == area.parent &&
                   one.level == area.level && one.validUntil.empty();
        });
        if (same == former.areas.end())
            anew.push_back(area);
        else
            same->units = area.units ? area.units : same->units;
    }
    for (Area& area : former.areas)
        if (area.validUntil.empty() && std::ranges::none_of(listed.areas, [&](const Area& one) {
                return one.code == area.code && one.name == area.name &&
                       one.parent == area.parent && one.level == area.level;
            }))
            area.validUntil = before;
    former.areas.insert(former.areas.end(), anew.begin(), anew.end());
    return former;
}

AreaImport::AreaImport(const QString& file, QWidget* parent) : QDialog(parent), m_task(this)
{
    setWindowTitle(tr("Import areas"));
    auto* head = new QLabel(QFileInfo(file).fileName());
    head->setProperty("part", "heading");
    head->setTextFormat(Qt::PlainText);
    auto* words = plainLabel(tr("A row for each area of the lowest level, with the areas above it "
                                "in columns of their own. Leave the levels empty that there are "
                                "not."),
                             "caption");
    auto* grid = new QGridLayout;
    const QStringList titles{tr("Level"), tr("Codes stand in"), tr("Names stand in")};
    for (int column = 0; column < titles.size(); ++column)
        grid->addWidget(new QLabel(titles[column]), 0, column);
    const QStringList usual{tr("Province"), tr("Commune"), QString(), QString()};
    for (std::size_t k = 0; k < mostLevels; ++k) {
        LevelRow& row = m_rows[k];
        row = {new QLineEdit(usual[qsizetype(k)]), narrowCombo(), narrowCombo()};
        row.level->setAccessibleName(tr("Level %1").arg(k + 1));
        row.code->setAccessibleName(tr("Codes of level %1").arg(k + 1));
        row.name->setAccessibleName(tr("Names of level %1").arg(k + 1));
        grid->addWidget(row.level, int(k) + 1, 0);
        grid->addWidget(row.code, int(k) + 1, 1);
        grid->addWidget(row.name, int(k) + 1, 2);
        connect(row.level, &QLineEdit::textEdited, this, &AreaImport::count);
        connect(row.code, &QComboBox::activated, this, &AreaImport::count);
        connect(row.name, &QComboBox::activated, this, &AreaImport::count);
    }
    m_units = narrowCombo();
    auto* unitsLabel = new QLabel;
    nameField(unitsLabel, m_units, tr("&Households or persons stand in"));
    m_fromDay = new QCheckBox(tr("They are there &from"));
    m_day = new QDateEdit(QDate::currentDate());
    m_day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_day->setCalendarPopup(true);
    m_day->setEnabled(false);
    m_day->setAccessibleName(tr("First day"));
    auto* more = optionForm();
    more->addRow(unitsLabel, m_units);
    more->addRow(m_fromDay, m_day);
    m_progress = new ProgressStrip;
    m_summary = new QLabel;
    m_summary->setProperty("part", "figure");
    m_trouble = plainLabel({}, "wrong");
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    connect(m_fromDay, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_units, &QComboBox::activated, this, &AreaImport::count);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(words);
    layout->addLayout(grid);
    layout->addLayout(more);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addWidget(m_trouble);
    layout->addStretch();
    layout->addWidget(m_buttons);
    resize(640, 420);

    m_progress->follow(
        m_task.start([path = QFileInfo(file).filesystemAbsoluteFilePath()](
                         const Progress& progress) { return openAsItStands(path, {}, progress); },
                     [this](Imported list) { take(std::move(list)); },
                     [this](const Message& reason) { m_trouble->setText(translate(reason)); }),
        tr("Reading %1…").arg(QFileInfo(file).fileName()));
}

void AreaImport::take(Imported list)
{
    m_list = std::make_shared<const Imported>(std::move(list));
    QList<QComboBox*> combos{m_units};
    for (const LevelRow& row : m_rows)
        combos << row.code << row.name;
    for (QComboBox* combo : combos) {
        combo->addItem(tr("none"), QString());
        for (const Column& column : m_list->data.columns()) {
            const QString name = QString::fromStdString(column.name());
            combo->addItem(name, name);
        }
    }
    const QStringList provinces{"tinh", "province", "thanh pho"},
        communes{" xa", "phuong", "commune", "ward"};
    const Dataset& rows = m_list->data;
    select(m_rows[0].code, headWith(rows, provinces, true));
    select(m_rows[0].name, headWith(rows, provinces, false));
    select(m_rows[1].code, headWith(rows, communes, true));
    select(m_rows[1].name, headWith(rows, communes, false));
    select(m_units, headWith(rows, {"so ho", "household", "dan so", "population"}, false));
    count();
}

std::vector<LevelColumns> AreaImport::columns() const
{
    std::vector<LevelColumns> columns;
    for (const LevelRow& row : m_rows) {
        const std::string code = row.code->currentData().toString().toStdString();
        const std::string name = row.name->currentData().toString().toStdString();
        if (!code.empty() || !name.empty())
            columns.push_back({row.level->text().trimmed().toStdString(), code, name});
    }
    return columns;
}

AreaTree AreaImport::listed() const
{
    return areasOfList(m_list->data, columns(), m_units->currentData().toString().toStdString(),
                       m_fromDay->isChecked() ? m_day->date().toString(Qt::ISODate).toStdString()
                                              : std::string());
}

AreaTree AreaImport::tree(AreaTree former) const
{
    return merged(std::move(former), listed(),
                  m_fromDay->isChecked() ? m_day->date().toString(Qt::ISODate).toStdString()
                                         : std::string());
}

void AreaImport::count()
{
    if (!m_list)
        return;
    const AreaTree tree = listed();
    QStringList counts;
    for (std::size_t level = 0; level < tree.levels.size(); ++level)
        counts << QStringLiteral("%1: %2").arg(
            QString::fromStdString(tree.levels[level]),
            countText(std::size_t(std::ranges::count(tree.areas, level, &Area::level))));
    m_summary->setText(counts.join(QStringLiteral("   ")));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!tree.areas.empty());
}

} // namespace quadrat::ui
