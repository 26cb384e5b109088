// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/study_actions.h"

#include "core/storage/check_project.h"
#include "core/workflow/make_study.h"
#include "ui/document/read_study.h"
#include "ui/document/study_words.h"
#include "ui/shell/findings_dialog.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/sample_study.h"
#include "ui/study/new_study_dialog.h"
#include "ui/study/restore_points_dialog.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace quadrat::ui {

namespace {

std::filesystem::path pathOf(const QString& file)
{
    return QFileInfo(file).filesystemAbsoluteFilePath();
}

QString fileName(const QString& file)
{
    return QFileInfo(file).fileName();
}

} // namespace

StudyActions::StudyActions(Document& document, QWidget* window)
    : QObject(window), recent(new QMenu(window)), m_document(document), m_window(window),
      m_opener(document), m_autosave(document), m_task(this)
{
    const auto action = [this](const char* iconName, const QKeySequence& keys, auto slot) {
        auto* made = new QAction(this);
        if (*iconName)
            made->setIcon(icon(QLatin1String(iconName)));
        made->setShortcut(keys);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    create = action("plus", QKeySequence::New, &StudyActions::createStudy);
    open = action("open", QKeySequence::Open, &StudyActions::chooseFile);
    sample = action("", {}, &StudyActions::openSample);
    keep = action("save", {}, &StudyActions::keepAsStudy);
    copy = action("copy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &StudyActions::saveCopy);
    points = action("undo", {}, &StudyActions::showPoints);
    check = action("check", {}, &StudyActions::checkFile);
    close = action("close", QKeySequence(Qt::CTRL | Qt::Key_W), &StudyActions::closeStudy);
    save = action("save", QKeySequence::Save, &StudyActions::saveNow);
    saveSpecification = action("code", {}, &StudyActions::saveSpecificationAs);
    findings = action("info", {}, &StudyActions::showFindings);
    connect(recent, &QMenu::aboutToShow, this,
            [this] { fillRecentMenu(recent, [this](const QString& file) { openFile(file); }); });

    connect(&document, &Document::opened, this, [this] {
        m_refusal.clear();
        refresh();
    });
    connect(&document, &Document::saved, this, &StudyActions::refresh);
    connect(&document, &Document::failed, this, &StudyActions::tell);
    connect(&document, &Document::dataChanged, this, [this] {
        const auto& issues = m_document.data()->issues;
        if (!issues.empty())
            emit noticeRaised(
                {translate(issues.front().message), tr("Show all"), [this] { showFindings(); }});
    });
    connect(&m_autosave, &Autosave::saved, this, [this] {
        m_refusal.clear();
        refresh();
    });
    connect(&m_autosave, &Autosave::failed, this, [this](const Message& reason) {
        m_refusal = translate(reason);
        refresh();
    });
    connect(&m_opener, &Opener::started, this,
            [this](QFutureWatcherBase* work, const QString& file) {
                emit noticeWithdrawn();
                emit workStarted(work, tr("Reading %1").arg(fileName(file)));
            });
    connect(&m_opener, &Opener::done, this, [this](const QString& file) {
        rememberFile(file, QString::fromStdString(wordedSpecification(m_document).title));
        if (std::exchange(m_asked, {}) == file)
            emit opened();
        if (const auto count = int(m_document.data()->issues.size()))
            emit noticeRaised({tr("%n finding(s) in the data file.", nullptr, count),
                               tr("Show them"), [this] { showFindings(); }});
    });
    connect(&m_opener, &Opener::failed, this, [this](const Message& reason) {
        emit noticeRaised({translate(reason), tr("Open another file"), [this] { chooseFile(); }});
    });
}

void StudyActions::tell(const Message& reason)
{
    emit noticeRaised({translate(reason), {}, {}});
}

void StudyActions::refresh()
{
    const bool isOpen = m_document.isOpen();
    const bool isStudy = m_document.isStudy();
    keep->setEnabled(isOpen && !isStudy);
    copy->setEnabled(isStudy);
    points->setEnabled(isStudy);
    check->setEnabled(isStudy);
    close->setEnabled(isOpen);
    save->setEnabled(isOpen && m_document.canWrite());
    saveSpecification->setEnabled(isOpen);
    findings->setEnabled(isOpen);
    emit standingNotice(standing());
    emit changed();
}

Notice StudyActions::standing() const
{
    auto* self = const_cast<StudyActions*>(this);
    if (!m_refusal.isEmpty())
        return {tr("The last changes are not saved yet. %1").arg(m_refusal),
                tr("Save a copy elsewhere"), [self] { self->saveCopy(); }};
    if (!m_document.canWrite())
        return {m_document.whyReadOnly(), tr("Save a copy"), [self] { self->saveCopy(); }};
    if (m_document.isOpen() && !m_document.isStudy())
        return {tr("What you do here is not kept yet. A study keeps the data, the design and the "
                   "results in one file."),
                tr("Keep as a study…"), [self] { self->keepAsStudy(); }, Notice::Kind::Information};
    return {};
}

void StudyActions::openFile(const QString& file)
{
    if (!mayLeave())
        return;
    m_asked = QFileInfo(file).absoluteFilePath();
    m_opener.open(file);
}

bool StudyActions::mayLeave()
{
    const auto reason = m_autosave.flush();
    if (!reason)
        return true;
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(tr("Not saved"));
    box.setText(tr("The last changes of this study cannot be saved."));
    box.setInformativeText(translate(*reason));
    auto* elsewhere = box.addButton(tr("Save a copy elsewhere…"), QMessageBox::AcceptRole);
    auto* leave = box.addButton(tr("Leave without them"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(elsewhere);
    box.exec();
    if (box.clickedButton() == elsewhere)
        saveCopy();
    return box.clickedButton() == leave;
}

void StudyActions::chooseFile()
{
    const QString studies = tr("Studies (*.quadrat)");
    const QString data = tr("Data (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.sav *.zsav *.dta "
                            "*.json)");
    const QString file = QFileDialog::getOpenFileName(
        m_window, tr("Open a study or data"), recentFolder(),
        QStringList{studies, data, tr("Specifications (*.json)"), tr("All files (*)")}.join(
            QLatin1String(";;")));
    if (!file.isEmpty())
        openFile(file);
}

void StudyActions::openSample()
{
    if (!mayLeave())
        return;
    QString own;
    const auto trouble = guarded([&] { own = ownSampleStudy(); });
    if (trouble) {
        openFile(sampleStudy()); // to be read
        return tell(*trouble);
    }
    if (own.isEmpty()) {
        emit noticeRaised({tr("The sample study is not installed with this copy of the program."),
                           tr("Open data"), [this] { chooseFile(); }});
        return;
    }
    openFile(own);
    emit noticeRaised(
        {tr("This is your own copy of the sample study: %1").arg(QDir::toNativeSeparators(own)),
         {},
         {},
         Notice::Kind::Information});
}

QString StudyActions::askForStudyFile(const QString& title, const QString& proposed)
{
    // What is there is never overwritten, so there is no question whether it should be.
    QString file =
        QFileDialog::getSaveFileName(m_window, title, proposed, tr("Studies (*.quadrat)"), nullptr,
                                     QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty() && kindOf(file) != StudyKind::Study)
        file += QLatin1String(".quadrat");
    return file;
}

void StudyActions::createStudy()
{
    NewStudyDialog dialog(recentFolder(), m_window);
    if (dialog.exec() != QDialog::Accepted || !mayLeave())
        return;
    auto* work = m_task.start(
        [file = pathOf(dialog.file()), project = dialog.project()](const Progress&) {
            ProjectFile made = ProjectFile::create(file, project);
            addResponseSet(made.database(), project.specification.responses);
            return true;
        },
        [this, file = dialog.file()](bool) { openFile(file); },
        [this](const Message& reason) { tell(reason); });
    emit workStarted(work, tr("Making %1").arg(fileName(dialog.file())));
}

void StudyActions::keepAsStudy()
{
    const QFileInfo source(m_document.fileName());
    const QString file = askForStudyFile(
        tr("Keep as a study"), source.dir().filePath(source.completeBaseName() + ".quadrat"));
    if (file.isEmpty())
        return;
    auto* work = m_task.start(
        [file = pathOf(file), specification = m_document.specification(),
         plan = m_document.responsePlan(), stored = m_document.stored(),
         name = fileName(m_document.dataFile()).toStdString()](const Progress& progress) {
            Imported imported;
            imported.data = stored->values;
            imported.codebook = plan.codebook;
            makeStudy(file, specification, imported, name, progress);
            return true;
        },
        [this, file](bool) { openFile(file); }, [this](const Message& reason) { tell(reason); });
    emit workStarted(work, tr("Making %1").arg(fileName(file)));
}

void StudyActions::saveCopy()
{
    const QFileInfo source(m_document.fileName());
    const QString file = askForStudyFile(
        tr("Save a copy"),
        source.dir().filePath(tr("%1 copy").arg(source.completeBaseName()) + ".quadrat"));
    if (file.isEmpty())
        return;
    auto* work = m_task.start(
        [target = pathOf(file), study = m_document.file(),
         project = m_document.project()](const Progress& progress) {
            saveStudyCopy(*study, project, target, progress);
            return true;
        },
        [this, file](bool) {
            emit noticeRaised({tr("A copy was saved as %1.").arg(fileName(file)),
                               tr("Open the copy"), [this, file] { openFile(file); },
                               Notice::Kind::Information});
        },
        [this](const Message& reason) {
            emit noticeRaised({translate(reason), tr("Save elsewhere"), [this] { saveCopy(); }});
        });
    emit workStarted(work, tr("Saving a copy"));
}

void StudyActions::saveNow()
{
    if (!m_document.isStudy())
        keepAsStudy();
    else if (!m_autosave.flush())
        refresh();
}

void StudyActions::saveSpecificationAs()
{
    const QFileInfo source(m_document.fileName());
    const QString proposed = m_document.specificationFile().isEmpty()
                                 ? source.dir().filePath(source.completeBaseName() + ".json")
                                 : m_document.specificationFile();
    QString file = QFileDialog::getSaveFileName(m_window, tr("Save the specification"), proposed,
                                                tr("Specification (*.json)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += ".json";
    const auto trouble = guarded([&] { m_opener.saveSpecification(file); });
    if (trouble)
        emit noticeRaised(
            {translate(*trouble), tr("Save elsewhere"), [this] { saveSpecificationAs(); }});
    else
        emit noticeWithdrawn();
}

void StudyActions::showPoints()
{
    if (!mayLeave())
        return;
    RestorePointsDialog dialog(m_document.file(), m_window);
    connect(&dialog, &RestorePointsDialog::restored, this,
            [this] { m_opener.open(m_document.fileName()); });
    dialog.exec();
}

void StudyActions::checkFile()
{
    if (!mayLeave())
        return;
    auto* work = m_task.start(
        [study = m_document.file()](const Progress& progress) {
            return study->use([&](ProjectFile& file) { return checkProject(file, progress); });
        },
        [this](const std::vector<Issue>& issues) {
            if (!issues.empty())
                FindingsDialog(tr("What is wrong with the file"), issues, {}, m_window).exec();
            else
                emit noticeRaised({tr("The file was checked: nothing is wrong with it."),
                                   {},
                                   {},
                                   Notice::Kind::Information});
        },
        [this](const Message& reason) { tell(reason); });
    emit workStarted(work, tr("Checking %1").arg(fileName(m_document.fileName())));
}

void StudyActions::closeStudy()
{
    if (!mayLeave())
        return;
    m_document.close();
    emit noticeWithdrawn();
}

void StudyActions::showFindings()
{
    FindingsDialog(tr("About the data file"), m_document.data()->issues, m_document.data()->notes,
                   m_window)
        .exec();
}

void StudyActions::retranslate()
{
    create->setText(tr("&New study…"));
    open->setText(tr("&Open…"));
    recent->setTitle(tr("Open &recent"));
    sample->setText(tr("Open the &sample study"));
    keep->setText(tr("&Keep as a study…"));
    copy->setText(tr("Save a &copy as…"));
    points->setText(tr("Restore &points…"));
    check->setText(tr("Chec&k the file"));
    close->setText(tr("C&lose the study"));
    save->setText(tr("&Save now"));
    saveSpecification->setText(tr("Save the specification &as…"));
    findings->setText(tr("About the &data file"));
    if (!m_refusal.isEmpty() && m_document.isStudy())
        m_autosave.flush(); // says again why, in the other language
    refresh();
}

} // namespace quadrat::ui
