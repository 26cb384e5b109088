// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_dialog.h"

#include "core/storage/lock_file.h"
#include "ui/document/replace_part.h"
#include "ui/import/check_page.h"
#include "ui/import/columns_page.h"
#include "ui/import/file_page.h"
#include "ui/text/translate.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

ImportDialog::ImportDialog(Document& document, const QString& file, QWidget* parent)
    : QDialog(parent), m_document(document), m_file(file), m_task(this)
{
    m_steps = new QListWidget;
    m_steps->setObjectName("steps");
    m_steps->setProperty("part", "steps");
    m_steps->setFixedWidth(144);
    for (int step = 0; step < StepCount; ++step)
        m_steps->addItem(QString());
    m_notice = new NoticeBar;
    m_progress = new ProgressStrip;
    m_filePage = new FilePage;
    m_columnsPage = new ColumnsPage;
    m_checkPage = new CheckPage;
    m_pages = new QStackedWidget;
    for (QWidget* page : std::initializer_list<QWidget*>{m_filePage, m_columnsPage, m_checkPage})
        m_pages->addWidget(page);
    m_back = new QPushButton;
    m_back->setObjectName("back");
    m_next = new QPushButton;
    m_next->setObjectName("next");
    m_next->setProperty("main", true);
    m_next->setDefault(true);
    m_cancel = new QPushButton;
    m_cancel->setObjectName("cancel");
    layOut();
    connectSteps();

    QStringList sets;
    for (const auto& [name, plan] : document.project().responses)
        sets << QString::fromStdString(name);
    const QString current = QString::fromStdString(document.responsesName());
    if (!sets.contains(current))
        sets.prepend(current);
    m_columnsPage->setSets(sets, current);
    m_filePage->setFile(file);
    retranslate();
    goTo(File);
    read();
}

void ImportDialog::layOut()
{
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(16, 12, 16, 12);
    right->setSpacing(8);
    right->addWidget(m_notice);
    right->addWidget(m_progress);
    right->addWidget(m_pages, 1);
    right->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_steps);
    layout->addLayout(right, 1);
    resize(QSize(1180, 660).boundedTo(screen()->availableSize()));
}

void ImportDialog::connectSteps()
{
    connect(m_steps, &QListWidget::currentRowChanged, this, &ImportDialog::goTo);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_pages->currentIndex() < Check)
            goTo(m_pages->currentIndex() + 1);
        else if (m_prospect && m_prospect->plan.isNothing())
            accept();
        else
            write();
    });
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_importing)
            return;
        if (!m_source)
            QDialog::reject();
        else
            goTo(Columns);
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_filePage, &FilePage::optionsChanged, this, &ImportDialog::read);
    connect(m_columnsPage, &ColumnsPage::changed, this, [this] { m_prospect = nullptr; });
    // What is known of variables, and what was chosen before, depends on the set.
    connect(m_columnsPage, &ColumnsPage::setChanged, this, &ImportDialog::read);
    connect(m_columnsPage, &ColumnsPage::worked, m_notice, &NoticeBar::withdraw);
    connect(m_columnsPage, &ColumnsPage::failed, this, &ImportDialog::tell);
    connect(m_checkPage, &CheckPage::failed, this, &ImportDialog::tell);
}

void ImportDialog::read()
{
    m_source = nullptr;
    m_prospect = nullptr;
    judge();
    auto* work = m_task.start(
        [path = QFileInfo(m_file).filesystemAbsoluteFilePath(), options = m_filePage->options(),
         known = planOf(m_document.project(), m_columnsPage->set().toStdString())](
            const Progress& progress) {
            return std::make_shared<const ImportSource>(readSource(path, options, known, progress));
        },
        [this](SharedSource source) {
            m_notice->withdraw();
            m_source = std::move(source);
            m_filePage->setSource(m_source);
            m_columnsPage->setSource(
                m_source,
                planOf(m_document.project(), m_columnsPage->set().toStdString()).codebook);
            judge();
            if (m_pages->currentIndex() == File && !m_filePage->isAncestorOf(focusWidget()))
                m_next->setFocus();
        },
        [this](const Message& reason) { tell(reason); });
    m_progress->follow(work, tr("Reading %1").arg(QFileInfo(m_file).fileName()));
}

/// Finds out what the import would do.
void ImportDialog::look()
{
    if (!m_source)
        return;
    m_prospect = nullptr;
    m_checkPage->setProspect(nullptr);
    judge();
    ImportRequest request{.responses = m_columnsPage->set().toStdString(),
                          .source = QFileInfo(m_file).fileName().toStdString(),
                          .mode = m_columnsPage->mode().toStdString(),
                          .keys = {},
                          .who = userName()};
    auto* work = m_task.start(
        [file = m_document.file(), project = m_document.project(), source = m_source,
         mapping = m_columnsPage->mapping(),
         request = std::move(request)](const Progress& progress) {
            return file->use([&](ProjectFile& open) {
                return std::make_shared<const ImportProspect>(
                    prospectOf(open, project, *source, mapping, request, progress));
            });
        },
        [this](SharedProspect prospect) {
            m_notice->withdraw();
            m_prospect = std::move(prospect);
            m_checkPage->setProspect(m_prospect);
            judge();
        },
        [this](const Message& reason) {
            goTo(Columns);
            tell(reason);
        });
    m_progress->follow(work, tr("Comparing with what is there"));
}

void ImportDialog::write()
{
    if (!m_prospect || m_importing)
        return;
    // Whether it was carried out is told here and not by the result of the work, which a Cancel
    // that comes a moment too late would swallow.
    auto carried = std::make_shared<std::optional<Project>>();
    m_importing = m_task.start(
        [file = m_document.file(), project = m_document.project(), prospect = m_prospect,
         carried](const Progress& progress) {
            file->use([&](ProjectFile& open) {
                *carried = carryOut(open, project, prospect->plan, prospect->request, progress);
            });
            return true;
        },
        [](bool) {}, [this](const Message& reason) { tell(reason); });
    connect(m_importing, &QFutureWatcherBase::finished, this,
            [this, carried, prospect = m_prospect, work = m_importing] {
                const bool wasCancelled = work && work->isCanceled();
                m_importing.clear();
                if (*carried)
                    finish(**carried, prospect);
                else if (wasCancelled)
                    m_notice->raise(
                        {tr("Cancelled. Nothing was changed."), {}, {}, Notice::Kind::Information});
                judge();
            });
    m_progress->follow(m_importing, tr("Importing %1").arg(QFileInfo(m_file).fileName()));
    judge();
}

void ImportDialog::finish(const Project& project, const SharedProspect& prospect)
{
    const std::string& set = prospect->request.responses;
    auto responses = m_document.project().responses;
    responses[set] = project.responses.at(set);
    const QString what = tr("Variables of %1").arg(QFileInfo(m_file).fileName());
    replacePart(m_document, &Project::responses, std::move(responses), what);
    if (m_document.responsesName() != set)
        replacePart(m_document, &Specification::responses, set, what);
    m_document.rereadResponses();
    emit imported(prospect);
    accept();
}

void ImportDialog::goTo(int step)
{
    step = std::clamp(step, int(File), m_source ? int(Check) : int(File));
    const bool isNew = step != m_pages->currentIndex();
    m_pages->setCurrentIndex(step);
    {
        const QSignalBlocker quiet(m_steps);
        m_steps->setCurrentRow(step);
    }
    if (step == Check && (isNew || !m_prospect) && !m_importing)
        look();
    judge();
}

void ImportDialog::judge()
{
    const int step = m_pages->currentIndex();
    const bool isBusy = m_importing != nullptr;
    for (int k = 0; k < StepCount; ++k) {
        const bool isReachable = !isBusy && (k == File || m_source);
        m_steps->item(k)->setFlags(isReachable ? Qt::ItemIsSelectable | Qt::ItemIsEnabled
                                               : Qt::NoItemFlags);
    }
    m_pages->setEnabled(!isBusy);
    m_back->setEnabled(step > File && !isBusy);
    m_next->setEnabled(!isBusy && (step == Check ? m_prospect != nullptr : m_source != nullptr));
    const bool isNothing = step == Check && m_prospect && m_prospect->plan.isNothing();
    m_next->setText(step < Check ? tr("&Next") : isNothing ? tr("&Close") : tr("&Import"));
}

void ImportDialog::tell(const Message& reason)
{
    if (m_pages->currentIndex() == File && !m_source)
        m_notice->raise({translate(reason), tr("Choose another file"), [this] {
                             reject();
                             emit otherFileAsked();
                         }});
    else
        m_notice->raise({translate(reason), {}, {}});
}

void ImportDialog::reject()
{
    if (m_importing) {
        m_importing->cancel();
        return;
    }
    QDialog::reject();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import %1").arg(QFileInfo(m_file).fileName()));
    const QStringList steps{tr("1  File"), tr("2  Columns"), tr("3  Check")};
    for (int step = 0; step < StepCount; ++step)
        m_steps->item(step)->setText(steps.at(step));
    m_steps->setAccessibleName(tr("Steps of the import"));
    m_back->setText(tr("&Back"));
    m_cancel->setText(tr("Cancel"));
    judge();
}

void ImportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace quadrat::ui
