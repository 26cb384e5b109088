// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/form.h"
#include "ui/print/paper/paper_form.h"
#include "ui/tasks/background.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace quadrat::ui {

/// A page of the form on paper, as large as there is room: the one that asks a question, or any.
class PaperView : public QWidget {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    /// \param field  of the question; empty: the first page
    void show(const std::shared_ptr<const Form>& form, const PaperFormOptions& options,
              const std::string& field = {});
    void setPage(int page);

    /// As it was asked for the last time; null while it is laid out, or cannot be.
    const std::shared_ptr<const PaperForm>& paper() const { return m_paper; }
    std::optional<int> page() const { return m_paper ? std::optional(m_page) : std::nullopt; }
    const QString& trouble() const { return m_trouble; } ///< why it cannot be laid out

    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {300, heightForWidth(300)}; }

signals:
    void laidOut(); ///< or it cannot be

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void findPage();

    std::shared_ptr<const Form> m_form;
    PaperFormOptions m_options;
    std::string m_field;
    std::shared_ptr<const PaperForm> m_paper;
    std::shared_ptr<const PaperForm> m_former; ///< seen until the new one is laid out
    QString m_trouble;
    int m_page = 0;
    LatestTask m_task;
};

} // namespace quadrat::ui
