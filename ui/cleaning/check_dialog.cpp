// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/check_dialog.h"

#include "core/cleaning/checks.h"
#include "ui/cleaning/check_words.h"
#include "ui/models/figures.h"
#include "ui/text/translate.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quadrat::ui {

CheckDialog::CheckDialog(const ResponseCheck& check,
                         const std::shared_ptr<const Imported>& imported, QWidget* parent)
    : QDialog(parent), m_data(imported), m_trying(this)
{
    setWindowTitle(kindName(check));
    m_sentence = plainLabel({}, "caption");
    m_trouble = plainLabel({}, "wrong");
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_form = formFor(check, imported, [this] { judge(); });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form.fields, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_trouble);
    layout->addWidget(m_buttons);
    setMinimumWidth(460);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &CheckDialog::tryOut);
    judge();
}

void CheckDialog::judge()
{
    if (!m_form.check) // while the fields are made
        return;
    const QString trouble = m_form.trouble();
    m_trouble->setText(trouble);
    m_sentence->setText(trouble.isEmpty() ? tr("Looked for: %1").arg(sentence(check()))
                                          : QString());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(trouble.isEmpty());
    m_trying.cancel();
    if (trouble.isEmpty())
        m_pause.start();
    else
        m_pause.stop();
}

/// Says how much the check would find, worked out off the window's thread.
void CheckDialog::tryOut()
{
    m_trying.start(
        [one = check(), tried = m_data](const Progress& progress) {
            const CheckPlan plan{.checks = {one}, .mostListed = 0};
            return quadrat::check(tried->data, tried->codebook, plan, progress).outcomes.front();
        },
        [this](const CheckOutcome& outcome) {
            m_sentence->setText(tr("Looked for: %1").arg(sentence(check())) + QLatin1Char('\n') +
                                (outcome.notRun
                                     ? translate(*outcome.notRun)
                                     : tr("It finds %1 now.").arg(countText(outcome.count))));
        },
        [](const Message&) {});
}

} // namespace quadrat::ui
