// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invitations/answers_dialog.h"

#include "core/base/clock.h"
#include "core/storage/lock_file.h"
#include "ui/document/replace_part.h"
#include "ui/models/figures.h"
#include "ui/text/language.h"
#include "ui/text/translate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace quadrat::ui {

namespace {

constexpr int typingPause = 600; // ms
constexpr int sourcesWidth = 360;
constexpr int mostWrappedRows = 300;

QTableView* table(const char* name, QAbstractItemModel* model)
{
    auto* made = new QTableView;
    made->setObjectName(name);
    made->setModel(model);
    made->setTabKeyNavigation(false);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->verticalHeader()->hide();
    made->horizontalHeader()->setHighlightSections(false);
    made->horizontalHeader()->setStretchLastSection(true);
    made->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    made->setWordWrap(true);
    return made;
}

} // namespace

AnswersDialog::AnswersDialog(Document& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_looking(this)
{
    setObjectName("answers-dialog");
    m_notice = new NoticeBar;
    m_progress = new ProgressStrip;
    m_bring = new QPushButton;
    m_bring->setObjectName("bring");
    m_bring->setProperty("main", true);
    m_bring->setDefault(true);
    m_cancel = new QPushButton;
    m_cancel->setAutoDefault(false);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(buildSources());
    middle->addWidget(buildFindings(), 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_bring);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 16);
    body->setSpacing(8);
    body->addLayout(middle, 1);
    body->addWidget(m_progress);
    body->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addLayout(body, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &AnswersDialog::look);
    connect(m_bring, &QPushButton::clicked, this, &AnswersDialog::write);
    connect(m_cancel, &QPushButton::clicked, this, &AnswersDialog::reject);
    retranslate();
    judge();
    resize(QSize(1120, 660).boundedTo(screen()->availableSize() - QSize(80, 60)));
}

QWidget* AnswersDialog::buildSources()
{
    m_sourcesTitle = plainLabel({}, "heading");
    m_sources = new QListWidget;
    m_sources->setObjectName("sources");
    m_sources->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files = new QPushButton;
    m_folder = new QPushButton;
    m_remove = new QPushButton;
    for (QPushButton* button : {m_files, m_folder, m_remove})
        button->setAutoDefault(false);
    m_pastedTitle = plainLabel({}, "heading");
    m_pasted = new QPlainTextEdit;
    m_pasted->setObjectName("pasted");
    m_pasted->setTabChangesFocus(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_files);
    buttons->addWidget(m_folder);
    buttons->addWidget(m_remove);
    auto* made = new QWidget;
    made->setFixedWidth(sourcesWidth);
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sourcesTitle);
    layout->addWidget(m_sources, 2);
    layout->addLayout(buttons);
    layout->addSpacing(8);
    layout->addWidget(m_pastedTitle);
    layout->addWidget(m_pasted, 1);
    connect(m_files, &QPushButton::clicked, this, &AnswersDialog::chooseFiles);
    connect(m_folder, &QPushButton::clicked, this, &AnswersDialog::chooseFolder);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        qDeleteAll(m_sources->selectedItems());
        look();
    });
    connect(m_sources, &QListWidget::itemSelectionChanged, this, &AnswersDialog::judge);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    return made;
}

QWidget* AnswersDialog::buildFindings()
{
    m_summary = plainLabel({}, "figure");
    m_summary->setObjectName("summary");
    m_cases = table("cases", &m_caseModel);
    m_findings = table("findings", &m_findingModel);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_cases, QString());
    m_tabs->addTab(m_findings, QString());
    auto* made = new QWidget;
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    return made;
}

void AnswersDialog::addPaths(const QStringList& paths)
{
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const QString absolute = info.absoluteFilePath();
        bool isThere = false;
        for (int k = 0; k < m_sources->count(); ++k)
            isThere = isThere || m_sources->item(k)->data(Qt::UserRole).toString() == absolute;
        if (isThere)
            continue;
        auto* item = new QListWidgetItem(info.isDir() ? info.fileName() + '/' : info.fileName());
        item->setData(Qt::UserRole, absolute);
        item->setToolTip(absolute);
        m_sources->addItem(item);
    }
    look();
}

void AnswersDialog::chooseFiles()
{
    addPaths(QFileDialog::getOpenFileNames(
        this, tr("Answers that came back"), QFileInfo(m_document.fileName()).path(),
        tr("Answers and messages (*.json *.jsonl *.eml *.mbox *.txt *.html)") +
            QStringLiteral(";;") + tr("All files (*)")));
}

void AnswersDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("A folder of answers and messages"), QFileInfo(m_document.fileName()).path());
    if (!folder.isEmpty())
        addPaths({folder});
}

/// Finds out what bringing it all in would do.
void AnswersDialog::look()
{
    m_pause.stop();
    m_answers = nullptr;
    AnswersRequest request{.paths = {},
                           .pasted = m_pasted->toPlainText().toStdString(),
                           .responses = m_document.responsesName(),
                           .today = localMoment(utcNow()).substr(0, 10),
                           .who = userName(),
                           .language = windowLanguageCode()};
    for (int k = 0; k < m_sources->count(); ++k)
        request.paths.push_back(
            QFileInfo(m_sources->item(k)->data(Qt::UserRole).toString()).filesystemFilePath());
    if (request.paths.empty() && m_pasted->toPlainText().trimmed().isEmpty()) {
        m_looking.cancel();
        judge();
        return;
    }
    auto* work = m_looking.start(
        [file = m_document.file(), project = m_document.project(),
         request = std::move(request)](const Progress& progress) {
            return file->use([&](ProjectFile& open) {
                return std::make_shared<const AnswersPlan>(
                    planAnswers(open, project, request, progress));
            });
        },
        [this](SharedAnswers answers) {
            m_notice->withdraw();
            m_answers = std::move(answers);
            judge();
        },
        [this](const Message& reason) {
            m_notice->raise({translate(reason), {}, {}});
            judge();
        });
    m_progress->follow(work, tr("Reading the answers"));
    judge();
}

void AnswersDialog::write()
{
    if (!m_answers || m_writing)
        return;
    // Told here and not by the result of the work, which a Cancel a moment too late would swallow.
    auto brought = std::make_shared<std::optional<Project>>();
    m_writing = m_looking.start(
        [file = m_document.file(), project = m_document.project(), answers = m_answers,
         brought](const Progress& progress) {
            file->use(
                [&](ProjectFile& open) { *brought = bringIn(open, project, *answers, progress); });
            return true;
        },
        [](bool) {},
        [this](const Message& reason) {
            m_notice->raise({translate(reason), {}, {}});
        });
    connect(m_writing, &QFutureWatcherBase::finished, this, [this, brought] {
        m_writing.clear();
        if (*brought)
            finish(**brought);
        else
            judge();
    });
    m_progress->follow(m_writing, tr("Bringing the answers in"));
    judge();
}

void AnswersDialog::finish(const Project& project)
{
    const std::string& set = m_answers->request.responses;
    auto responses = m_document.project().responses;
    responses[set] = project.responses.at(set);
    replacePart(m_document, &Project::responses, std::move(responses), tr("Variables of answers"));
    if (m_document.responsesName() != set)
        replacePart(m_document, &Specification::responses, set, tr("Variables of answers"));
    m_document.rereadResponses();
    emit brought(summary());
    accept();
}

QString AnswersDialog::summary() const
{
    const ImportPlan& plan = m_answers->import;
    return tr("%1 cases are new, %2 changed, %3 the same; %4 sendings are refused, %5 are older "
              "than others of their case.")
        .arg(countText(plan.newRows), countText(plan.changedRows), countText(plan.sameRows),
             countText(m_answers->refused + plan.refusedRows), countText(m_answers->older));
}

void AnswersDialog::judge()
{
    const bool isBusy = m_writing != nullptr;
    m_caseModel.setAnswers(m_answers);
    m_findingModel.setAnswers(m_answers);
    for (QTableView* view : {m_cases, m_findings}) {
        view->resizeColumnsToContents();
        if (view->model()->rowCount() <= mostWrappedRows) // each is laid out
            view->resizeRowsToContents();
    }
    m_summary->setText(m_answers ? summary()
                                 : tr("Choose files, a folder, or paste a code: what would come in "
                                      "is shown here before anything is written."));
    m_tabs->setTabText(0, tr("Cases"));
    m_tabs->setTabText(
        1, m_findingModel.rowCount() == 0
               ? tr("Findings")
               : tr("Findings (%1)").arg(countText(std::size_t(m_findingModel.rowCount()))));
    m_bring->setEnabled(m_answers && !m_answers->import.isNothing() && !isBusy &&
                        m_document.canWrite());
    m_remove->setEnabled(!m_sources->selectedItems().isEmpty() && !isBusy);
    for (QWidget* input : std::initializer_list<QWidget*>{m_files, m_folder, m_sources, m_pasted})
        input->setEnabled(!isBusy);
}

void AnswersDialog::reject()
{
    if (!m_writing)
        QDialog::reject();
}

void AnswersDialog::retranslate()
{
    setWindowTitle(tr("Bring answers in"));
    m_sourcesTitle->setText(tr("Files and folders"));
    m_sources->setAccessibleName(m_sourcesTitle->text());
    m_files->setText(tr("Add &files…"));
    m_folder->setText(tr("Add a f&older…"));
    m_remove->setText(tr("&Remove"));
    m_pastedTitle->setText(tr("Or a code from a message, pasted"));
    m_pasted->setAccessibleName(m_pastedTitle->text());
    m_pasted->setPlaceholderText(tr("QDR1:… or a form that was filled in"));
    m_cases->setAccessibleName(tr("Cases that came back"));
    m_findings->setAccessibleName(tr("Findings"));
    m_bring->setText(tr("&Bring in"));
    m_cancel->setText(tr("Cancel"));
}

void AnswersDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        judge();
    }
    QDialog::changeEvent(event);
}

} // namespace quadrat::ui
