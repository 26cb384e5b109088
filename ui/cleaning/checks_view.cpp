// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/checks_view.h"

#include "core/workflow/questionnaire_checks.h"
#include "ui/cleaning/check_dialog.h"
#include "ui/cleaning/check_list.h"
#include "ui/cleaning/check_words.h"
#include "ui/cleaning/findings_file.h"
#include "ui/cleaning/leave_out_dialog.h"
#include "ui/cleaning/missing_table.h"
#include "ui/document/replace_part.h"
#include "ui/models/figures.h"
#include "ui/models/table_mime.h"
#include "ui/responses/cell_dialog.h"
#include "ui/responses/write_edits.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/record_table.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace quadrat::ui {

ChecksView::ChecksView(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_running(this), m_proposing(this), m_saving(this)
{
    m_empty = new EmptyPage;
    m_list = new CheckList;
    m_progress = new ProgressStrip;
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_list);
    split->addWidget(buildFindings());
    split->setStretchFactor(1, 1);
    split->setSizes({380, 760});
    split->setChildrenCollapsible(false);
    m_states = new QStackedWidget;
    m_states->addWidget(m_empty);
    m_states->addWidget(split);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress);
    layout->addWidget(m_states, 1);

    connect(m_empty, &EmptyPage::mainClicked, this, &ChecksView::propose);
    connect(m_list, &CheckList::currentChanged, this, &ChecksView::showFindings);
    connect(m_list, &CheckList::turned, this, &ChecksView::turn);
    connect(m_list, &CheckList::removeAsked, this, &ChecksView::remove);
    connect(m_list, &CheckList::addAsked, this,
            [this](const ResponseCheck& kind) { ask(kind, {}); });
    connect(m_list, &CheckList::editAsked, this, [this](std::size_t place) {
        ask(m_document.responsePlan().checks.checks[place], place);
    });
    connect(m_list, &CheckList::againAsked, this, [this] {
        m_checked.reset();
        run();
    });
    for (const auto signal : {&Document::opened, &Document::dataChanged,
                              &Document::responsePlanChanged, &Document::accessChanged})
        connect(&m_document, signal, this, &ChecksView::follow);
    retranslate();
    follow();
}

QWidget* ChecksView::buildFindings()
{
    m_title = plainLabel({}, "caption");
    m_remark = plainLabel({}, "wrong");
    m_table = new QTableView;
    m_table->setModel(&m_model);
    showAsRecords(m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setSectionResizeMode(FindingModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(FindingModel::Gravity, 90);
    m_table->setColumnWidth(FindingModel::Case, 80);
    m_table->setColumnWidth(FindingModel::Name, 130);
    m_missingTitle = new QLabel;
    m_missingTitle->setProperty("part", "heading");
    m_missing = new MissingTable;
    auto* under = new QWidget;
    auto* underLayout = new QVBoxLayout(under);
    underLayout->setContentsMargins(0, 8, 0, 0);
    underLayout->addWidget(m_missingTitle);
    underLayout->addWidget(m_missing, 1);
    auto* tables = new QSplitter(Qt::Vertical);
    tables->addWidget(m_table);
    tables->addWidget(under);
    tables->setChildrenCollapsible(false);
    auto* buttons = new QHBoxLayout;
    for (QPushButton** button : {&m_goThere, &m_correct, &m_leaveOut, &m_copy, &m_save}) {
        *button = new QPushButton;
        if (button == &m_copy)
            buttons->addStretch(1);
        buttons->addWidget(*button);
    }
    m_copy->setIcon(icon("copy"));
    m_save->setIcon(icon("export"));
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_remark);
    layout->addWidget(tables, 1);
    layout->addLayout(buttons);

    connect(m_goThere, &QPushButton::clicked, this, &ChecksView::goThere);
    connect(m_correct, &QPushButton::clicked, this, &ChecksView::correct);
    connect(m_leaveOut, &QPushButton::clicked, this, &ChecksView::leaveOut);
    connect(m_copy, &QPushButton::clicked, this, &ChecksView::copy);
    connect(m_save, &QPushButton::clicked, this, &ChecksView::save);
    connect(m_table, &QTableView::activated, this, &ChecksView::goThere);
    auto* copyKeys =
        new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copyKeys, &QShortcut::activated, this, &ChecksView::copy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChecksView::judge);
    return side;
}

/// Another plan, other answers, another study: what is in sight is checked anew.
void ChecksView::follow()
{
    const CheckPlan& plan = m_document.responsePlan().checks;
    m_states->setCurrentIndex(plan.checks.empty() ? 0 : 1);
    if (!m_document.data()) {
        m_running.cancel();
        m_followed.reset();
        take(nullptr);
        return;
    }
    m_list->setPlan(plan, m_checked ? *m_checked : Checked(), m_document.canWrite());
    if (m_followed != m_document.data() || m_followedPlan != plan)
        run();
    judge();
}

void ChecksView::run()
{
    const SharedData& answers = m_document.data();
    const CheckPlan& plan = m_document.responsePlan().checks;
    const SharedResponses& stored = m_document.stored();
    if (!isVisible() || !answers || !stored)
        return;
    m_followed = answers;
    m_followedPlan = plan;
    if (plan.checks.empty() || answers->data.rowCount() != stored->cases.count()) {
        m_running.cancel();
        if (plan.checks.empty())
            take(nullptr);
        return; // other answers are on their way
    }
    auto* work = m_running.start(
        [answers, stored, plan, former = m_checked](const Progress& progress) {
            return std::make_shared<const Checked>(
                runChecks(answers, stored, plan, former ? *former : Checked(), progress));
        },
        [this](SharedChecked checked) { take(std::move(checked)); },
        [this](const Message& reason) { warn(reason); });
    m_progress->follow(work, tr("Checking the answers"));
}

void ChecksView::take(SharedChecked checked)
{
    m_checked = std::move(checked);
    m_list->setPlan(m_document.responsePlan().checks, m_checked ? *m_checked : Checked(),
                    m_document.canWrite());
    showFindings();
    emit checkedAgain();
}

void ChecksView::showFindings()
{
    const int row = m_table->currentIndex().row();
    const auto only = m_list->current();
    m_model.setChecked(m_checked, only);
    constexpr int mostWrapped = 300; // measuring thousands of rows takes too long
    if (m_model.rowCount() <= mostWrapped)
        m_table->resizeRowsToContents();
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(
            m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), FindingModel::What));
    const bool isOne = only && m_checked && *only < m_checked->outcomes.size();
    const CheckOutcome* outcome = isOne ? &m_checked->outcomes[*only] : nullptr;
    const std::size_t listed = std::size_t(m_model.rowCount());
    const std::size_t all = !m_checked ? 0 : outcome ? outcome->count : m_checked->count();
    m_title->setText(
        !m_checked ? QString()
        : all == 0 ? tr("Nothing was found.")
        : listed == all
            ? tr("%n finding(s). A finding is a question, not a verdict.", nullptr, int(all))
            : tr("%1 findings, of which %2 are listed.").arg(countText(all), countText(listed)));
    m_remark->setText(outcome && outcome->notRun ? translate(*outcome->notRun) : QString());
    m_remark->setHidden(m_remark->text().isEmpty());
    const bool ofItems = outcome && !outcome->items.empty();
    const bool ofInterviewers = outcome && !outcome->interviewers.empty();
    m_missing->parentWidget()->setVisible(ofItems || ofInterviewers);
    if (ofItems)
        m_missing->showItems(outcome->items);
    else if (ofInterviewers)
        m_missing->showInterviewers(outcome->interviewers);
    m_missingTitle->setText(m_missing->accessibleName());
    judge();
}

void ChecksView::judge()
{
    const QModelIndex current = m_table->currentIndex();
    const Finding* finding = current.isValid() ? &m_model.finding(current.row()) : nullptr;
    const bool canEdit = m_document.isStudy() && m_document.canWrite();
    m_goThere->setEnabled(finding && (finding->row || !finding->variable.empty()));
    m_correct->setEnabled(finding && canEdit && finding->row && m_document.stored() &&
                          m_document.stored()->values.find(finding->variable));
    m_leaveOut->setEnabled(finding && canEdit && finding->row);
    m_copy->setEnabled(m_model.rowCount() > 0);
    m_save->setEnabled(m_model.rowCount() > 0);
}

void ChecksView::changePlan(CheckPlan checks, const QString& what)
{
    if (!m_document.canWrite())
        emit noticeRaised({m_document.whyReadOnly(), {}, {}});
    ResponsePlan plan = m_document.responsePlan();
    plan.checks = std::move(checks);
    replaceResponsePlan(m_document, std::move(plan), what);
}

void ChecksView::propose()
{
    if (!m_document.data() || !m_document.stored())
        return;
    auto* work = m_proposing.start(
        [data = m_document.data(), stored = m_document.stored(),
         questionnaire = m_document.project().questionnaire](const Progress&) {
            CheckPlan plan =
                proposedChecks(withoutDerived(data->data, stored->values), data->codebook);
            for (ConsistencyRule& rule : checksOf(Form(questionnaire), data->codebook).rules)
                plan.checks.emplace_back(std::move(rule));
            return plan;
        },
        [this](CheckPlan plan) { changePlan(std::move(plan), tr("propose checks")); },
        [this](const Message& reason) { warn(reason); });
    m_progress->follow(work, tr("Looking for what can be checked"));
}

void ChecksView::ask(const ResponseCheck& check, std::optional<std::size_t> place)
{
    if (!m_document.data() || !m_document.canWrite())
        return;
    CheckDialog dialog(check, m_document.data(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (place)
        put(*place, dialog.check());
    else
        put(dialog.check());
}

void ChecksView::put(const ResponseCheck& check)
{
    CheckPlan plan = m_document.responsePlan().checks;
    plan.checks.push_back(check);
    const std::size_t place = plan.checks.size() - 1;
    changePlan(std::move(plan), tr("add a check: %1").arg(kindName(check)));
    m_list->setCurrent(place);
}

void ChecksView::put(std::size_t place, const ResponseCheck& check)
{
    CheckPlan plan = m_document.responsePlan().checks;
    plan.checks[place] = check;
    changePlan(std::move(plan), tr("change a check: %1").arg(kindName(check)));
}

void ChecksView::remove(std::size_t place)
{
    CheckPlan plan = m_document.responsePlan().checks;
    const QString kind = kindName(plan.checks[place]);
    plan.checks.erase(plan.checks.begin() + std::ptrdiff_t(place));
    std::set<std::size_t> off;
    for (const std::size_t one : plan.off)
        if (one != place)
            off.insert(one > place ? one - 1 : one);
    plan.off = std::move(off);
    changePlan(std::move(plan), tr("remove a check: %1").arg(kind));
}

void ChecksView::turn(std::size_t place, bool on)
{
    CheckPlan plan = m_document.responsePlan().checks;
    if (on)
        plan.off.erase(place);
    else
        plan.off.insert(place);
    const QString kind = kindName(plan.checks[place]);
    changePlan(std::move(plan),
               (on ? tr("turn a check on: %1") : tr("turn a check off: %1")).arg(kind));
}

/// Where the case of a finding stands now: other cases may have been left out since.
std::optional<std::size_t> ChecksView::rowNow(const Finding& finding) const
{
    const auto caseId = m_checked->caseOf(finding);
    return caseId && m_document.stored() ? m_document.stored()->cases.rowOf(*caseId) : std::nullopt;
}

void ChecksView::goThere()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const Finding& finding = m_model.finding(current.row());
    if (!finding.row)
        emit cellAsked(0, finding.variable);
    else if (const auto row = rowNow(finding))
        emit cellAsked(*row, finding.variable);
}

void ChecksView::correct()
{
    const Finding& finding = m_model.finding(m_table->currentIndex().row());
    const auto row = rowNow(finding);
    if (!row)
        return;
    CellDialog dialog(m_document, m_document.stored(), m_document.responsePlan().codebook, *row,
                      finding.variable, this);
    if (dialog.exec() == QDialog::Accepted)
        writeEdits(m_document, this, dialog.edits(),
                   [this](const Message& reason) { warn(reason); });
}

void ChecksView::leaveOut()
{
    const QModelIndex current = m_table->currentIndex();
    const Finding& finding = m_model.finding(current.row());
    std::vector<std::int64_t> cases;
    if (const auto caseId = m_checked->caseOf(finding))
        cases.push_back(*caseId);
    for (const std::size_t other : finding.others)
        cases.push_back(m_checked->stored->cases.caseOf(other));
    LeaveOutDialog dialog(current.siblingAtColumn(FindingModel::What).data().toString(), cases,
                          this);
    if (dialog.exec() == QDialog::Accepted)
        writeEdits(m_document, this, dialog.edits(),
                   [this](const Message& reason) { warn(reason); });
}

void ChecksView::copy()
{
    QApplication::clipboard()->setMimeData(tableMime(m_model, {}).release());
}

void ChecksView::save()
{
    const QFileInfo study(m_document.fileName());
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the findings"),
        study.dir().filePath(study.completeBaseName() + QStringLiteral("-findings.csv")),
        tr("Text for Excel (*.csv);;Excel workbook (*.xlsx)"));
    if (file.isEmpty())
        return;
    auto* work = m_saving.start(
        [rows = tableOf(m_model), file](const Progress& progress) {
            writeFindings(rows, file, progress);
            return true;
        },
        [](bool) {}, [this](const Message& reason) { warn(reason); });
    m_progress->follow(work, tr("Writing %1").arg(QFileInfo(file).fileName()));
}

void ChecksView::warn(const Message& reason)
{
    emit noticeRaised({translate(reason), {}, {}});
}

void ChecksView::retranslate()
{
    m_empty->setWords(tr("Are the answers in order?"),
                      tr("Codes that do not exist, keys given twice, interviews that are copies, "
                         "answers all in one line, too short, or missing: look for them before "
                         "the answers are believed. Nothing is changed by looking."));
    m_empty->setButtons(tr("Check the answers"), {});
    m_goThere->setText(tr("&Go there"));
    m_correct->setText(tr("C&orrect…"));
    m_leaveOut->setText(tr("&Leave the case out…"));
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Copy the findings listed, to be pasted into a spreadsheet"));
    m_save->setText(tr("&Save…"));
    m_save->setToolTip(tr("Save the findings listed as a file"));
    m_table->setAccessibleName(tr("Findings"));
    m_model.retranslate();
    showFindings();
}

void ChecksView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChecksView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_followed != m_document.data() || m_followedPlan != m_document.responsePlan().checks ||
        !m_checked)
        run();
}

} // namespace quadrat::ui
