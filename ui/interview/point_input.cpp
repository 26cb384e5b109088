// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/point_input.h"

#include "ui/interview/option_row.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace quadrat::ui {

PointInput::PointInput(const QuestionView& view, QWidget* parent)
    : AnswerInput(parent), m_field(view.fieldName(view.asked().firstField))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(std::holds_alternative<Recommendation>(view.question().kind)
                          ? buildTenPoints(view)
                          : buildScale(view));
    for (const Option* option : view.optionsBeside(view.asked().firstField)) {
        auto* row = new OptionRow(OptionRow::Look::One, QString::fromStdString(option->code),
                                  view.words(option->label), false);
        layout->addWidget(row);
        m_points.push_back({row->code(), row->button()});
        connect(row, &OptionRow::clicked, this,
                [this, code = row->code()] { emit answered(m_field, code); });
    }
    auto* group = new QButtonGroup(this);
    group->setExclusive(false);
    for (const Point& point : m_points)
        group->addButton(point.button);
    if (!m_points.isEmpty())
        setFocusProxy(m_points.front().button);
    setAccessibleName(view.words(view.question().text));
}

void PointInput::add(const QString& code, QAbstractButton* button)
{
    button->setObjectName("point-" + code);
    m_points.push_back({code, button});
    connect(button, &QAbstractButton::clicked, this,
            [this, code] { emit answered(m_field, code); });
}

QWidget* PointInput::buildScale(const QuestionView& view)
{
    auto* scale = new QWidget;
    auto* grid = new QGridLayout(scale);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    int column = 0;
    for (const Option* option : view.ownOptions(view.asked().firstField)) {
        auto* radio = new QRadioButton;
        radio->setAutoExclusive(false);
        const QString words = view.words(option->label);
        radio->setAccessibleName(words);
        auto* label = plainLabel(words);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        auto* code = plainLabel(QString::fromStdString(option->code), "caption");
        code->setAlignment(Qt::AlignHCenter);
        grid->addWidget(radio, 0, column, Qt::AlignHCenter);
        grid->addWidget(code, 1, column);
        grid->addWidget(label, 2, column);
        grid->setColumnStretch(column++, 1);
        add(QString::fromStdString(option->code), radio);
    }
    return scale;
}

QWidget* PointInput::buildTenPoints(const QuestionView& view)
{
    const auto& ends = std::get<Recommendation>(view.question().kind);
    auto* scale = new QWidget;
    auto* grid = new QGridLayout(scale);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    for (int k = 0; k <= 10; ++k) {
        auto* button = new QToolButton;
        button->setText(QString::number(k));
        button->setCheckable(true);
        button->setFixedSize(36, 32);
        grid->addWidget(button, 0, k);
        add(QString::number(k), button);
    }
    auto* low = plainLabel(view.words(ends.low), "caption");
    auto* high = plainLabel(view.words(ends.high), "caption");
    high->setAlignment(Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(low, 1, 0, 1, 5);
    grid->addWidget(high, 1, 6, 1, 5);
    grid->setColumnStretch(11, 1);
    return scale;
}

void PointInput::showAnswers(const QuestionView& view)
{
    const QString answer = view.answer(view.asked().firstField);
    for (const Point& point : m_points)
        point.button->setChecked(point.code == answer);
}

QStringList PointInput::typedCodes() const
{
    QStringList codes;
    for (const Point& point : m_points)
        codes << point.code;
    return codes;
}

void PointInput::takeCode(const QString& code)
{
    for (const Point& point : m_points)
        if (point.code == code && point.button->isEnabled()) {
            point.button->setFocus();
            emit answered(m_field, code);
        }
}

void PointInput::takeNothing()
{
    emit answered(m_field, {});
}

} // namespace quadrat::ui
