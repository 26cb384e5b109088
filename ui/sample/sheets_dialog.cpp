// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/sheets_dialog.h"

#include "ui/document/study_words.h"
#include "ui/models/figures.h"
#include "ui/print/print.h"
#include "ui/sample/draw_model.h"
#include "ui/sample/sample_printing.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

enum SharedBy { Area, Interviewer };

QStringList namesIn(const QString& text)
{
    QStringList names;
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (const QString name = line.simplified(); !name.isEmpty())
            names << name;
    return names;
}

} // namespace

SheetsDialog::SheetsDialog(Document& document, const Draw& draw, SharedList list, QWidget* parent)
    : QDialog(parent),
      m_document(document), m_facts{.study =
                                        QString::fromStdString(wordedSpecification(document).title),
                                    .sample = drawName(draw),
                                    .unit = QString::fromStdString(document.project().sample.unit),
                                    .numbered = draw.certificate.frame.source == countsSource},
      m_name(drawName(draw)), m_seed(draw.certificate.plan.seed), m_making(this)
{
    SamplePlan plan = document.project().sample;
    plan.list = m_facts.numbered ? ListSource::Counts : ListSource::Frame;
    plan.selection = draw.certificate.plan; // of this draw, whatever the plan has become since
    m_printing = new SamplePrinting(document, this);
    layOut();
    const auto trouble =
        guarded([&] { m_lines = contactLines(list->data, contactColumns(list->data, plan)); });
    if (trouble)
        m_notice->raise({translate(*trouble), {}, {}});
    retranslate();
    look();
}

void SheetsDialog::layOut()
{
    m_notice = new NoticeBar;
    m_progress = new ProgressStrip;
    m_head = new QLabel;
    m_head->setProperty("part", "heading");
    m_by = new QButtonGroup(this);
    auto* area = new QRadioButton;
    area->setObjectName("by-area");
    area->setChecked(true);
    auto* interviewer = new QRadioButton;
    interviewer->setObjectName("by-interviewer");
    m_by->addButton(area, Area);
    m_by->addButton(interviewer, Interviewer);
    m_namesHead = plainLabel({}, "caption");
    m_names = new QPlainTextEdit;
    m_names->setObjectName("interviewers");
    m_names->setTabChangesFocus(true);
    m_namesHead->setBuddy(m_names);
    m_withinHead = new QLabel;
    m_within = narrowCombo();
    m_within->setObjectName("within");
    auto* within = new QHBoxLayout;
    within->addWidget(m_withinHead);
    within->addWidget(m_within, 1);
    m_reserve = new QCheckBox;
    m_reserve->setObjectName("with-reserve");
    m_reserve->setChecked(true);
    m_summary = plainLabel({}, "figure");
    m_summary->setObjectName("summary");
    m_preview = new QPushButton;
    m_preview->setProperty("main", true);
    m_preview->setDefault(true);
    m_save = new QPushButton;
    m_close = new QPushButton;
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {m_close, m_save, m_preview})
        buttons->addWidget(button);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(16, 16, 16, 16);
    body->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_head, area, interviewer, m_namesHead,
                                                         m_names, m_reserve, m_summary, m_progress})
        body->addWidget(part);
    body->insertLayout(body->indexOf(m_reserve), within);
    body->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    layout->addLayout(body);
    resize(560, 440);
    connect(m_by, &QButtonGroup::idClicked, this, &SheetsDialog::look);
    connect(m_names, &QPlainTextEdit::textChanged, this, &SheetsDialog::look);
    connect(m_reserve, &QCheckBox::toggled, this, &SheetsDialog::look);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_preview, &QPushButton::clicked, this,
            [this] { withSheets([this](PagedDocument& sheets) { previewReport(sheets, this); }); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        withSheets([this](PagedDocument& sheets) {
            m_printing->save(sheets, tr("contact sheets %1").arg(m_name));
        });
    });
    connect(m_printing, &SamplePrinting::noticeRaised, m_notice, &NoticeBar::raise);
}

std::vector<ContactGroup> SheetsDialog::groups() const
{
    std::vector<ContactLine> lines = m_lines;
    if (m_within->currentData().toInt() == int(WithinHousehold::Kish))
        assignTables(lines, m_seed);
    std::vector<ContactGroup> all =
        m_by->checkedId() == Area ? groupsByArea(lines)
                                  : groupsByInterviewer(lines, namesIn(m_names->toPlainText()));
    if (!m_reserve->isChecked())
        std::erase_if(all,
                      [](const ContactGroup& group) { return group.role == SampleRole::Reserve; });
    return all;
}

void SheetsDialog::look()
{
    const bool byInterviewer = m_by->checkedId() == Interviewer;
    m_names->setEnabled(byInterviewer);
    m_namesHead->setEnabled(byInterviewer);
    std::size_t main = 0, reserve = 0, most = 0, least = m_lines.size(), units = 0;
    for (const ContactGroup& group : groups()) {
        const std::size_t size = group.lines.size();
        if (group.role == SampleRole::Reserve) {
            ++reserve;
            continue;
        }
        ++main;
        units += size;
        most = std::max(most, size);
        least = std::min(least, size);
    }
    const bool any = main > 0;
    m_summary->setText(
        !any ? (byInterviewer ? tr("Write the names of the interviewers, one a line.") : QString())
        : reserve > 0
            ? tr("%1 sheets for %2 units, %3 to %4 each; %5 reserve lists.")
                  .arg(countText(main), countText(units), countText(least), countText(most),
                       countText(reserve))
            : tr("%1 sheets for %2 units, %3 to %4 each.")
                  .arg(countText(main), countText(units), countText(least), countText(most)));
    m_preview->setEnabled(any);
    m_save->setEnabled(any);
}

/// Lays the sheets out off the window's thread and hands them to `use`.
void SheetsDialog::withSheets(std::function<void(PagedDocument&)> use)
{
    m_facts.within = WithinHousehold(m_within->currentData().toInt());
    auto* work = m_making.start(
        [groups = groups(), facts = m_facts, options = SamplePrinting::options(),
         home = thread()](const Progress& progress) {
            auto sheets =
                std::make_shared<PagedDocument>(contactSheets(groups, facts, options, progress));
            sheets->document().moveToThread(home);
            return sheets;
        },
        [use = std::move(use)](const std::shared_ptr<PagedDocument>& sheets) { use(*sheets); },
        [this](const Message& reason) {
            m_notice->raise({translate(reason), {}, {}});
        });
    m_progress->follow(work, tr("Laying the sheets out"));
}

void SheetsDialog::writeTo(const QString& file)
{
    withSheets([this, file](PagedDocument& sheets) {
        const auto trouble =
            guarded([&] { writeReport(sheets, QFileInfo(file).filesystemAbsoluteFilePath()); });
        if (trouble)
            m_notice->raise({translate(*trouble), {}, {}});
        else
            emit written(file);
    });
}

void SheetsDialog::retranslate()
{
    setWindowTitle(tr("Contact sheets of %1").arg(m_name));
    m_head->setText(tr("One sheet for"));
    m_by->button(Area)->setText(tr("each &area"));
    m_by->button(Interviewer)->setText(tr("each &interviewer"));
    m_namesHead->setText(tr("Their names, one a line. The sample is shared among them evenly and "
                            "by neighbourhood."));
    m_names->setAccessibleName(tr("Names of the interviewers"));
    nameField(m_withinHead, m_within, tr("In each &household"));
    const QVariant within = m_within->currentData();
    m_within->clear();
    m_within->addItem(tr("whoever can answer for it"), int(WithinHousehold::Anybody));
    m_within->addItem(tr("the person of a Kish table"), int(WithinHousehold::Kish));
    m_within->addItem(tr("the next birthday"), int(WithinHousehold::NextBirthday));
    select(m_within, within.isValid() ? within : QVariant(int(WithinHousehold::Anybody)));
    m_within->setToolTip(tr("One adult of each household, by a rule that leaves the interviewer no "
                            "choice. A page with the rule and a form comes with the sheets."));
    m_reserve->setText(tr("&Reserve lists too, on sheets of their own"));
    m_preview->setText(tr("&Print…"));
    m_save->setText(tr("&Save…"));
    m_close->setText(tr("Close"));
    look();
}

void SheetsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace quadrat::ui
