// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/paged_workspace.h"

namespace quadrat::ui {

/// The sample, from the population to the list of who is asked: a tab for each step.
class SampleWorkspace : public PagedWorkspace {
    Q_OBJECT

public:
    explicit SampleWorkspace(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    QIcon icon() const override;

protected:
    void refresh() override;
};

} // namespace quadrat::ui
