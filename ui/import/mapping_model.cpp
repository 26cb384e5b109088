// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mapping_model.h"

#include "core/io/lay_out_choice.h"
#include "core/io/loose_text.h"
#include "ui/responses/codebook_model.h"
#include "ui/text/language.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace quadrat::ui {

namespace {

constexpr int byTheValues = -1;

/// A kind and the order of its dates as one entry of a list.
int kindEntry(const ColumnMapping& entry)
{
    if (!entry.kind)
        return byTheValues;
    const bool hasOrder = *entry.kind == ValueKind::Date || *entry.kind == ValueKind::DateTime;
    return 3 * int(*entry.kind) + (hasOrder ? int(entry.dates) : 0);
}

void setKindEntry(ColumnMapping& entry, int chosen)
{
    entry.kind = chosen < 0 ? std::nullopt : std::optional(ValueKind(chosen / 3));
    entry.dates = chosen < 0 ? DateOrder::YearMonthDay : DateOrder(chosen % 3);
    if (entry.kind && entry.kind != ValueKind::Number)
        entry.decimal.reset();
}

QString kindEntryText(int entry)
{
    if (entry < 0)
        return MappingModel::tr("by its values");
    const auto kind = ValueKind(entry / 3);
    const QString text = kindText(kind);
    if (kind != ValueKind::Date && kind != ValueKind::DateTime)
        return text;
    switch (DateOrder(entry % 3)) {
    case DateOrder::DayMonthYear:
        return MappingModel::tr("%1, day first").arg(text);
    case DateOrder::MonthDayYear:
        return MappingModel::tr("%1, month first").arg(text);
    default:
        return MappingModel::tr("%1, year first").arg(text);
    }
}

QVariant pairOf(const QString& text, int value)
{
    return QVariantList{text, value};
}

} // namespace

void MappingModel::start(SharedSource source, Codebook known)
{
    beginResetModel();
    m_source = std::move(source);
    m_known = std::move(known);
    m_mapping = m_source->proposed.mapping;
    m_allowed.clear();
    for (const PersonalColumn& personal : m_source->proposed.personal)
        if (const auto entry =
                std::ranges::find(m_mapping.columns, personal.column, &ColumnMapping::column);
            entry != m_mapping.columns.end() && !entry->variable.empty())
            m_allowed.insert(personal.column);
    endResetModel();
    emit changed();
}

void MappingModel::setMapping(ImportMapping mapping)
{
    m_mapping = std::move(mapping);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit changed();
}

const std::string& MappingModel::columnAt(int row) const
{
    return m_source->content.data.columns()[std::size_t(row)].name();
}

const ColumnMapping* MappingModel::mappingAt(int row) const
{
    const auto found = std::ranges::find(m_mapping.columns, columnAt(row), &ColumnMapping::column);
    return found == m_mapping.columns.end() ? nullptr : &*found;
}

ColumnMapping* MappingModel::entryAt(int row)
{
    const auto found = std::ranges::find(m_mapping.columns, columnAt(row), &ColumnMapping::column);
    return found == m_mapping.columns.end() ? nullptr : &*found;
}

/// The entry of a column; made, in the order of the file, if there is none.
ColumnMapping& MappingModel::entryFor(const std::string& column)
{
    const auto found = std::ranges::find(m_mapping.columns, column, &ColumnMapping::column);
    if (found != m_mapping.columns.end())
        return *found;
    const auto place = [this](const std::string& name) {
        const auto& columns = m_source->content.data.columns();
        return std::ranges::find(columns, name, &quadrat::Column::name) - columns.begin();
    };
    const auto next = std::ranges::find_if(m_mapping.columns, [&](const ColumnMapping& other) {
        return place(other.column) > place(column);
    });
    return *m_mapping.columns.insert(next, {.column = column});
}

std::optional<std::size_t> MappingModel::choiceAt(int row) const
{
    const std::string& name = columnAt(row);
    const auto found = std::ranges::find_if(m_mapping.choices, [&](const ChoiceMapping& choice) {
        return choice.otherColumn == name ||
               std::ranges::find(choice.columns, name) != choice.columns.end();
    });
    if (found == m_mapping.choices.end())
        return {};
    return std::size_t(found - m_mapping.choices.begin());
}

const PersonalColumn* MappingModel::personalAt(int row) const
{
    const auto& personal = m_source->proposed.personal;
    const auto found = std::ranges::find(personal, columnAt(row), &PersonalColumn::column);
    return found == personal.end() ? nullptr : &*found;
}

void MappingModel::allowPersonal(const std::string& column, bool allowed)
{
    if (allowed)
        m_allowed.insert(column);
    else
        m_allowed.erase(column);
    for (int row = 0; row < rowCount(); ++row)
        if (columnAt(row) == column)
            take(row, allowed);
    setMapping(m_mapping);
}

void MappingModel::setCode(int row, const std::string& text, const std::string& code)
{
    ColumnMapping& entry = entryFor(columnAt(row));
    if (text == code)
        entry.codes.erase(text);
    else
        entry.codes[text] = code;
    setMapping(m_mapping);
}

std::string MappingModel::freeName(const std::string& wanted) const
{
    const auto isUsed = [this](const std::string& name) {
        return std::ranges::find(m_mapping.columns, name, &ColumnMapping::variable) !=
                   m_mapping.columns.end() ||
               std::ranges::any_of(m_mapping.choices, [&](const ChoiceMapping& choice) {
                   return std::ranges::find(choice.options, name, &ChoiceOption::variable) !=
                          choice.options.end();
               });
    };
    std::string name = wanted;
    for (int number = 2; isUsed(name); ++number)
        name = wanted + "_" + std::to_string(number);
    return name;
}

void MappingModel::take(int row, bool taken)
{
    const std::string column = columnAt(row);
    ColumnMapping& entry = entryFor(column);
    if (taken == !entry.variable.empty())
        return;
    if (!taken) {
        setKey(entry.variable, false);
        entry.variable.clear();
        return;
    }
    const auto& proposed = m_source->proposed.mapping.columns;
    const auto former = std::ranges::find(proposed, column, &ColumnMapping::column);
    const std::string wanted = former != proposed.end() && !former->variable.empty()
                                   ? former->variable
                                   : variableName(lastPart(column));
    entry.variable = freeName(wanted);
    if (entry.label.empty() && entry.variable != column)
        entry.label = {{"", column}};
}

void MappingModel::rename(ColumnMapping& entry, const std::string& name)
{
    std::ranges::replace(m_mapping.keys, entry.variable, name);
    entry.variable = name;
}

void MappingModel::setKey(const std::string& variable, bool isKey)
{
    std::erase(m_mapping.keys, variable);
    if (isKey)
        m_mapping.keys.push_back(variable);
}

void MappingModel::joinColumns(const std::vector<std::string>& columns)
{
    ChoiceMapping choice{.columns = columns};
    for (const std::string& column : columns) {
        const auto entry = std::ranges::find(m_mapping.columns, column, &ColumnMapping::column);
        if (entry == m_mapping.columns.end())
            continue;
        if (choice.label.empty())
            choice.label = entry->label;
        if (choice.set.empty())
            choice.set = entry->variable;
        setKey(entry->variable, false);
    }
    if (choice.set.empty())
        choice.set = variableName(lastPart(columns.front()));
    choice = laidOut(choice, columns.size() == 1 ? ChoiceLayout::OneCell : ChoiceLayout::Indicators,
                     ";", m_source->content.data);
    std::erase_if(m_mapping.columns, [&columns](const ColumnMapping& entry) {
        return std::ranges::find(columns, entry.column) != columns.end();
    });
    m_mapping.choices.push_back(std::move(choice));
    setMapping(m_mapping);
}

void MappingModel::partChoice(std::size_t choice)
{
    const ChoiceMapping parted = m_mapping.choices[choice];
    m_mapping.choices.erase(m_mapping.choices.begin() + std::ptrdiff_t(choice));
    std::vector<std::string> columns = parted.columns;
    if (!parted.otherColumn.empty())
        columns.push_back(parted.otherColumn);
    for (int row = 0; row < rowCount(); ++row)
        if (std::ranges::find(columns, columnAt(row)) != columns.end())
            take(row, true);
    setMapping(m_mapping);
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_source ? 0 : int(m_source->content.data.columns().size());
}

int MappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingModel::words(int row, int column) const
{
    const ColumnMapping* entry = mappingAt(row);
    const auto choice = choiceAt(row);
    if (column == Name)
        return QString::fromStdString(columnAt(row));
    if (column == Remark)
        return remark(row);
    if (choice) {
        const ChoiceMapping& question = m_mapping.choices[*choice];
        if (column == Variable)
            return QString::fromStdString(question.set);
        return column == Kind ? tr("several answers") : QVariant();
    }
    if (!entry || entry->variable.empty())
        return {};
    switch (column) {
    case Variable:
        return QString::fromStdString(entry->variable);
    case State:
        return m_known.find(entry->variable) ? tr("known") : tr("new");
    case Kind:
        return kindWords(row, *entry);
    case Role:
        return roleText(entry->role);
    default:
        return {};
    }
}

QString MappingModel::kindWords(int row, const ColumnMapping& entry) const
{
    if (entry.kind)
        return kindEntryText(kindEntry(entry));
    const quadrat::Variable* known = m_known.find(entry.variable);
    return kindText(known ? known->kind
                          : variableOf(m_source->content.data.columns()[std::size_t(row)]).kind);
}

QString MappingModel::remark(int row) const
{
    if (const PersonalColumn* personal = personalAt(row))
        return translate(personal->reason);
    if (const auto choice = choiceAt(row)) {
        const ChoiceMapping& question = m_mapping.choices[*choice];
        if (question.layout == ChoiceLayout::OneCell)
            return tr("%n option(s) in one cell", nullptr, int(question.options.size()));
        return tr("one of %n column(s) of a question with several answers", nullptr,
                  int(question.columns.size()));
    }
    const ColumnMapping* entry = mappingAt(row);
    if (!entry || entry->variable.empty())
        return tr("left out");
    if (!entry->codes.empty())
        return tr("%n text(s) become codes", nullptr, int(entry->codes.size()));
    const quadrat::Variable* known = m_known.find(entry->variable);
    const std::string& label = textIn(known ? known->label : entry->label, windowLanguageCode());
    return label == entry->column ? QString() : QString::fromStdString(label);
}

QVariant MappingModel::choices(int column) const
{
    QVariantList all;
    if (column == Kind) {
        all << pairOf(kindEntryText(byTheValues), byTheValues);
        for (const ValueKind kind : {ValueKind::Number, ValueKind::Text, ValueKind::Date,
                                     ValueKind::DateTime, ValueKind::Time}) {
            const bool hasOrder = kind == ValueKind::Date || kind == ValueKind::DateTime;
            for (int order = 0; order < (hasOrder ? 3 : 1); ++order)
                all << pairOf(kindEntryText(3 * int(kind) + order), 3 * int(kind) + order);
        }
    }
    if (column == Role)
        for (int role = 0; role <= int(VariableRole::Minutes); ++role)
            all << pairOf(roleText(VariableRole(role)), role);
    return all;
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row(), column = index.column();
    const ColumnMapping* entry = mappingAt(row);
    const bool isTaken = choiceAt(row) || (entry && !entry->variable.empty());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(row, column);
    case Qt::EditRole:
        if (column == Kind && entry)
            return kindEntry(*entry);
        if (column == Role && entry)
            return int(entry->role);
        return words(row, column);
    case Qt::CheckStateRole:
        if (column == Name)
            return isTaken ? Qt::Checked : Qt::Unchecked;
        if (column == Key && entry && !entry->variable.empty())
            return std::ranges::find(m_mapping.keys, entry->variable) != m_mapping.keys.end()
                       ? Qt::Checked
                       : Qt::Unchecked;
        return {};
    case Qt::ForegroundRole:
        if (column == Remark && personalAt(row))
            return currentTheme().attention;
        return isTaken ? QVariant() : currentTheme().muted;
    case Qt::AccessibleTextRole:
        return column == Key ? tr("tells cases apart") : words(row, column);
    case ChoicesRole:
        return choices(column);
    default:
        return {};
    }
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !(flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)))
        return false;
    const int row = index.row();
    if (role == Qt::CheckStateRole && index.column() == Name)
        take(row, value.toInt() == Qt::Checked);
    else if (role == Qt::CheckStateRole && index.column() == Key)
        setKey(mappingAt(row)->variable, value.toInt() == Qt::Checked);
    else if (role == Qt::EditRole && index.column() == Variable) {
        if (value.toString().trimmed().isEmpty())
            return false;
        rename(*entryAt(row), variableName(value.toString().trimmed().toStdString()));
    } else if (role == Qt::EditRole && index.column() == Kind)
        setKindEntry(*entryAt(row), value.toInt());
    else if (role == Qt::EditRole && index.column() == Role)
        entryAt(row)->role = VariableRole(value.toInt());
    else
        return false;
    setMapping(m_mapping);
    return true;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Key)
        return tr("Variables that together tell one case from another: a row with the same values "
                  "in them is the same case.");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("column of the file");
    case Variable:
        return tr("variable");
    case State:
        return tr("study");
    case Kind:
        return tr("kind");
    case Role:
        return tr("role");
    case Key:
        return tr("key");
    default:
        return tr("remark");
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const int row = index.row();
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (choiceAt(row))
        return flags;
    const ColumnMapping* entry = mappingAt(row);
    const bool isTaken = entry && !entry->variable.empty();
    if (index.column() == Name && (!personalAt(row) || m_allowed.contains(columnAt(row))))
        flags |= Qt::ItemIsUserCheckable;
    if (isTaken && index.column() == Key)
        flags |= Qt::ItemIsUserCheckable;
    if (isTaken && (index.column() == Variable || index.column() == Kind || index.column() == Role))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace quadrat::ui
