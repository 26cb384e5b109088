// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/derived_dialog.h"

#include "ui/cleaning/derived_plan.h"
#include "ui/cleaning/derived_preview.h"
#include "ui/text/language.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

/// The data without a variable and those made from it, which it must not read.
std::shared_ptr<const Imported> readable(const std::shared_ptr<const Imported>& data,
                                         const ResponsePlan& plan, const std::string& name)
{
    if (name.empty())
        return data;
    std::set<std::string> closed = dependentsOf(plan, name);
    closed.insert(name);
    auto left = std::make_shared<Imported>();
    for (const Column& column : data->data.columns())
        if (!closed.contains(column.name()))
            left->data.put(column);
    left->codebook = data->codebook;
    std::erase_if(left->codebook.variables,
                  [&](const Variable& variable) { return closed.contains(variable.name); });
    return left;
}

} // namespace

DerivedDialog::DerivedDialog(const std::shared_ptr<const Imported>& imported,
                             const ResponsePlan& plan, const DerivedVariable& start,
                             QWidget* parent)
    : QDialog(parent), m_plan(plan), m_start(start), m_data(readable(imported, plan, start.name))
{
    setWindowTitle(start.name.empty() ? tr("New variable: %1").arg(kindName(start.rule))
                                      : tr("%1: %2").arg(QString::fromStdString(start.name),
                                                         kindName(start.rule)));
    m_name = new QLineEdit(QString::fromStdString(start.name));
    m_label = new QLineEdit(QString::fromStdString(textIn(start.label, windowLanguageCode())));
    m_trouble = plainLabel({}, "wrong");
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_preview = new DerivedPreview(m_data);
    m_form = formFor({.variable = start, .data = m_data, .changed = [this] { judge(); }});

    auto* left = new QVBoxLayout;
    const auto add = [&](const QString& text, QLineEdit* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        left->addWidget(label);
        left->addWidget(field);
    };
    add(tr("Na&me"), m_name);
    add(tr("La&bel: the question or what is measured"), m_label);
    left->addSpacing(4);
    left->addWidget(m_form.fields, 1);
    auto* columns = new QHBoxLayout;
    columns->addLayout(left, 3);
    columns->addSpacing(16);
    columns->addWidget(m_preview, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_trouble);
    layout->addWidget(m_buttons);
    resize(960, 580);

    connect(m_name, &QLineEdit::textChanged, this, &DerivedDialog::judge);
    connect(m_preview, &DerivedPreview::tried, this, [this](const QString& trouble) {
        m_ruleTrouble = trouble;
        m_isTried = true;
        tell();
    });
    judge();
}

DerivedVariable DerivedDialog::variable() const
{
    DerivedVariable variable = m_start;
    variable.name = m_name->text().trimmed().toStdString();
    const std::string label = m_label->text().trimmed().toStdString();
    if (label != textIn(m_start.label, windowLanguageCode()))
        variable.label[windowLanguageCode()] = label;
    std::erase_if(variable.label, [](const auto& text) { return text.second.empty(); });
    m_form.fill(variable);
    return variable;
}

QString DerivedDialog::nameTrouble() const
{
    const std::string name = m_name->text().trimmed().toStdString();
    if (name.empty())
        return tr("Give the variable a name.");
    if (name == m_start.name)
        return {};
    if (m_data->data.find(name) || std::as_const(m_data->codebook).find(name) ||
        std::as_const(m_plan.codebook).find(name) || derivedIn(m_plan, name))
        return tr("There is already a variable %1.").arg(m_name->text().trimmed());
    return m_start.name.empty() ? QString() : whyNeeded(m_plan, m_start.name);
}

QString DerivedDialog::trouble() const
{
    if (const QString name = nameTrouble(); !name.isEmpty())
        return name;
    if (const QString rule = m_form.trouble(); !rule.isEmpty())
        return rule;
    return m_ruleTrouble;
}

/// What the fields say now; a rule that can be read is tried before it can be accepted.
void DerivedDialog::judge()
{
    if (!m_form.fill) // while the fields are made
        return;
    m_ruleTrouble.clear();
    m_isTried = false;
    if (m_form.trouble().isEmpty()) {
        DerivedVariable tried = variable();
        if (tried.name.empty() || !nameTrouble().isEmpty())
            tried.name = tr("new variable").toStdString();
        m_preview->follow(tried);
    } else {
        m_preview->clear();
    }
    tell();
}

void DerivedDialog::tell()
{
    const QString trouble = this->trouble();
    m_trouble->setText(trouble);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(trouble.isEmpty() && m_isTried);
}

} // namespace quadrat::ui
