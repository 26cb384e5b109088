// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/grid_input.h"

#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace quadrat::ui {

GridInput::GridInput(const QuestionView& view, QWidget* parent) : AnswerInput(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 3);
    const std::vector<std::size_t> fields = view.itemFields();
    if (fields.empty())
        return;
    for (const Option* option : view.options(fields.front())) {
        m_codes << QString::fromStdString(option->code);
        auto* label = plainLabel(m_codes.back() + "\n" + view.words(option->label), "caption");
        label->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        const int column = int(m_codes.size());
        grid->addWidget(label, 0, column);
        grid->setColumnStretch(column, 1);
    }
    for (const std::size_t field : fields)
        addRow(view, field);
    auto* group = new QButtonGroup(this);
    group->setExclusive(false);
    for (const Row& row : m_rows)
        for (QAbstractButton* button : row.buttons)
            group->addButton(button);
    if (!m_rows.front().buttons.isEmpty())
        setFocusProxy(m_rows.front().buttons.front());
}

void GridInput::addRow(const QuestionView& view, std::size_t field)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    const auto& kind = std::get<Grid>(view.question().kind);
    const QString item = view.words(kind.items[*view.form().fields()[field].item].label);
    Row row{field, view.fieldName(field), {}};
    const int place = int(m_rows.size()) + 1;
    grid->addWidget(plainLabel(item), place, 0);
    const auto options = view.options(field);
    for (std::size_t k = 0; k < options.size() && int(k) < m_codes.size(); ++k) {
        auto* radio = new QRadioButton;
        radio->setAutoExclusive(false);
        radio->setObjectName(row.name + "-" + m_codes[int(k)]);
        radio->setAccessibleName(item + ": " + view.words(options[k]->label));
        grid->addWidget(radio, place, int(k) + 1, Qt::AlignHCenter);
        row.buttons << radio;
        connect(radio, &QAbstractButton::clicked, this,
                [this, name = row.name, code = m_codes[int(k)]] { emit answered(name, code); });
    }
    m_rows << row;
}

void GridInput::showAnswers(const QuestionView& view)
{
    for (const Row& row : m_rows) {
        const QString answer = view.answer(row.field);
        for (int k = 0; k < row.buttons.size(); ++k)
            row.buttons[k]->setChecked(m_codes[k] == answer);
    }
}

GridInput::Row* GridInput::focusRow()
{
    for (Row& row : m_rows)
        for (const QAbstractButton* button : row.buttons)
            if (window()->focusWidget() == button)
                return &row;
    return nullptr;
}

QStringList GridInput::typedCodes() const
{
    return m_codes;
}

void GridInput::takeCode(const QString& code)
{
    Row* row = focusRow();
    if (!row)
        return;
    const auto next = std::size_t(row - m_rows.data()) + 1;
    const QString name = row->name;
    QAbstractButton* there = row->buttons.value(m_codes.indexOf(code));
    if (next < std::size_t(m_rows.size()))
        m_rows[int(next)].buttons.front()->setFocus();
    else if (there)
        there->setFocus();
    emit answered(name, code);
}

void GridInput::takeNothing()
{
    if (const Row* row = focusRow())
        emit answered(row->name, {});
}

} // namespace quadrat::ui
