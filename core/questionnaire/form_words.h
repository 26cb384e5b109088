// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// What a printed form says beside its questions, in the language of the questions and not of the
/// window. %1, %2 stand for what is filled in.
struct FormWords {
    const char* number;   ///< before a question
    const char* question; ///< a question named in a sentence
    const char* goTo;
    const char* goToSection;
    const char* goToNextBlock;
    const char* goToEnd;
    const char* onlyIf;
    const char* onlyIfElse; ///< %2: where to go otherwise
    const char* continued;
    const char* section;
    const char* page;
    const char* turnOver;
    const char* caseCode;
    const char* formNumber;
    const char* interviewer;
    const char* interviewDate;
    const char* place;
    const char* contact; ///< head of the fields that say who somebody is
    const char* howToAnswer;
    std::vector<const char*> rules; ///< how to fill in
    const char* tearOff;
    const char* toInterviewer;
    const char* chooseSeveral;
    const char* atMost;
    const char* writePlaces;
    const char* placeOf; ///< at place %2 of question %1
    const char* dateParts;
    const char* timeParts;
    const char* codeOf; ///< of a place in a long list, whose codes stand in the appendix
    const char* nameOf;
    const char* codeList;
    const char* blocks;
    const char* moreBlocks;
    const char* fromCover;
    const char* decimalMark;

    // Conditions in a sentence.
    const char* is;
    const char* isNot;
    const char* isChosen; ///< %1 the question, %2 the option
    const char* isNotChosen;
    const char* isAnswered;
    const char* isMissing;
    const char* equals;
    const char* differs;
    const char* below;
    const char* atMostNumber;
    const char* above;
    const char* atLeastNumber;
    const char* between;
    const char* both;
    const char* either;
    const char* negated;
    const char* words; ///< what was written beside an option of a question
    const char* item;  ///< row %2 of question %1
    const char* sum;
    const char* mean;
    const char* smallest;
    const char* largest;
    const char* countOf;
};

/// "vi" and "vi-…". A form is in Vietnamese then, else in English.
bool isVietnamese(std::string_view language);

const FormWords& formWords(std::string_view language);

/// The pattern with its places filled all at once, so that a %1 in what is filled in stays.
std::string filled(const char* pattern, const std::vector<std::string>& arguments);

} // namespace quadrat
