// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/form.h"
#include "ui/print/paper/paper_form.h"
#include "ui/tasks/background.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace quadrat::ui {

/// A page of the form on paper, as wide as there is room: the one that asks a question.
class PaperView : public QWidget {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    /// \param field  of the question; empty: the first page
    void show(const std::shared_ptr<const Form>& form, const std::string& language,
              const std::string& field);

    std::optional<int> page() const { return m_paper ? std::optional(m_page) : std::nullopt; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {300, heightForWidth(300)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void findPage();

    std::shared_ptr<const Form> m_form;
    std::string m_language, m_field;
    std::shared_ptr<const PaperForm> m_paper; ///< null while it is laid out, or cannot be
    QString m_trouble;
    int m_page = 0;
    LatestTask m_task;
};

} // namespace quadrat::ui
