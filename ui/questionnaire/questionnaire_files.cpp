// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/questionnaire_files.h"

#include "ui/import/issue_list.h"
#include "ui/questionnaire/browser_form_dialog.h"
#include "ui/questionnaire/library.h"
#include "ui/questionnaire/library_dialog.h"
#include "ui/questionnaire/paper_form_dialog.h"
#include "ui/questionnaire/template_dialog.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quadrat::ui {

QuestionnaireFiles::QuestionnaireFiles(Draft& draft, QWidget* window)
    : QObject(window), m_draft(draft), m_window(window), m_task(this)
{
    const auto action = [this](const char* iconName, void (QuestionnaireFiles::*act)()) {
        auto* made = new QAction(icon(QString::fromLatin1(iconName)), QString(), this);
        connect(made, &QAction::triggered, this, act);
        return made;
    };
    using Self = QuestionnaireFiles;
    fromTemplate = action("document", &Self::askTemplate);
    insert = action("plus", &Self::askInsert);
    keep = action("save", &Self::keepSelected);
    import = action("import", &Self::askImport);
    exportTo = action("export", &Self::askExport);
    onPaper = action("print", &Self::askPaper);
    forBrowser = action("document", &Self::askBrowser);
    connect(&m_draft, &Draft::changed, this, &Self::follow);
    connect(&m_draft, &Draft::chosenChanged, this, &Self::follow);
    retranslate();
    follow();
}

void QuestionnaireFiles::follow()
{
    for (QAction* action : {fromTemplate, insert, import})
        action->setEnabled(m_draft.canWrite());
    keep->setEnabled(m_draft.question() != nullptr);
    for (QAction* action : {exportTo, onPaper, forBrowser})
        action->setEnabled(!m_draft.questionnaire().isEmpty());
}

void QuestionnaireFiles::take(const Questionnaire& questionnaire)
{
    m_draft.change(questionnaire, tr("take a questionnaire"), Chosen());
}

void QuestionnaireFiles::tell(const Message& reason)
{
    emit noticeRaised({translate(reason), {}, {}});
}

void QuestionnaireFiles::askTemplate()
{
    auto* dialog = new TemplateDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->chosen()); });
    dialog->open();
}

void QuestionnaireFiles::askInsert()
{
    auto* dialog = new LibraryDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Questionnaire all = m_draft.questionnaire();
        const auto places = insertQuestions(all, dialog->chosen(), m_draft.placeToAdd());
        m_draft.change(std::move(all), tr("insert questions"), places);
    });
    dialog->open();
}

void QuestionnaireFiles::keepSelected()
{
    const QuestionSet set = questionsAt(m_draft.questionnaire(), m_draft.selected());
    if (const auto trouble = guarded([&] { keepInLibrary(set); })) {
        tell(*trouble);
        return;
    }
    emit noticeRaised(
        {tr("%n question(s) are kept in your library.", nullptr, int(set.questions.size())),
         {},
         {},
         Notice::Kind::Information});
}

void QuestionnaireFiles::askImport()
{
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Bring in a questionnaire"),
                                                      QString(), readableQuestionnaires());
    if (!file.isEmpty())
        readFile(file);
}

void QuestionnaireFiles::readFile(const QString& file)
{
    m_task.start([file](const Progress& progress) { return questionnaireIn(file, progress); },
                 [this, file](const FoundQuestionnaire& found) { offer(found, file); },
                 [this](const Message& reason) { tell(reason); });
}

/// Says what would be lost before anything is replaced.
void QuestionnaireFiles::offer(const FoundQuestionnaire& found, const QString& file)
{
    if (found.lost.empty()) {
        take(found.questionnaire);
        return;
    }
    ask(tr("What cannot be taken as it stands"),
        tr("%1 holds things that a questionnaire here does not know. This is what happens with "
           "them:")
            .arg(QFileInfo(file).fileName()),
        found.lost, tr("Take it so"),
        [this, questionnaire = found.questionnaire] { take(questionnaire); });
}

void QuestionnaireFiles::ask(const QString& title, const QString& words,
                             const std::vector<Issue>& lost, const QString& accept,
                             std::function<void()> act)
{
    auto* dialog = new QDialog(m_window);
    dialog->setObjectName("what-is-lost");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->resize(760, 460);
    auto* label = plainLabel(words);
    auto* list = new IssueList;
    list->setIssues(lost);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(accept);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(label);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    connect(list, &IssueList::failed, this, &QuestionnaireFiles::tell);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, std::move(act));
    dialog->open();
}

void QuestionnaireFiles::askExport()
{
    QString kind;
    QString file = QFileDialog::getSaveFileName(
        m_window, tr("Write the questionnaire to a file"),
        QString::fromStdString(m_draft.questionnaire().name), writableQuestionnaires(), &kind);
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty()) {
        const qsizetype star = kind.indexOf(QStringLiteral("*.")) + 1;
        file += kind.mid(star, kind.indexOf(QLatin1Char(')'), star) - star);
    }
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return open<PaperFormDialog>(file);
    if (suffix == QLatin1String("html"))
        return open<BrowserFormDialog>(file);
    const std::vector<Issue> lost = lostIn(file, m_draft.questionnaire());
    if (lost.empty())
        write(file);
    else
        ask(tr("What the file cannot hold"),
            tr("Other programs will not do all of it. This is what is lost or done otherwise:"),
            lost, tr("Write it so"), [this, file] { write(file); });
}

template <typename Dialog>
void QuestionnaireFiles::open(const QString& file)
{
    auto* dialog = new Dialog(m_draft, file, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Dialog::written, this, &QuestionnaireFiles::tellWritten);
    dialog->open();
}

void QuestionnaireFiles::askPaper()
{
    open<PaperFormDialog>({});
}

void QuestionnaireFiles::askBrowser()
{
    open<BrowserFormDialog>({});
}

void QuestionnaireFiles::tellWritten(const QString& file)
{
    emit noticeRaised({tr("Written: %1").arg(file), {}, {}, Notice::Kind::Information});
}

void QuestionnaireFiles::write(const QString& file)
{
    m_task.start(
        [file, questionnaire = m_draft.questionnaire()](const Progress&) {
            writeQuestionnaireTo(file, questionnaire);
            return true;
        },
        [this, file](bool) { tellWritten(file); }, [this](const Message& reason) { tell(reason); });
}

void QuestionnaireFiles::retranslate()
{
    fromTemplate->setText(tr("New questionnaire from a &template…"));
    insert->setText(tr("&Insert questions from the library…"));
    keep->setText(tr("&Keep in my library"));
    import->setText(tr("&Bring in a questionnaire…"));
    exportTo->setText(tr("&Write the questionnaire to a file…"));
    onPaper->setText(tr("Form on &paper…"));
    forBrowser->setText(tr("Form for a b&rowser…"));
}

} // namespace quadrat::ui
