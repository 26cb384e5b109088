// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/data_import.h"

#include "ui/import/import_dialog.h"
#include "ui/import/issue_list.h"
#include "ui/models/figures.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace quadrat::ui {

DataImport::DataImport(Document& document, QWidget* window)
    : QObject(window), m_document(document), m_window(window)
{
    m_action = new QAction(icon("import"), QString(), this);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(m_action, &QAction::triggered, this, [this] { start(); });
    const auto follow = [this] {
        m_action->setEnabled(m_document.isStudy() && m_document.canWrite());
    };
    connect(&m_document, &Document::opened, this, follow);
    connect(&m_document, &Document::accessChanged, this, follow);
    window->installEventFilter(this);
    follow();
    retranslate();
}

void DataImport::start(const QString& file)
{
    if (!m_action->isEnabled())
        return;
    QString chosen = file;
    if (chosen.isEmpty())
        chosen = QFileDialog::getOpenFileName(
            m_window, tr("Import responses"), QFileInfo(m_document.fileName()).path(),
            tr("Data (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.json *.sav *.zsav *.dta)") +
                QStringLiteral(";;") + tr("All files (*)"));
    if (chosen.isEmpty())
        return;
    auto* dialog = new ImportDialog(m_document, chosen, m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, &DataImport::tell);
    connect(dialog, &ImportDialog::otherFileAsked, this, [this] { start(); });
    connect(&m_document, &Document::aboutToLeave, dialog, &QObject::deleteLater);
    dialog->open();
}

void DataImport::tell(const SharedProspect& prospect)
{
    const ImportPlan& plan = prospect->plan;
    const QString text = tr("%1 is imported: %2 new cases, %3 changed, %4 the same, %5 refused.")
                             .arg(QString::fromStdString(prospect->request.source),
                                  countText(plan.newRows), countText(plan.changedRows),
                                  countText(plan.sameRows), countText(plan.refusedRows));
    const bool anyRefused = plan.refusedRows + prospect->refusedCells > 0;
    if (anyRefused)
        emit noticeRaised(
            {text, tr("Show the refused rows"), [this, prospect] { showFindings(prospect); }});
    else
        emit noticeRaised({text, {}, {}, Notice::Kind::Information});
    emit imported();
}

void DataImport::showFindings(const SharedProspect& prospect)
{
    auto* dialog = new QDialog(m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Findings of the import"));
    auto* list = new IssueList;
    list->setIssues(prospect->issues);
    connect(list, &IssueList::failed, this, [this](const Message& reason) {
        emit noticeRaised({translate(reason), {}, {}});
    });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    dialog->resize(820, 480);
    dialog->open();
}

void DataImport::retranslate()
{
    m_action->setText(tr("&Import responses…"));
    m_action->setIconText(tr("Import…"));
    m_action->setToolTip(tr("Bring a data file into the study (Ctrl+I)"));
}

bool DataImport::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace quadrat::ui
