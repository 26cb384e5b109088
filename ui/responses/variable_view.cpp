// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/variable_view.h"

#include "core/questionnaire/variables.h"
#include "ui/cleaning/derived_dialog.h"
#include "ui/cleaning/derived_plan.h"
#include "ui/document/replace_part.h"
#include "ui/responses/renew_labels_dialog.h"
#include "ui/responses/value_labels_dialog.h"
#include "ui/text/search.h"
#include "ui/theme/icon.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

constexpr std::array levels{MeasurementLevel::Unknown, MeasurementLevel::Nominal,
                            MeasurementLevel::Ordinal, MeasurementLevel::Scale};
constexpr std::array roles{VariableRole::Answer,      VariableRole::Key,  VariableRole::Mode,
                           VariableRole::Interviewer, VariableRole::Area, VariableRole::Date,
                           VariableRole::Minutes};

/// Levels and roles are chosen from a list.
class ChoiceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override
    {
        auto* choice = new QComboBox(parent);
        if (index.column() == CodebookModel::Level) {
            for (const MeasurementLevel level : levels)
                choice->addItem(levelText(level), int(level));
        } else if (index.column() == CodebookModel::Role) {
            for (const VariableRole role : roles)
                choice->addItem(roleText(role), int(role));
        } else {
            delete choice;
            return QStyledItemDelegate::createEditor(parent, option, index);
        }
        return choice;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* choice = qobject_cast<QComboBox*>(editor))
            choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override
    {
        if (auto* choice = qobject_cast<QComboBox*>(editor))
            model->setData(index, choice->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

/// Variables by name and label, diacritics aside.
class Search final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void look(const QString& text)
    {
        m_text = text;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const auto text = [&](int column) {
            return sourceModel()->index(row, column, parent).data().toString();
        };
        return m_text.isEmpty() ||
               matches(text(CodebookModel::Name) + QLatin1Char(' ') + text(CodebookModel::Label),
                       m_text);
    }

private:
    QString m_text;
};

} // namespace

VariableView::VariableView(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document)
{
    auto* search = new Search(this);
    search->setSourceModel(&m_model);
    m_shown = search;
    m_table = new QTableView;
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new ChoiceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const std::array widths{130, 300, 140, 100, 120, 320};
    for (int column = 0; column < int(widths.size()); ++column)
        m_table->setColumnWidth(column, widths[std::size_t(column)]);
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(300);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_new = new QPushButton(icon("plus"), QString());
    m_new->setMenu(new QMenu(m_new));
    m_rule = new QPushButton;
    m_remove = new QPushButton;
    m_values = new QPushButton;
    m_data = new QPushButton;
    m_labels = new QPushButton;
    m_labels->setObjectName("renew-labels");
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_search, 1);
    bar->addStretch(1);
    for (QPushButton* button : {m_labels, m_new, m_rule, m_remove, m_values, m_data})
        bar->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_search, &QLineEdit::textChanged, search, &Search::look);
    connectParts();
    retranslate();
    follow();
}

void VariableView::connectParts()
{
    connect(&m_model, &CodebookModel::changeAsked, this, &VariableView::change);
    connect(m_values, &QPushButton::clicked, this, &VariableView::editValues);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() == CodebookModel::Values ||
            index.column() == CodebookModel::MissingCodes)
            editValues();
        else if (m_model.isDerived(currentName()))
            m_rule->click();
    });
    connect(m_rule, &QPushButton::clicked, this, [this] {
        if (const auto* derived = derivedIn(m_document.responsePlan(), currentName()))
            editDerived(DerivedVariable(*derived));
    });
    connect(m_labels, &QPushButton::clicked, this, &VariableView::askLabels);
    connect(&m_document, &Document::questionnaireChanged, this, [this] {
        if (isVisible())
            lookAtQuestionnaire();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { removeDerived(currentName()); });
    connect(m_data, &QPushButton::clicked, this, [this] {
        if (m_table->currentIndex().isValid())
            emit dataAsked(currentName());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VariableView::judge);
    for (const auto signal :
         {&Document::opened, &Document::responsesChanged, &Document::responsePlanChanged,
          &Document::dataChanged, &Document::accessChanged})
        connect(&m_document, signal, this, &VariableView::follow);
}

/// The codebook, after it the variables that nobody has described yet, and those made by rules, as
/// far as the data have them.
void VariableView::follow()
{
    Codebook codebook = m_document.responsePlan().codebook;
    if (m_document.stored())
        for (const Column& column : m_document.stored()->values.columns())
            if (!std::as_const(codebook).find(column.name()))
                codebook.variables.push_back(variableOf(column));
    std::set<std::string> names;
    for (const DerivedVariable& derived : m_document.responsePlan().derived) {
        const SharedData& answers = m_document.data();
        const Variable* made =
            answers ? std::as_const(answers->codebook).find(derived.name) : nullptr;
        Variable variable = made ? *made : Variable{.name = derived.name};
        variable.label = derived.label;
        codebook.variables.push_back(std::move(variable));
        names.insert(derived.name);
    }
    m_model.setDerived(std::move(names));
    m_model.setCodebook(std::move(codebook));
    m_model.setEditable(m_document.canWrite());
    lookAtQuestionnaire();
    judge();
}

void VariableView::lookAtQuestionnaire()
{
    const Questionnaire& questionnaire = m_document.project().questionnaire;
    const Codebook& known = m_document.responsePlan().codebook;
    m_renewed.clear();
    if (!questionnaire.isEmpty() && !known.variables.empty())
        m_renewed = renewedLabels(known, codebookOf(Form(questionnaire)));
    m_labels->setVisible(!m_renewed.empty());
    m_labels->setEnabled(m_document.canWrite());
    m_labels->setText(tr("&Labels from the questionnaire (%1)…").arg(m_renewed.size()));
}

void VariableView::askLabels()
{
    RenewLabelsDialog dialog(m_renewed, this);
    if (dialog.exec() == QDialog::Accepted)
        takeLabels(dialog.chosen());
}

void VariableView::takeLabels(const std::vector<RenewedVariable>& renewed)
{
    ResponsePlan plan = m_document.responsePlan();
    plan.codebook = withLabels(std::move(plan.codebook), renewed);
    replaceResponsePlan(m_document, std::move(plan), tr("take labels from the questionnaire"));
}

void VariableView::showEvent(QShowEvent* event)
{
    lookAtQuestionnaire();
    QWidget::showEvent(event);
}

void VariableView::judge()
{
    const bool any = m_table->currentIndex().isValid();
    const bool canChange = any && m_document.canWrite();
    const bool isDerived = any && m_model.isDerived(currentName());
    m_new->setEnabled(m_document.hasData() && m_document.canWrite());
    m_rule->setVisible(isDerived);
    m_remove->setVisible(isDerived);
    m_rule->setEnabled(canChange);
    m_remove->setEnabled(canChange);
    m_values->setEnabled(canChange);
    m_data->setEnabled(any);
}

std::string VariableView::currentName() const
{
    return m_table->currentIndex()
        .siblingAtColumn(CodebookModel::Name)
        .data()
        .toString()
        .toStdString();
}

void VariableView::editDerived(const DerivedVariable& start)
{
    if (!m_document.data() || !m_document.canWrite())
        return;
    DerivedDialog dialog(m_document.data(), m_document.responsePlan(), start, this);
    if (dialog.exec() == QDialog::Accepted)
        putDerived(start.name, dialog.variable());
}

void VariableView::putDerived(const std::string& former, const DerivedVariable& variable)
{
    const QString name = QString::fromStdString(variable.name);
    replaceResponsePlan(m_document, withDerived(m_document.responsePlan(), former, variable),
                        former.empty() ? tr("make %1").arg(name)
                                       : tr("change the rule of %1").arg(name));
    goTo(variable.name);
}

void VariableView::removeDerived(const std::string& name)
{
    if (const QString why = whyNeeded(m_document.responsePlan(), name); !why.isEmpty()) {
        emit noticeRaised({tr("%1 Remove what is made from it first.").arg(why), {}, {}});
        return;
    }
    replaceResponsePlan(m_document, withoutDerived(m_document.responsePlan(), name),
                        tr("remove %1").arg(QString::fromStdString(name)));
}

void VariableView::goTo(const std::string& variable)
{
    m_search->clear();
    for (int row = 0; row < m_shown->rowCount(); ++row)
        if (m_shown->index(row, CodebookModel::Name).data().toString().toStdString() == variable)
            m_table->setCurrentIndex(m_shown->index(row, CodebookModel::Label));
    m_table->setFocus();
}

void VariableView::change(const Variable& variable, const QString& what)
{
    ResponsePlan plan = m_document.responsePlan();
    if (const DerivedVariable* derived = derivedIn(plan, variable.name)) {
        DerivedVariable changed = *derived;
        changed.values = variable.values;
        plan = withDerived(std::move(plan), variable.name, changed);
    } else if (Variable* known = plan.codebook.find(variable.name))
        *known = variable;
    else
        plan.codebook.variables.push_back(variable);
    replaceResponsePlan(m_document, std::move(plan), what);
}

void VariableView::editValues()
{
    const QModelIndex current = m_shown->mapToSource(m_table->currentIndex());
    if (!current.isValid() || !m_document.canWrite())
        return;
    const Variable& variable = m_model.codebook().variables[std::size_t(current.row())];
    std::vector<std::string> found;
    constexpr std::size_t mostOffered = 60; // beyond it, a list of values is no list of answers
    const Dataset* values = m_model.isDerived(variable.name)
                                ? (m_document.data() ? &m_document.data()->data : nullptr)
                                : (m_document.stored() ? &m_document.stored()->values : nullptr);
    if (const Column* column = values ? values->find(variable.name) : nullptr)
        if (const CodedValues* coded = column->coded();
            coded && coded->levels.size() <= mostOffered)
            for (const Level& level : coded->levels)
                found.push_back(level.label);
    ValueLabelsDialog dialog(variable, found, this);
    if (dialog.exec() == QDialog::Accepted)
        change(dialog.variable(),
               tr("change the values of %1").arg(QString::fromStdString(variable.name)));
}

void VariableView::retranslate()
{
    m_search->setPlaceholderText(tr("Search variables"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_new->setText(tr("&New variable"));
    m_new->menu()->clear();
    for (const Rule& kind : kindsOfRules())
        m_new->menu()->addAction(kindName(kind) + QStringLiteral("…"), this, [this, kind] {
            editDerived({.name = {}, .label = {}, .rule = kind, .values = {}});
        });
    m_rule->setText(tr("&Edit the rule…"));
    m_remove->setText(tr("&Remove"));
    m_values->setText(tr("&Values and missing codes…"));
    m_data->setText(tr("&Show the answers"));
    m_labels->setToolTip(tr("The questionnaire words these variables otherwise by now: see what "
                            "differs, and take its words"));
    lookAtQuestionnaire();
    m_table->setAccessibleName(tr("Variables"));
    m_model.retranslate();
}

void VariableView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
