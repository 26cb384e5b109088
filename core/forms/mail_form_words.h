// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace quadrat {

/// What an e-mail form says beside its questions, in the language of the questions and not of the
/// window. %1, %2 stand for what is filled in (form_words.h: filled).
struct MailFormWords {
    const char* howTo; ///< %1 is an entry of the form, filled in
    const char* onlyIf;
    const char* sectionOnlyIf;
    const char* block;      ///< %1 of a section that repeats
    const char* blocks;     ///< %1: how many
    const char* moreBlocks; ///< %1: the last that is written out
    const char* several;
    const char* atMost;
    const char* ranking; ///< %1 places
    const char* number;
    const char* wholeNumber;
    const char* from; ///< %1 to %2
    const char* atLeast;
    const char* atMostNumber;
    const char* unit;
    const char* date;
    const char* time;
    const char* dateTime;
    const char* inWords;  ///< of a list too long to be written out
    const char* specify;  ///< words beside option %1
    const char* answerTo; ///< stands for a piped answer to question %1
    const char* closing;
};

/// In Vietnamese (isVietnamese) or English.
const MailFormWords& mailFormWords(std::string_view language);

} // namespace quadrat
