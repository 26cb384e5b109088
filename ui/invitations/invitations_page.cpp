// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invitations/invitations_page.h"

#include "core/workflow/answer_forms.h"
#include "core/workflow/answered_cases.h"
#include "core/workflow/study_sample.h"
#include "ui/document/replace_part.h"
#include "ui/document/sample_link.h"
#include "ui/import/issue_list.h"
#include "ui/invitations/answers_import.h"
#include "ui/invitations/invitation_fields.h"
#include "ui/invitations/invitation_message.h"
#include "ui/models/figures.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/scrolled.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

constexpr int listWidth = 380;
constexpr int typingPause = 500; // ms

/// A table with every column as it stands, so that codes keep their zeros.
Imported asTexts(const std::filesystem::path& file, const Progress& progress)
{
    const Imported look = openAsItStands(file, {}, progress);
    std::map<std::string, Measure> types;
    for (const Column& column : look.data.columns())
        if (column.measure() == Measure::Number)
            types[column.name()] = Measure::Category;
    return types.empty() ? look : openAsItStands(file, types, progress);
}

} // namespace

InvitationsPage::InvitationsPage(Document& document, QWidget* parent)
    : WorkspacePage(parent), m_document(document), m_reading(this), m_looking(this), m_writing(this)
{
    setObjectName("invitations");
    m_answersImport = new AnswersImport(document, this);
    connect(m_answersImport, &AnswersImport::noticeRaised, this, &InvitationsPage::noticeRaised);
    m_message = new InvitationMessage;
    m_issues = new IssueList;
    m_issues->setMaximumHeight(140);
    m_progress = new ProgressStrip;
    QScrollArea* scroll = scrolled(buildList());
    scroll->setFixedWidth(listWidth);
    auto* right = new QVBoxLayout;
    right->addWidget(m_message, 1);
    right->addWidget(m_issues);
    right->addWidget(m_progress);
    right->addWidget(buildFoot());
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 8, 0, 0);
    all->setSpacing(16);
    all->addWidget(scroll);
    all->addLayout(right, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &InvitationsPage::look);
    connect(&m_pause, &QTimer::timeout, this, &InvitationsPage::remember);
    connect(m_fields, &InvitationFields::changed, this, [this] {
        offerUsual();
        look();
        remember();
    });
    connect(m_message, &InvitationMessage::changed, this, [this] { m_pause.start(); });
    connect(m_message, &InvitationMessage::messageAsked, this, [this](int step) {
        m_shown = std::size_t(std::max<qint64>(0, qint64(m_shown) + step));
        showMessage();
    });
    connect(m_issues, &IssueList::failed, this, &InvitationsPage::tell);
    for (const auto signal : {&Document::opened, &Document::questionnaireChanged,
                              &Document::samplePlanChanged, &Document::responsesChanged})
        connect(&m_document, signal, this, &InvitationsPage::follow);
    connect(&m_document, &Document::accessChanged, this, &InvitationsPage::judge);
    connect(&m_document, &Document::aboutToLeave, this, [this] {
        if (m_pause.isActive())
            remember();
        m_pause.stop();
    });
    connect(&m_document, &Document::opened, this, [this] {
        m_isRestored = false;
        if (isVisible())
            restore();
    });
    connect(&m_document, &Document::invitationsChanged, this, [this] {
        if (m_isRestored && choices() != m_document.project().invitations)
            restore(); // a change was undone
    });
    retranslate();
    follow();
}

QWidget* InvitationsPage::buildList()
{
    m_listTitle = plainLabel({}, "heading");
    m_listWords = plainLabel({}, "caption");
    m_listWords->setObjectName("list-words");
    m_table = new QPushButton;
    m_draws = narrowCombo();
    m_draws->setObjectName("list-of-draw");
    m_fields = new InvitationFields;
    auto* made = new QWidget;
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_listTitle);
    layout->addWidget(m_listWords);
    layout->addWidget(m_table);
    layout->addWidget(m_draws);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    connect(m_table, &QPushButton::clicked, this, &InvitationsPage::chooseTable);
    connect(m_draws, &QComboBox::activated, this,
            [this] { openDraw(m_draws->currentData().toString()); });
    return made;
}

QWidget* InvitationsPage::buildFoot()
{
    m_counts = plainLabel({}, "figure");
    m_counts->setObjectName("counts");
    m_leaveOut = new QCheckBox;
    m_leaveOut->setObjectName("leave-out");
    connect(m_leaveOut, &QCheckBox::toggled, this, &InvitationsPage::judge);
    m_answers = new QToolButton;
    m_answers->setDefaultAction(m_answersImport->action());
    m_answers->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_write = new QPushButton;
    m_write->setObjectName("write-messages");
    m_write->setProperty("main", true);
    auto* made = new QWidget;
    auto* layout = new QHBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_leaveOut);
    layout->addWidget(m_answers);
    layout->addWidget(m_write);
    connect(m_write, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getSaveFileName(
            this, tr("A new folder for the messages"),
            QFileInfo(m_document.fileName()).path() + '/' +
                (m_request.purpose == InvitationPurpose::Reminder ? tr("reminders")
                                                                  : tr("invitations")));
        if (!folder.isEmpty())
            writeTo(folder);
    });
    return made;
}

/// The questionnaire and the draws of the study, as they are now.
void InvitationsPage::follow()
{
    m_form = nullptr;
    const Project& project = m_document.project();
    if (!project.questionnaire.isEmpty())
        m_form = std::make_shared<const Form>(project.questionnaire);
    else if (!project.versions.empty())
        m_form = std::make_shared<const Form>(project.versions.back().questionnaire);
    {
        const QSignalBlocker quiet(m_draws);
        m_draws->clear();
        m_draws->addItem(tr("Or the list of a sample"), QString());
        if (m_document.isStudy())
            if (const auto trouble = guarded([&] {
                    m_document.file()->use([&](ProjectFile& file) {
                        for (const Draw& draw : draws(file)) {
                            m_draws->addItem(drawName(draw.name),
                                             QString::fromStdString(draw.name));
                        }
                    });
                }))
                tell(*trouble);
        m_draws->setVisible(m_draws->count() > 1);
    }
    offerUsual();
    look();
}

void InvitationsPage::chooseTable()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("A table with e-mail addresses"), QFileInfo(m_document.fileName()).path(),
        tr("Tables (*.csv *.xlsx *.ods *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!file.isEmpty())
        openTable(file);
}

void InvitationsPage::openTable(const QString& file)
{
    if (!m_isRestored)
        restore();
    m_tablePath = QFileInfo(file).absoluteFilePath();
    readTable(m_tablePath);
}

void InvitationsPage::readTable(const QString& file)
{
    auto* work = m_reading.start(
        [path = QFileInfo(file).filesystemAbsoluteFilePath()](const Progress& progress) {
            return std::make_shared<const Imported>(asTexts(path, progress));
        },
        [this, name = QFileInfo(file).fileName()](std::shared_ptr<const Imported> list) {
            setList(std::move(list), name);
        },
        [this](const Message& reason) { tell(reason); });
    m_progress->follow(work, tr("Reading %1").arg(QFileInfo(file).fileName()));
}

void InvitationsPage::openDraw(const QString& name)
{
    if (name.isEmpty() || !m_document.isStudy())
        return;
    m_tablePath.clear();
    auto* work = m_reading.start(
        [study = m_document.file(), draw = name.toStdString()](const Progress& progress) {
            const Draw found = study->use([&](ProjectFile& file) { return drawNamed(file, draw); });
            return std::make_shared<const Imported>(
                withoutReserve(drawnList(study->path(), found, progress)));
        },
        [this, name](std::shared_ptr<const Imported> list) { setList(std::move(list), name); },
        [this](const Message& reason) { tell(reason); });
    m_progress->follow(work, tr("Reading %1").arg(name));
}

void InvitationsPage::setList(std::shared_ptr<const Imported> list, const QString& name)
{
    emit noticeWithdrawn();
    m_list = std::move(list);
    m_listName = name;
    m_shown = 0;
    m_listLost.clear();
    m_fields->setList(m_list ? m_list->data : Dataset());
    const InvitationChoices& kept = m_document.project().invitations;
    const InvitationChoices now = choices();
    const bool isKept = now.table == kept.table && now.draw == kept.draw;
    if (isKept)
        m_fields->setChoices(kept);
    retranslate();
    look();
    if (!isKept)
        remember();
}

/// What is in sight, as the study keeps it.
InvitationChoices InvitationsPage::choices() const
{
    const InvitationRequest request = m_fields->request();
    InvitationChoices made{.columns = request.columns,
                           .form = request.form,
                           .deadline = request.deadline,
                           .link = request.link,
                           .text = m_message->ownText()};
    if (!m_list) { // what was chosen last is still to be found
        const InvitationChoices& kept = m_document.project().invitations;
        made.table = kept.table;
        made.draw = kept.draw;
        made.columns = kept.columns;
        return made;
    }
    if (m_tablePath.isEmpty()) {
        made.draw = m_listName.toStdString();
        return made;
    }
    const QString path = QFileInfo(m_document.fileName()).dir().relativeFilePath(m_tablePath);
    if (!QDir::isAbsolutePath(path)) // of another drive: its path may name a person
        made.table = path.toStdString();
    return made;
}

void InvitationsPage::remember()
{
    if (!m_isRestored || !m_document.isStudy())
        return;
    constexpr int oneStep = 1;
    replacePart(m_document, &Project::invitations, choices(), tr("Invitations"), oneStep);
}

/// Shows what the study keeps, and reads the list again where it is still there.
void InvitationsPage::restore()
{
    m_isRestored = true;
    m_reading.cancel();
    m_tablePath.clear();
    setList(nullptr, {});
    const InvitationChoices kept = m_document.project().invitations;
    m_fields->setChoices(kept);
    offerUsual();
    m_message->setOwnText(kept.text);
    if (!kept.table.empty()) {
        const QString path =
            QDir::cleanPath(QFileInfo(m_document.fileName())
                                .dir()
                                .absoluteFilePath(QString::fromStdString(kept.table)));
        if (QFileInfo::exists(path)) {
            m_tablePath = path;
            readTable(path);
        } else {
            m_listLost = QString::fromStdString(kept.table);
        }
    } else if (!kept.draw.empty()) {
        openDraw(QString::fromStdString(kept.draw));
    }
    retranslate();
    look();
}

void InvitationsPage::offerUsual()
{
    const InvitationRequest request = m_fields->request();
    std::vector<std::string> languages =
        m_form ? m_form->questionnaire().languages : std::vector<std::string>{};
    if (languages.empty())
        languages = {"vi", "en"};
    m_message->setUsual(usualInvitation({.purpose = request.purpose,
                                         .form = request.form,
                                         .hasLink = !request.link.empty(),
                                         .hasDeadline = !request.deadline.empty()}),
                        languages);
}

/// Finds out who would be written to.
void InvitationsPage::look()
{
    m_pause.stop();
    m_plan = nullptr;
    m_request = m_fields->request();
    m_request.text = m_message->text();
    if (!m_form || !m_list || m_request.columns.address.empty()) {
        m_looking.cancel();
        judge();
        return;
    }
    using Looked = std::pair<std::shared_ptr<const InvitationPlan>, InvitationRequest>;
    auto* work = m_looking.start(
        [form = m_form, list = m_list, asked = m_request, study = m_document.file(),
         project = m_document.project()](const Progress&) -> Looked {
            InvitationRequest request = asked;
            if (request.purpose == InvitationPurpose::Reminder && study)
                study->use([&](ProjectFile& file) {
                    const std::string set = responsesOf(project);
                    request.answered = answeredCases(file, project, set);
                    request.refusedCases = refusedCases(file, set);
                });
            auto plan =
                std::make_shared<const InvitationPlan>(planInvitations(*form, *list, request));
            return {std::move(plan), std::move(request)};
        },
        [this](Looked looked) {
            emit noticeWithdrawn();
            m_plan = std::move(looked.first);
            m_request = std::move(looked.second);
            judge();
        },
        [this](const Message& reason) {
            tell(reason);
            judge();
        });
    m_progress->follow(work, tr("Looking who is to be written to"));
    judge();
}

void InvitationsPage::showMessage()
{
    if (!m_plan || m_plan->invitees.empty()) {
        m_message->showNoMessage(!m_form   ? tr("The study has no questionnaire yet.")
                                 : !m_list ? tr("Choose a list first.")
                                           : tr("There is nobody to write to."));
        return;
    }
    m_shown = std::min(m_shown, m_plan->invitees.size() - 1);
    if (const auto trouble = guarded([&] {
            m_message->showMessage(invitationTo(*m_form, m_plan->invitees[m_shown], m_request),
                                   m_shown, m_plan->invitees.size());
        }))
        tell(*trouble);
}

void InvitationsPage::writeTo(const QString& folder)
{
    if (!m_write->isEnabled())
        return;
    auto* work = m_writing.start(
        [path = QFileInfo(folder).filesystemAbsoluteFilePath(), form = m_form, plan = m_plan,
         request = m_request](const Progress& progress) {
            writeInvitations(path, *form, *plan, request, progress);
            return plan->invitees.size();
        },
        [this, folder](std::size_t count) {
            emit noticeRaised({tr("%1 messages are in %2. Open them in your mail program and send "
                                  "them there. The table %3 in it holds the case codes: keep it "
                                  "for reminders, apart from the answers.")
                                   .arg(countText(count), QFileInfo(folder).fileName(),
                                        QString::fromLatin1(invitationTableName)),
                               tr("Remind by this table"),
                               [this, folder] {
                                   openTable(QFileInfo(folder).absoluteFilePath() + '/' +
                                             QString::fromLatin1(invitationTableName));
                               },
                               Notice::Kind::Information});
            judge();
        },
        [this](const Message& reason) {
            tell(reason);
            judge();
        });
    m_progress->follow(work, tr("Writing the messages"));
    judge();
}

QString InvitationsPage::title() const
{
    return tr("Invitations");
}

void InvitationsPage::judge()
{
    const bool hasFaults = m_plan && m_plan->hasFaults();
    m_leaveOut->setVisible(hasFaults);
    m_write->setEnabled(m_plan && (!hasFaults || m_leaveOut->isChecked()) &&
                        !m_plan->invitees.empty() && !m_writing.isRunning());
    m_issues->setIssues(m_plan ? m_plan->issues : std::vector<Issue>());
    m_issues->setVisible(m_plan && !m_plan->issues.empty());
    m_counts->clear();
    if (m_plan)
        m_counts->setText(tr("%1 messages. Not written to: %2 without an address, %3 who refused, "
                             "%4 who answered.")
                              .arg(countText(m_plan->invitees.size()),
                                   countText(m_plan->withoutAddress), countText(m_plan->refused),
                                   countText(m_plan->answered)));
    showMessage();
}

void InvitationsPage::tell(const Message& reason)
{
    emit noticeRaised({translate(reason), {}, {}});
}

void InvitationsPage::retranslate()
{
    m_listTitle->setText(tr("Whom to write to"));
    m_listWords->setText(
        !m_listLost.isEmpty() ? tr("The list of the last time, %1, is not there any more. Choose "
                                   "where it is now.")
                                    .arg(m_listLost)
        : m_list ? tr("%1, %2 rows")
                       .arg(drawName(m_listName.toStdString()), countText(m_list->data.rowCount()))
                 : tr("A table with a column of e-mail addresses, and if there are "
                      "any, names, languages and case codes. Names and addresses "
                      "stay in the list and the messages; the study does not take "
                      "them in."));
    m_table->setText(m_list ? tr("Choose another &table…") : tr("Choose a &table…"));
    m_draws->setAccessibleName(tr("List of a sample"));
    if (m_draws->count() > 0)
        m_draws->setItemText(0, tr("Or the list of a sample"));
    m_leaveOut->setText(tr("&Leave out rows with a fault"));
    m_write->setText(tr("&Write messages…"));
}

void InvitationsPage::showEvent(QShowEvent* event)
{
    WorkspacePage::showEvent(event);
    if (!m_isRestored && m_document.isStudy())
        restore();
}

void InvitationsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        judge();
    }
    WorkspacePage::changeEvent(event);
}

} // namespace quadrat::ui
