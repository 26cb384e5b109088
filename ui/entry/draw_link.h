// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/study_sample.h"
#include "ui/document/document.h"
#include "ui/tasks/background.h"

#include <QComboBox>

#include <vector>

namespace quadrat::ui {

/// Of which draw the cases are that come in: then their codes are looked up among those drawn, and
/// who is missing is known. A change links the responses, with the design of the analysis, and can
/// be undone. Not in sight where nothing was drawn.
class DrawLink : public QComboBox {
    Q_OBJECT

public:
    explicit DrawLink(Document& document, QWidget* parent = nullptr);

    bool hasDraws() const { return !m_draws.empty(); }
    /// The draw that the responses are linked to; null: none.
    const Draw* linked() const;
    void reread();

signals:
    void followed(); ///< hasDraws() or linked() may be another
    void linkMade(const QString& words);
    void failed(const quadrat::Message& reason);

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void follow();
    void take();

    Document& m_document;
    LatestTask m_reading;
    std::vector<Draw> m_draws;
};

} // namespace quadrat::ui
