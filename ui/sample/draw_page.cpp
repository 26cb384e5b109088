// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/draw_page.h"

#include "core/storage/lock_file.h"
#include "ui/document/read_study.h"
#include "ui/models/figures.h"
#include "ui/print/sample_words.h"
#include "ui/sample/complete_selection.h"
#include "ui/sample/draw_form.h"
#include "ui/sample/draw_model.h"
#include "ui/sample/drawn_panel.h"
#include "ui/sample/drawn_samples.h"
#include "ui/sample/frame_dialog.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/scrolled.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

constexpr int formWidth = 400;

std::size_t unitsOf(const SamplePlan& plan, const DrawnSamples& samples)
{
    if (plan.list == ListSource::Frame)
        return samples.frame() ? samples.frame()->mark.rows : 0;
    double sum = 0;
    for (const PlannedStratum& stratum : plan.allocation.strata)
        sum += stratum.population;
    return std::size_t(sum);
}

} // namespace

DrawPage::DrawPage(Document& document, DrawnSamples& samples, QWidget* parent)
    : WorkspacePage(parent), m_document(document), m_samples(samples), m_task(this)
{
    setObjectName("draw");
    m_form = new DrawForm(document, samples);
    m_drawn = new DrawnPanel(document, samples);
    m_draw = new QAction(this);
    m_import = new QAction(icon("import"), QString(), this);
    layOut();
    connect(m_draw, &QAction::triggered, this, &DrawPage::ask);
    connect(m_import, &QAction::triggered, this, [this] { importList(); });
    connect(m_button, &QPushButton::clicked, this, &DrawPage::ask);
    connect(m_form, &DrawForm::listAsked, this, [this] { importList(); });
    connect(m_drawn, &DrawnPanel::noticeRaised, this, &WorkspacePage::noticeRaised);
    connect(m_drawn, &DrawnPanel::listAsked, this, [this] { emit pageRequested("list"); });
    connect(m_drawn, &DrawnPanel::responsesAsked, this,
            [this] { emit placeRequested("responses"); });
    connect(&m_samples, &DrawnSamples::changed, this, &DrawPage::follow);
    connect(&m_samples, &DrawnSamples::changed, this, &DrawPage::tellOfList);
    connect(&m_samples, &DrawnSamples::listBrought, this, [this] {
        m_notice->raise(
            {tr("The list file is beside the study again."), {}, {}, Notice::Kind::Information});
    });
    connect(&m_samples, &DrawnSamples::failed, this, [this](const Message& reason) {
        emit noticeRaised({translate(reason), {}, {}});
    });
    for (const auto signal :
         {&Document::opened, &Document::samplePlanChanged, &Document::accessChanged})
        connect(&m_document, signal, this, &DrawPage::follow);
    retranslate();
}

void DrawPage::layOut()
{
    QScrollArea* scroll = scrolled(m_form, Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(formWidth);
    m_head = new QLabel;
    m_head->setProperty("part", "heading");
    m_words = selectable(plainLabel());
    m_words->setObjectName("draw-words");
    m_trouble = plainLabel({}, "wrong");
    m_trouble->setObjectName("draw-trouble");
    m_button = new QPushButton;
    m_button->setObjectName("draw-sample");
    m_button->setProperty("main", true);
    m_notice = new NoticeBar;
    m_notice->setObjectName("draw-notice");
    m_progress = new ProgressStrip;
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_head, m_words, m_trouble})
        right->addWidget(part);
    right->addWidget(m_button, 0, Qt::AlignLeft);
    right->addWidget(m_notice);
    right->addWidget(m_progress);
    right->addSpacing(16);
    right->addWidget(m_drawn, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(24);
    layout->addWidget(scroll);
    layout->addLayout(right, 1);
}

QString DrawPage::title() const
{
    return tr("Draw");
}

std::optional<Readiness> DrawPage::readiness() const
{
    if (m_samples.draws().empty())
        return {};
    const Draw& newest = m_samples.draws().back();
    return Readiness{
        Readiness::State::Done,
        tr("%1: %2 units drawn.").arg(drawName(newest), countText(newest.certificate.drawn))};
}

QList<QAction*> DrawPage::actionsFor(Workspace::Menu menu) const
{
    if (menu == Workspace::Menu::File)
        return QList<QAction*>{m_import} + m_drawn->actions().mid(0, 2);
    if (menu == Workspace::Menu::Edit)
        return QList<QAction*>{m_draw} + m_drawn->actions().mid(2);
    return {};
}

/// Says in words what would be drawn, or why nothing can be.
void DrawPage::follow()
{
    const SamplePlan& plan = m_document.project().sample;
    const std::size_t units = unitsOf(plan, m_samples);
    m_words->clear();
    m_trouble->clear();
    bool isReady = false;
    if (units == 0) {
        m_trouble->setText(plan.list == ListSource::Counts
                               ? tr("There is nothing to draw from yet: say under Population how "
                                    "many units there are, or import a list of them.")
                               : tr("There is no list yet: import one."));
    } else if (!isSizeSaid(plan) && (plan.selection.stages.empty() ||
                                     !std::ranges::all_of(plan.selection.stages, saysHowMany))) {
        m_trouble->setText(tr("How large is the sample to be? Say on the tab Size how precise it "
                              "must be, or here how many are to be taken."));
    } else if (const auto trouble = guarded([&] {
                   const SelectionPlan selection = completeSelection(plan);
                   const std::size_t strata =
                       plan.list == ListSource::Counts ? plan.allocation.strata.size() : 0;
                   m_words->setText(
                       drawWords(selection, plan.list, units, strata, {}, windowReader()));
                   isReady = std::ranges::all_of(selection.stages, saysHowMany);
               })) {
        m_trouble->setText(translate(*trouble));
    }
    if (!isReady && m_trouble->text().isEmpty()) {
        m_words->clear();
        m_trouble->setText(tr("Say how many are to be taken at each stage."));
    }
    m_trouble->setHidden(m_trouble->text().isEmpty());
    m_words->setHidden(m_words->text().isEmpty());
    const bool canDraw = isReady && m_document.isStudy() && m_document.canWrite() && !m_drawing;
    m_button->setEnabled(canDraw);
    m_button->setToolTip(m_document.whyReadOnly());
    m_draw->setEnabled(canDraw);
    m_import->setEnabled(m_document.isStudy() && m_document.canWrite());
    emit readinessChanged();
}

/// A draw is never replaced: another one is asked for plainly, and stands beside the first.
void DrawPage::ask()
{
    if (m_samples.draws().empty()) {
        draw();
        return;
    }
    const Draw& newest = m_samples.draws().back();
    const bool isSameSeed =
        newest.certificate.plan.seed == m_document.project().sample.selection.seed;
    m_notice->raise(
        {isSameSeed
             ? tr("%1 was drawn with this seed already: the same plan and list give the same "
                  "sample again. For another one take a new seed first.")
                   .arg(drawName(newest))
             : tr("%1 stays as it is. The new sample stands beside it with a name of its own.")
                   .arg(drawName(newest)),
         tr("Draw another sample"), [this] { draw(); }});
}

void DrawPage::draw()
{
    m_notice->withdraw();
    Project project = m_document.project();
    if (const auto trouble =
            guarded([&] { project.sample.selection = completeSelection(project.sample); })) {
        m_notice->raise({translate(*trouble), {}, {}});
        return;
    }
    // That it was drawn is told here and not by the result of the work, which a Cancel that comes
    // a moment too late would swallow.
    auto drawn = std::make_shared<std::optional<Draw>>();
    m_drawing = m_task.start(
        [file = m_document.file(), project = std::move(project), drawn](const Progress& progress) {
            file->use([&](ProjectFile& study) {
                *drawn = drawSampleOf(study, project, userName(), progress);
            });
            return true;
        },
        [](bool) {},
        [this](const Message& reason) {
            m_notice->raise({translate(reason), {}, {}});
        });
    connect(m_drawing, &QFutureWatcherBase::finished, this, [this, drawn, work = m_drawing] {
        const bool wasCancelled = work && work->isCanceled();
        m_drawing.clear();
        if (*drawn)
            finish(drawName(**drawn));
        else if (wasCancelled)
            m_notice->raise(
                {tr("Cancelled. Nothing was drawn."), {}, {}, Notice::Kind::Information});
        follow();
    });
    m_progress->follow(m_drawing, tr("Drawing the sample"));
    follow();
}

void DrawPage::finish(const QString& name)
{
    m_samples.reread(true);
    m_notice->raise({tr("%1 is drawn and kept.").arg(name), tr("Show the list"),
                     [this] { emit pageRequested("list"); }, Notice::Kind::Information});
}

/// Offers to bring the list file where it is not beside the study.
void DrawPage::tellOfList()
{
    if (m_samples.missingList())
        m_notice->raise({translate(*m_samples.missingList()), tr("Choose the list file…"),
                         [this] { m_samples.chooseList(this); }});
}

void DrawPage::importList(const QString& file)
{
    if (!m_import->isEnabled())
        return;
    QString chosen = file;
    if (chosen.isEmpty())
        chosen = QFileDialog::getOpenFileName(
            this, tr("Import a list of units"), QFileInfo(m_document.fileName()).path(),
            tr("Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.sav *.dta)") +
                QStringLiteral(";;") + tr("All files (*)"));
    if (chosen.isEmpty())
        return;
    auto* dialog = new FrameDialog(m_document, chosen, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FrameDialog::imported, this, [this](const QString& words) {
        m_samples.reread();
        m_notice->raise({words, {}, {}, Notice::Kind::Information});
    });
    connect(dialog, &FrameDialog::otherFileAsked, this, [this] { importList(); });
    connect(&m_document, &Document::aboutToLeave, dialog, &QObject::deleteLater);
    dialog->open();
}

bool DrawPage::takeFile(const QString& file)
{
    if (kindOf(file) != StudyKind::Data || !m_import->isEnabled())
        return false;
    importList(file);
    return true;
}

void DrawPage::retranslate()
{
    m_head->setText(tr("What will be drawn"));
    m_button->setText(tr("&Draw sample"));
    m_draw->setText(tr("&Draw a sample"));
    m_import->setText(tr("Import a &list of units…"));
    tellOfList();
    follow();
}

void DrawPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WorkspacePage::changeEvent(event);
}

} // namespace quadrat::ui
