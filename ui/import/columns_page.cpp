// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columns_page.h"

#include "ui/import/choice_delegate.h"
#include "ui/import/column_detail.h"
#include "ui/import/modes.h"
#include "ui/text/translate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace quadrat::ui {

ColumnsPage::ColumnsPage(QWidget* parent) : QWidget(parent)
{
    m_model = new MappingModel(this);
    m_notes = plainLabel({}, "caption");
    m_keys = plainLabel({}, "caption");
    m_personalWords = plainLabel({}, "wrong");
    m_table = new QTableView;
    m_table->setObjectName("columns");
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChoiceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_detail = new ColumnDetail(*m_model);
    m_detail->setFixedWidth(290);
    m_setLabel = new QLabel;
    m_modeLabel = new QLabel;
    m_set = new QComboBox;
    m_set->setObjectName("set");
    m_set->setEditable(true);
    m_mode = new QComboBox;
    m_mode->setObjectName("mode");
    layOut();
    connectFields();
    retranslate();
}

QWidget* ColumnsPage::personalPart()
{
    m_personal = new QWidget;
    auto* ticks = new QWidget;
    m_personalTicks = new QGridLayout(ticks);
    m_personalTicks->setColumnStretch(1, 1);
    m_personalTicks->setHorizontalSpacing(16);
    m_personalTicks->setVerticalSpacing(4);
    m_personalTicks->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidget(ticks);
    scroll->setWidgetResizable(true);
    scroll->setFixedHeight(96);
    auto* personal = new QVBoxLayout(m_personal);
    personal->setContentsMargins(0, 0, 0, 0);
    personal->setSpacing(4);
    personal->addWidget(m_personalWords);
    personal->addWidget(scroll);
    return m_personal;
}

void ColumnsPage::layOut()
{
    auto* common = new QHBoxLayout;
    common->addWidget(m_modeLabel);
    common->addWidget(m_mode, 1);
    common->addSpacing(16);
    common->addWidget(m_setLabel);
    common->addWidget(m_set, 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_table, 1);
    left->addWidget(m_keys);
    left->addWidget(personalPart());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addLayout(left, 1);
    middle->addWidget(m_detail);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_notes);
    layout->addLayout(middle, 1);
    layout->addLayout(common);
}

void ColumnsPage::connectFields()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        QList<int> rows;
        for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
            rows << index.row();
        std::ranges::sort(rows);
        m_detail->showRows(rows);
    });
    connect(m_model, &MappingModel::changed, this, &ColumnsPage::sayKeys);
    connect(m_model, &MappingModel::changed, this, &ColumnsPage::changed);
    connect(m_mode, &QComboBox::activated, this, &ColumnsPage::changed);
    const auto chooseSet = [this] {
        if (set() != std::exchange(m_chosenSet, set()))
            emit setChanged();
    };
    connect(m_set, &QComboBox::activated, this, chooseSet);
    connect(m_set->lineEdit(), &QLineEdit::editingFinished, this, chooseSet);
    connect(m_detail, &ColumnDetail::failed, this, &ColumnsPage::failed);
    connect(m_detail, &ColumnDetail::worked, this, &ColumnsPage::worked);
}

void ColumnsPage::setSource(SharedSource source, const Codebook& known)
{
    m_model->start(std::move(source), known);
    constexpr std::array<int, 6> widths{152, 100, 84, 104, 84, 44};
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(int(column), widths[column]);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    retranslate();
}

void ColumnsPage::setSets(const QStringList& sets, const QString& current)
{
    const QSignalBlocker quiet(m_set);
    m_set->clear();
    m_set->addItems(sets);
    m_set->setCurrentText(current);
    m_chosenSet = set();
}

QString ColumnsPage::set() const
{
    const QString name = m_set->currentText().trimmed();
    return name.isEmpty() ? QString::fromLatin1(defaultResponses) : name;
}

QString ColumnsPage::mode() const
{
    return m_mode->currentData().toString();
}

/// A tick for each column about persons, with the reason why it is left out beside it.
void ColumnsPage::fillPersonal()
{
    while (QLayoutItem* item = m_personalTicks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const PersonalColumn* personal = m_model->personalAt(row);
        if (!personal)
            continue;
        ++count;
        const std::string column = personal->column;
        auto* tick = new QCheckBox(
            tr("Take “%1” in").arg(QString::fromStdString(column).replace('&', "&&")));
        auto* reason = plainLabel({}, "caption");
        reason->setText(translate(personal->reason));
        tick->setObjectName("personal");
        tick->setAccessibleDescription(reason->text());
        const ColumnMapping* entry = m_model->mappingAt(row);
        tick->setChecked(entry && !entry->variable.empty());
        connect(tick, &QCheckBox::toggled, this,
                [this, column](bool on) { m_model->allowPersonal(column, on); });
        m_personalTicks->addWidget(tick, count, 0, Qt::AlignTop);
        m_personalTicks->addWidget(reason, count, 1);
    }
    m_personal->setVisible(count > 0);
}

void ColumnsPage::sayKeys()
{
    QStringList keys;
    for (const std::string& key : m_model->mapping().keys)
        keys << QString::fromStdString(key);
    m_keys->setText(keys.isEmpty()
                        ? tr("No key is ticked: a row counts as known only if all its values are.")
                        : tr("A row is the same case as another if it has the same: %1.")
                              .arg(keys.join(QStringLiteral(", "))));
}

void ColumnsPage::retranslate()
{
    m_personalWords->setText(tr("Columns that tell who a person is are left out: answers never "
                                "stand beside a name."));
    QStringList notes;
    if (const SharedSource& source = m_model->source())
        for (const Message& note : source->proposed.notes)
            if (std::ranges::find(source->proposed.personal, note, &PersonalColumn::reason) ==
                source->proposed.personal.end())
                notes << translate(note);
    m_notes->setText(notes.mid(0, 4).join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    const QSignalBlocker quiet(m_mode);
    const QVariant chosen = m_mode->currentData();
    m_mode->clear();
    m_mode->addItem(tr("not said"), QString());
    for (const char* mode : collectionModes)
        m_mode->addItem(modeText(QLatin1String(mode)), QString::fromLatin1(mode));
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(chosen)));
    nameField(m_modeLabel, m_mode, tr("How answers were &collected"));
    nameField(m_setLabel, m_set, tr("Set of &responses"));
    m_table->setAccessibleName(tr("Columns of the file"));
    fillPersonal();
    sayKeys();
}

void ColumnsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
