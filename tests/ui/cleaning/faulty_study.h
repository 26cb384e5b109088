// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/responses/responses_workspace.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace quadrat {

/// A study of 60 made-up answers with faults planted in it, and the workspace on it: case 5 has the
/// vote 7, which is not in the list; cases 3 and 8 have the key 103; case 20 is a copy of case 10
/// but for its key; case 30 gives one answer to all of q1 to q4.
struct FaultyStudy {
    QTemporaryDir folder;
    QString path = folder.filePath("faulty.quadrat");
    ui::Document document;
    std::unique_ptr<ui::ResponsesWorkspace> workspace;

    FaultyStudy();
    ~FaultyStudy();

    /// Waits until `truth()` holds; whether it came to hold.
    bool becomes(const std::function<bool()>& truth);
    void showTab(int tab); ///< of the workspace, from 0
};

} // namespace quadrat
