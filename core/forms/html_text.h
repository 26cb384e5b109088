// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace quadrat {

/// The little of HTML that is needed to read the messages of mail programs as text. Nothing of it
/// is run, loaded or shown.

/// Length of the tag or comment that `text` begins with; 0 if it begins with none.
std::size_t lengthOfTag(std::string_view text);

struct HtmlEntity {
    std::size_t length; ///< bytes it takes in the source
    std::string text;   ///< UTF-8
};

/// The entity that `text` begins with: "&#7877;", "&#x1EC5;", "&nbsp;", "&amp;" …
std::optional<HtmlEntity> entityAt(std::string_view text);

/// The text of a page: a line a paragraph, row or list entry; stretches of blanks are one blank;
/// quoted blocks (<blockquote>) begin each line with "> ", as they do in plain messages. Styles and
/// scripts are left out. Cost: about 10 ns a byte.
std::string textOfHtml(std::string_view html);

} // namespace quadrat
