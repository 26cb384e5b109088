// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/shell/workspace.h"

#include <QObject>

class QAction;

namespace quadrat::ui {

/// Brings answers to the questionnaire back into the open study; not offered where there is no
/// questionnaire, or the study can only be read.
class AnswersImport : public QObject {
    Q_OBJECT

public:
    AnswersImport(Document& document, QWidget* window);

    QAction* action() const { return m_action; }
    void start();

signals:
    void noticeRaised(const quadrat::ui::Notice& notice);
    void imported();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void retranslate();

    Document& m_document;
    QWidget* m_window;
    QAction* m_action;
};

} // namespace quadrat::ui
