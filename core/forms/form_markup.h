// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quadrat {

/// A text of a form without the marks of its layout: tags of HTML that change how words look
/// (`<span style="…">`), and of Markdown `**bold**`, `_slanted_`, `# heading` and
/// `[words](address)`. Words, lines and whatever stands in `${ }` stay.
std::string withoutMarkup(std::string_view text);

} // namespace quadrat
