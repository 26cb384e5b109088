// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/write_edits.h"

#include "core/base/clock.h"
#include "core/storage/lock_file.h"
#include "ui/tasks/background.h"

#include <utility>

namespace quadrat::ui {

void changeResponses(Document& document, QObject* owner,
                     std::function<void(ProjectFile&, const Progress&)> change,
                     std::function<void(const Message&)> failed)
{
    if (!document.file())
        return;
    inBackground(
        owner,
        [file = document.file(), change = std::move(change)](const Progress& progress) {
            file->use([&](ProjectFile& project) { change(project, progress); });
            return true;
        },
        [&document](bool) { document.rereadResponses(); }, std::move(failed));
}

void writeEdits(Document& document, QObject* owner, std::vector<Edit> edits,
                std::function<void(const Message&)> failed)
{
    if (edits.empty())
        return;
    for (Edit& edit : edits) {
        edit.who = userName();
        edit.at = utcNow();
    }
    changeResponses(
        document, owner,
        [edits = std::move(edits), set = document.responsesName()](
            ProjectFile& file, const Progress&) { addEdits(file.database(), set, edits); },
        std::move(failed));
}

} // namespace quadrat::ui
