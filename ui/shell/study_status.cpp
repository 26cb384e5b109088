// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/study_status.h"

#include "ui/document/autosave.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QStatusBar>

namespace quadrat::ui {

StudyStatus::StudyStatus(QStatusBar* bar, const Document& document, const Autosave& autosave)
    : QObject(bar), m_document(document), m_autosave(autosave)
{
    bar->setSizeGripEnabled(false);
    for (QLabel** label : {&m_file, &m_rows, &m_weight, &m_filter, &m_page})
        *label = new QLabel;
    bar->addWidget(m_file);
    bar->addWidget(m_rows);
    for (QLabel* label : {m_weight, m_filter, m_page})
        bar->addPermanentWidget(label);
}

QString StudyStatus::fileText() const
{
    if (!m_document.isOpen())
        return tr("No file open");
    const QString name = QFileInfo(m_document.fileName()).fileName();
    if (!m_document.canWrite())
        return tr("%1 · read only").arg(name);
    if (m_autosave.isFailing())
        return tr("%1 · not saved").arg(name);
    if (m_autosave.savedAt())
        return tr("%1 · saved %2")
            .arg(name, m_autosave.savedAt()->toString(QStringLiteral("HH:mm")));
    return m_document.isStudy() || m_document.undoStack().isClean() ? name
                                                                    : tr("%1 · changed").arg(name);
}

void StudyStatus::refresh()
{
    const bool open = m_document.isOpen();
    m_file->setText(fileText());
    m_file->setToolTip(QDir::toNativeSeparators(m_document.fileName()));
    m_rows->setText(open ? tr("%n row(s)", nullptr, int(m_document.data()->data.rowCount()))
                         : QString());
    const Specification& specification = m_document.specification();
    const QString none = tr("none");
    const auto orNone = [&](const std::string& text) {
        return text.empty() ? none : QString::fromStdString(text);
    };
    m_weight->setText(open ? tr("weight: %1").arg(orNone(specification.design.weights))
                           : QString());
    m_filter->setText(open ? tr("filter: %1").arg(orNone(specification.where)) : QString());
}

void StudyStatus::setPageText(const QString& text)
{
    m_page->setText(text);
}

} // namespace quadrat::ui
