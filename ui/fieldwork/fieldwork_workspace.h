// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/paged_workspace.h"

namespace quadrat::ui {

/// The work in the field: how answers come in. A tab for each way.
class FieldworkWorkspace : public PagedWorkspace {
    Q_OBJECT

public:
    explicit FieldworkWorkspace(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    QIcon icon() const override;

protected:
    void refresh() override;
};

} // namespace quadrat::ui
