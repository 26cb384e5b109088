// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/import/change_model.h"
#include "ui/shell/workspace.h"

#include <QObject>

class QAction;

namespace quadrat::ui {

/// Brings data files into the open study; not offered where nothing is kept as a study, or the
/// study can only be read.
class DataImport : public QObject {
    Q_OBJECT

public:
    DataImport(Document& document, QWidget* window);

    QAction* action() const { return m_action; }

    /// Opens the dialog on a file; asks for one if there is no name.
    void start(const QString& file = {});

signals:
    void noticeRaised(const quadrat::ui::Notice& notice);
    void imported();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell(const SharedProspect& prospect);
    void showFindings(const SharedProspect& prospect);
    void retranslate();

    Document& m_document;
    QWidget* m_window;
    QAction* m_action;
};

} // namespace quadrat::ui
