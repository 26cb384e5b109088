// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/forms/answers_file.h"
#include "core/forms/html_text.h"
#include "core/forms/mail_message.h"

#include <cstdint>
#include <cstdlib>

using namespace quadrat;

/// Any bytes as a message: refused with an Error that says why, or parts of which the texts are
/// searched for answers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    try {
        for (const MailPart& part : readMail(text, "a").parts)
            readAnswerCodes(part.type == "text/html" ? textOfHtml(part.content) : part.content,
                            "a");
    } catch (const Error& error) {
        if (error.message().english().empty())
            std::abort();
    }
    return 0;
}
