// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/draft.h"
#include "ui/questionnaire/option_sheet.h"
#include "ui/questionnaire/panel.h"

#include <optional>

class QToolButton;

namespace quadrat::ui {

class SheetView;

/// The options of one list of the draft as a sheet, with buttons for what keys do in it.
class OptionListEdit : public Panel {
    Q_OBJECT

public:
    explicit OptionListEdit(Draft& draft, QWidget* parent = nullptr);

    /// Shows the options of a list; nothing: an empty sheet. What is written then goes to
    /// listAsked().
    void show(std::optional<std::size_t> list, Cascade cascade);
    SheetView& view() { return *m_view; }

signals:
    /// Options were written where there is no list to take them.
    void listAsked(const std::vector<quadrat::Option>& options);

private:
    void take();

    Draft& m_draft;
    std::optional<std::size_t> m_list;
    Cascade m_cascade = Cascade::No;
    SheetView* m_view;
    QToolButton *m_paste, *m_up, *m_down, *m_remove;
};

} // namespace quadrat::ui
