// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/restore_points_dialog.h"

#include "ui/tasks/guarded.h"
#include "ui/text/moment.h"
#include "ui/text/translate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace quadrat::ui {

RestorePointsDialog::RestorePointsDialog(std::shared_ptr<StudyFile> study, QWidget* parent)
    : QDialog(parent), m_study(std::move(study)), m_task(this)
{
    setWindowTitle(tr("Restore points"));
    auto* words = plainLabel(tr("A restore point is a copy of the whole study as it was at a "
                                "moment, responses included."),
                             "caption");
    m_notices = new NoticeBar;
    m_progress = new ProgressStrip;
    m_points = new QTableView;
    m_points->setObjectName("points");
    m_points->setModel(&m_model);
    m_points->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_points->setSelectionMode(QAbstractItemView::SingleSelection);
    m_points->verticalHeader()->hide();
    m_points->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_points->horizontalHeader()->setSectionResizeMode(RestorePointModel::Note,
                                                       QHeaderView::Stretch);
    m_points->setAccessibleName(windowTitle());
    m_none = new QLabel(tr("There are none yet."));
    m_none->setProperty("part", "caption");
    m_note = new QLineEdit;
    m_note->setObjectName("note");
    m_note->setPlaceholderText(tr("for example: before the weights were changed"));
    auto* noteLabel = new QLabel;
    nameField(noteLabel, m_note, tr("&Note"));
    m_make = new QPushButton(tr("&Make one now"));
    m_goBack = new QPushButton(tr("&Go back to this one…"));
    m_remove = new QPushButton(tr("&Delete…"));
    for (QPushButton* button : {m_make, m_goBack, m_remove})
        button->setAutoDefault(false);
    auto* making = new QHBoxLayout;
    making->addWidget(noteLabel);
    making->addWidget(m_note, 1);
    making->addWidget(m_make);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_goBack, QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addWidget(m_notices);
    layout->addWidget(m_points, 1);
    layout->addWidget(m_none);
    layout->addLayout(making);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    resize(600, 400);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &RestorePointsDialog::make);
    connect(m_note, &QLineEdit::returnPressed, this, &RestorePointsDialog::make);
    connect(m_goBack, &QPushButton::clicked, this, &RestorePointsDialog::askToGoBack);
    connect(m_remove, &QPushButton::clicked, this, &RestorePointsDialog::askToRemove);
    connect(m_points->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RestorePointsDialog::look);
    list();
}

void RestorePointsDialog::list()
{
    m_model.setPoints(restorePoints(m_study->path()));
    m_none->setVisible(m_model.rowCount() == 0);
    m_points->selectRow(0);
    look();
}

void RestorePointsDialog::look()
{
    const bool some = m_points->selectionModel()->hasSelection();
    const bool canWrite = m_study->canWrite();
    const QString reason = canWrite ? QString() : translate(*m_study->whyReadOnly());
    m_remove->setEnabled(some && canWrite);
    m_goBack->setEnabled(some && canWrite);
    m_make->setEnabled(canWrite);
    for (QWidget* button : {m_remove, m_goBack, m_make})
        button->setToolTip(reason);
    m_notices->withdraw();
}

template <typename Work, typename Done>
void RestorePointsDialog::start(const QString& what, Work work, Done done)
{
    m_notices->withdraw();
    auto* watcher = m_task.start(
        [study = m_study, work](const Progress& progress) {
            study->use([&](ProjectFile& file) { work(file, progress); });
            return true;
        },
        [this, done](bool) {
            list();
            done();
        },
        [this](const Message& reason) {
            m_notices->raise({translate(reason), {}, {}});
        });
    m_progress->follow(watcher, what);
}

void RestorePointsDialog::make()
{
    const std::string note = m_note->text().trimmed().toStdString();
    start(
        tr("Making a restore point"),
        [note](ProjectFile& file, const Progress& progress) {
            addRestorePoint(file, note, progress);
        },
        [this] { m_note->clear(); });
}

void RestorePointsDialog::askToGoBack()
{
    const RestorePoint point = m_model.point(m_points->currentIndex().row());
    m_notices->raise({tr("The study goes back to %1. What it is now is kept as a restore point.")
                          .arg(momentText(point.at)),
                      tr("Go back"), [this, point] { goBack(point); }});
}

void RestorePointsDialog::goBack(const RestorePoint& point)
{
    start(
        tr("Going back"),
        [point](ProjectFile& file, const Progress& progress) { restore(file, point, progress); },
        [this] {
            m_notices->raise(
                {tr("The study is as it was then."), {}, {}, Notice::Kind::Information});
            emit restored();
        });
}

void RestorePointsDialog::askToRemove()
{
    const RestorePoint point = m_model.point(m_points->currentIndex().row());
    m_notices->raise(
        {tr("The restore point of %1 will be gone for good.").arg(momentText(point.at)),
         tr("Delete it"), [this, point] {
             const auto trouble = guarded([&] { removeRestorePoint(point); });
             list();
             if (trouble)
                 m_notices->raise({translate(*trouble), {}, {}});
         }});
}

} // namespace quadrat::ui
