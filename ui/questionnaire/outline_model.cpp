// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/outline_model.h"

#include "core/questionnaire/rename.h"
#include "ui/questionnaire/question_words.h"
#include "ui/tasks/guarded.h"
#include "ui/theme/icon.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace quadrat::ui {

namespace {

// A row at the top has id 0, one below row r of the top has id r + 1.
constexpr quintptr atTop = 0;

const QString placesFormat = QStringLiteral("application/x-quadrat-question-places");
const QString sectionFormat = QStringLiteral("application/x-quadrat-section-place");

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// How many questions each section has, and at the end how many lists there are.
std::vector<std::size_t> sizesOf(const Questionnaire& all)
{
    std::vector<std::size_t> sizes;
    for (const Section& section : all.sections)
        sizes.push_back(section.questions.size());
    sizes.push_back(all.lists.size());
    return sizes;
}

} // namespace

OutlineModel::OutlineModel(Draft& draft, QObject* parent)
    : QAbstractItemModel(parent), m_draft(draft), m_numbers(draft.questionnaire())
{
    remember();
    connect(&m_draft, &Draft::changed, this, &OutlineModel::follow);
}

void OutlineModel::remember()
{
    m_sizes = sizesOf(m_draft.questionnaire());
    m_numbers = QuestionNumbers(m_draft.questionnaire());
}

void OutlineModel::follow()
{
    if (sizesOf(m_draft.questionnaire()) != m_sizes) {
        beginResetModel();
        remember();
        endResetModel();
        return;
    }
    remember();
    const int last = rowCount() - 1;
    emit dataChanged(index(0, 0), index(last, 0));
    for (int row = 0; row <= last; ++row)
        if (const QModelIndex top = index(row, 0); rowCount(top) > 0)
            emit dataChanged(index(0, 0, top), index(rowCount(top) - 1, 0, top));
}

void OutlineModel::setFindings(const std::vector<AuditFinding>& findings)
{
    m_findings.clear();
    for (const AuditFinding& found : findings)
        m_findings.emplace_back(chosenAt(found.place), found.severity);
    follow();
}

bool OutlineModel::isListHeading(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == atTop &&
           std::size_t(index.row()) == m_sizes.size();
}

Chosen OutlineModel::at(const QModelIndex& index) const
{
    if (!index.isValid() || (index.internalId() == atTop && index.row() == 0))
        return {};
    if (index.internalId() == atTop)
        return isListHeading(index)
                   ? Chosen()
                   : Chosen{.part = Chosen::Part::Section, .section = std::size_t(index.row()) - 1};
    const auto top = std::size_t(index.internalId()) - 1;
    if (top == m_sizes.size())
        return {.part = Chosen::Part::List, .list = std::size_t(index.row())};
    return {
        .part = Chosen::Part::Question, .section = top - 1, .question = std::size_t(index.row())};
}

QModelIndex OutlineModel::indexOf(const Chosen& chosen) const
{
    switch (chosen.part) {
    case Chosen::Part::Questionnaire:
        return index(0, 0);
    case Chosen::Part::Section:
        return index(int(chosen.section) + 1, 0);
    case Chosen::Part::Question:
        return index(int(chosen.question), 0, index(int(chosen.section) + 1, 0));
    case Chosen::Part::List:
        return index(int(chosen.list), 0, index(int(m_sizes.size()), 0));
    }
    return {};
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? quintptr(parent.row()) + 1 : atTop);
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == atTop)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, atTop);
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_sizes.size()) + 1; // the whole, the sections, the lists
    if (parent.internalId() != atTop || parent.row() == 0)
        return 0;
    return int(m_sizes[std::size_t(parent.row()) - 1]);
}

QVariant OutlineModel::finding(const Chosen& place) const
{
    std::optional<Severity> worst;
    for (const auto& [where, severity] : m_findings)
        if (where == place && (!worst || severity > *worst))
            worst = severity;
    return worst ? QVariant(int(*worst)) : QVariant();
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Chosen place = at(index);
    if (role == FindingRole)
        return isListHeading(index) ? QVariant() : finding(place);
    switch (place.part) {
    case Chosen::Part::Section:
        return sectionData(place.section, role);
    case Chosen::Part::Question:
        return questionData(place, role);
    case Chosen::Part::List:
        return listData(place.list, role);
    case Chosen::Part::Questionnaire:
        break;
    }
    const bool isLists = isListHeading(index);
    if (role == Qt::DecorationRole)
        return icon(isLists ? "list" : "questionnaire");
    if (role == Qt::DisplayRole || role == WordsRole)
        return isLists ? tr("Option lists") : tr("Title and introduction");
    return {};
}

QVariant OutlineModel::questionData(const Chosen& place, int role) const
{
    const Section& section = m_draft.questionnaire().sections[place.section];
    const Question& question = section.questions[place.question];
    const QString words = oneLine(question.text.text, m_draft.language());
    switch (role) {
    case NumberRole:
        return text(m_numbers.of(place.section, place.question));
    case NameRole:
    case Qt::EditRole:
        return text(question.name);
    case WordsRole:
        return words.isEmpty() ? tr("(no wording yet)") : words;
    case Qt::DisplayRole:
    case SearchRole: {
        const QString number = text(m_numbers.of(place.section, place.question));
        const QString shown = text(question.name) + QLatin1Char(' ') + words;
        return number.isEmpty() ? shown : QStringLiteral("%1. %2").arg(number, shown);
    }
    case Qt::ToolTipRole:
        return QStringLiteral("<p><b>%1</b> · %2</p><p>%3</p>%4")
            .arg(text(question.name).toHtmlEscaped(), kindName(question.kind.index()),
                 words.toHtmlEscaped(),
                 question.showIf.empty()
                     ? QString()
                     : QStringLiteral("<p>%1</p>")
                           .arg(tr("Asked if: %1").arg(text(question.showIf)).toHtmlEscaped()));
    case Qt::DecorationRole:
        return kindIcon(question.kind.index());
    case ConditionRole:
        return !question.showIf.empty();
    default:
        return {};
    }
}

QVariant OutlineModel::sectionData(std::size_t number, int role) const
{
    const Section& section = m_draft.questionnaire().sections[number];
    const QString title = oneLine(section.title, m_draft.language());
    switch (role) {
    case NumberRole:
        return text(m_numbers.ofSection(number));
    case NameRole:
    case Qt::EditRole:
        return text(section.name);
    case Qt::DisplayRole:
    case WordsRole:
    case SearchRole:
        return !title.isEmpty()        ? title
               : !section.name.empty() ? text(section.name)
                                       : tr("Section %1").arg(number + 1);
    case Qt::DecorationRole:
        return icon(section.repeat ? "repeat" : "section");
    case ConditionRole:
        return !section.showIf.empty();
    default:
        return {};
    }
}

QVariant OutlineModel::listData(std::size_t number, int role) const
{
    const OptionList& list = m_draft.questionnaire().lists[number];
    switch (role) {
    case NameRole:
    case Qt::EditRole:
        return text(list.name);
    case WordsRole:
        return tr("%n option(s)", nullptr, int(list.options.size()));
    case Qt::DisplayRole:
    case SearchRole:
        return text(list.name);
    case Qt::DecorationRole:
        return icon("list");
    default:
        return {};
    }
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Chosen place = at(index);
    const std::string name = value.toString().trimmed().toStdString();
    Questionnaire all = m_draft.questionnaire();
    const auto trouble = guarded([&] {
        if (place.part == Chosen::Part::Question)
            renameField(all, all.sections[place.section].questions[place.question].name, name);
        else if (place.part == Chosen::Part::List)
            renameList(all, all.lists[place.list].name, name);
        else if (place.part == Chosen::Part::Section)
            all.sections[place.section].name = name;
    });
    if (trouble) {
        emit failed(*trouble);
        return false;
    }
    m_draft.change(std::move(all), tr("rename"));
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    if (!isListHeading(index))
        flags |= Qt::ItemIsSelectable;
    if (!m_draft.canWrite())
        return flags;
    switch (at(index).part) {
    case Chosen::Part::Section:
        return flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    case Chosen::Part::Question:
        return flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    case Chosen::Part::List:
        return flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    case Chosen::Part::Questionnaire:
        break;
    }
    return flags;
}

QStringList OutlineModel::mimeTypes() const
{
    return {placesFormat, sectionFormat};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArray places;
    QDataStream stream(&places, QIODevice::WriteOnly);
    std::optional<std::size_t> section;
    for (const QModelIndex& index : indexes) {
        const Chosen place = at(index);
        if (place.part == Chosen::Part::Question)
            stream << quint64(place.section) << quint64(place.question);
        else if (place.part == Chosen::Part::Section)
            section = place.section;
    }
    auto* data = new QMimeData;
    if (!places.isEmpty())
        data->setData(placesFormat, places);
    else if (section)
        data->setData(sectionFormat, QByteArray::number(qulonglong(*section)));
    return data;
}

bool OutlineModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                   const QModelIndex& parent) const
{
    if (action != Qt::MoveAction || !m_draft.canWrite())
        return false;
    if (data->hasFormat(sectionFormat))
        return !parent.isValid() && row > 0 && row <= int(m_sizes.size());
    return data->hasFormat(placesFormat) && parent.isValid() &&
           at(parent).part == Chosen::Part::Section;
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Questionnaire all = m_draft.questionnaire();
    if (data->hasFormat(sectionFormat)) {
        const auto from = std::size_t(data->data(sectionFormat).toULongLong());
        const auto before = std::size_t(row) - 1;
        const std::size_t to = before > from ? before - 1 : before;
        moveSection(all, from, to);
        m_draft.change(std::move(all), tr("move a section"),
                       Chosen{.part = Chosen::Part::Section, .section = to});
        return false; // moved here already: the view has nothing to remove
    }
    std::vector<QuestionPlace> places;
    QDataStream stream(data->data(placesFormat));
    while (!stream.atEnd()) {
        quint64 section = 0, question = 0;
        stream >> section >> question;
        places.push_back({std::size_t(section), std::size_t(question)});
    }
    const std::size_t section = at(parent).section;
    const auto moved =
        moveQuestions(all, places, {section, row < 0 ? m_sizes[section] : std::size_t(row)});
    m_draft.change(std::move(all), tr("move questions"), moved);
    return false;
}

} // namespace quadrat::ui
