// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/keying_start.h"

#include "core/storage/lock_file.h"
#include "ui/entry/draw_link.h"
#include "ui/text/moment.h"
#include "ui/widgets/enter_clicks.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/written_field.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

KeyingStart::KeyingStart(Document& document, KeyingPile& pile, bool paper, QWidget* parent)
    : QWidget(parent), m_document(document), m_pile(pile), m_paper(paper)
{
    m_title = plainLabel({}, "heading");
    m_words = plainLabel({}, "caption");
    m_why = plainLabel({}, "wrong");
    m_clerkLabel = new QLabel;
    m_pileLabel = new QLabel;
    m_shareLabel = new QLabel;
    m_shareWords = plainLabel({}, "caption");
    m_shareWords->setObjectName("shareWords");
    m_drawLabel = new QLabel;
    m_draw = new DrawLink(document);
    m_clerk = new QLineEdit(QString::fromStdString(userName()));
    m_clerk->setObjectName("clerk");
    m_clerk->setMaxLength(100);
    m_choice = narrowCombo();
    m_choice->setObjectName("piles");
    m_share = new WrittenField(WrittenField::Kind::Count);
    m_share->setObjectName("share");
    m_share->setLimits(0, 100);
    m_share->setNumber(10);
    m_help = new HelpMark;
    m_begin = new QPushButton;
    m_begin->setObjectName("begin");
    m_begin->setProperty("main", true);
    clickOnEnter(m_begin);

    auto* share = new QHBoxLayout;
    share->addWidget(m_share);
    share->addWidget(m_help);
    auto* form = optionForm();
    form->addRow(m_clerkLabel, m_clerk);
    form->addRow(m_pileLabel, m_choice);
    form->addRow(m_drawLabel, m_draw);
    form->addRow(m_shareLabel, share);
    form->addRow(QString(), m_shareWords);
    for (QWidget* its : std::initializer_list<QWidget*>{m_shareLabel, m_share, m_help})
        its->setVisible(paper);
    auto* box = new QWidget;
    box->setFixedWidth(560);
    auto* inner = new QVBoxLayout(box);
    inner->setSpacing(12);
    inner->addWidget(m_title);
    inner->addWidget(m_words);
    inner->addLayout(form);
    inner->addWidget(m_begin, 0, Qt::AlignLeft);
    inner->addWidget(m_why);
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(box);
    middle->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addLayout(middle); // not an alignment, which would not ask for the height of the words
    column->addStretch(2);

    connect(m_begin, &QPushButton::clicked, this, &KeyingStart::go);
    for (QLineEdit* line : {m_clerk, static_cast<QLineEdit*>(m_share)})
        connect(line, &QLineEdit::returnPressed, this, &KeyingStart::go);
    connect(m_clerk, &QLineEdit::textChanged, this, &KeyingStart::follow);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &KeyingStart::followPile);
    const auto showDraw = [this] {
        m_draw->setVisible(m_draw->hasDraws());
        m_drawLabel->setVisible(m_draw->hasDraws());
    };
    showDraw();
    connect(m_draw, &DrawLink::followed, this, showDraw);
    connect(m_draw, &DrawLink::linkMade, this, &KeyingStart::linkMade);
    connect(m_draw, &DrawLink::failed, &m_pile, &KeyingPile::failed);
    connect(&m_pile, &KeyingPile::changed, this, &KeyingStart::follow);
    connect(&m_document, &Document::accessChanged, this, &KeyingStart::follow);
    retranslate();
}

QString KeyingStart::clerk() const
{
    return m_clerk->text().trimmed();
}

void KeyingStart::follow()
{
    const qlonglong chosen = m_choice->currentData().toLongLong();
    m_choice->clear();
    m_choice->addItem(m_paper ? tr("A new pile of forms") : tr("A new round of calls"), 0);
    for (const Keying& keying : m_pile.openOnes())
        m_choice->addItem(tr("%1, begun %2 by %3")
                              .arg(QString::fromStdString(keying.form), momentText(keying.openedAt),
                                   QString::fromStdString(keying.clerk)),
                          qlonglong(keying.id));
    const int known = m_choice->findData(chosen);
    // What is open is gone on with, unless another was chosen.
    m_choice->setCurrentIndex(chosen != 0 && known >= 0 ? known : m_choice->count() - 1);
    followPile();
    m_why->setText(m_document.canWrite() ? QString() : m_document.whyReadOnly());
    m_why->setVisible(!m_document.canWrite());
    m_begin->setEnabled(m_document.canWrite() && m_document.isStudy() && !clerk().isEmpty());
}

/// What is said of the pile that is chosen.
void KeyingStart::followPile()
{
    if (m_choice->currentIndex() < 0)
        return;
    const auto& open = m_pile.openOnes();
    const auto chosen = std::ranges::find(open, m_choice->currentData().toLongLong(), &Keying::id);
    m_shareWords->setVisible(m_paper && chosen != open.end());
    const std::int64_t id = chosen == open.end() ? 0 : chosen->id;
    if (id != 0 && id != m_shown)
        m_share->setNumber(chosen->secondShare);
    m_shown = id;
    m_shareWords->setText(tr("It can be changed: nothing that was keyed is lost. With more, others "
                             "are chosen among all forms keyed so far; with fewer, those keyed "
                             "twice already stay and are compared, and no more are asked for."));
}

void KeyingStart::go()
{
    if (!m_begin->isEnabled() || m_pile.isLoading())
        return;
    const qlonglong open = m_choice->currentData().toLongLong();
    if (open != 0) {
        m_pile.resume(open, m_paper ? int(m_share->number().value_or(0)) : 0);
        return;
    }
    NewKeying wanted;
    wanted.clerk = clerk().toStdString();
    wanted.secondShare = m_paper ? int(m_share->number().value_or(0)) : 0;
    m_pile.begin(wanted);
}

void KeyingStart::retranslate()
{
    m_title->setText(m_paper ? tr("Key paper forms") : tr("Ask by telephone"));
    m_words->setText(
        m_paper ? tr("Key one form after the other with the number keys. Each answer is kept at "
                     "once; the forms become responses when the pile is closed. Questions that ask "
                     "who somebody is are not keyed: leave them on the cover sheet.")
                : tr("The program shows whom to call and what to say. Answers are kept at once and "
                     "become responses when the round is closed."));
    nameField(m_clerkLabel, m_clerk, m_paper ? tr("&Who keys") : tr("&Who calls"));
    nameField(m_pileLabel, m_choice, m_paper ? tr("&Pile") : tr("&Round"));
    nameField(m_shareLabel, m_share, tr("Of 100 forms, keyed &twice"));
    nameField(m_drawLabel, m_draw,
              m_paper ? tr("Forms are of the &draw") : tr("Cases are of the &draw"));
    m_draw->setToolTip(
        tr("A code that was not drawn is refused then, and who is missing is known"));
    m_help->setTerm(tr("Keyed twice"),
                    tr("A second clerk keys some forms again without seeing what the first one "
                       "keyed; the program chooses them at random. Where the two differ, somebody "
                       "looks at the paper and decides. So many errors as are found there may be "
                       "expected in all other forms, too. 10 of 100 are usual; 100 of 100 where "
                       "nothing may be wrong."));
    m_begin->setText(m_paper ? tr("&Key forms") : tr("&Start calling"));
    follow();
}

void KeyingStart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
