// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/storage/responses.h"
#include "ui/document/document.h"

#include <functional>
#include <vector>

namespace quadrat::ui {

/// Writes edits into the log of the open study, off the window's thread, signed with the user's
/// name and the time; then the document reads the responses again. Nothing happens without edits.
void writeEdits(Document& document, QObject* owner, std::vector<Edit> edits,
                std::function<void(const Message&)> failed);

/// Does something with the open project file, off the window's thread, as one more change of its
/// responses; then the document reads them again.
void changeResponses(Document& document, QObject* owner,
                     std::function<void(ProjectFile&, const Progress&)> change,
                     std::function<void(const Message&)> failed);

} // namespace quadrat::ui
