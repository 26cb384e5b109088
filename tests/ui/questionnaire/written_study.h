// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "ui/document/document.h"

#include <QTemporaryDir>

namespace quadrat {

/// A study with a questionnaire in Vietnamese and English: section a asks q1 (yes or no), q2 if q1
/// is yes, a number q3; section b asks a grid g of two items and several answers q5 of the list
/// "yesno" that q1 has.
struct WrittenStudy {
    QTemporaryDir folder;
    QString path = folder.filePath("written.quadrat");
    ui::Document document;

    explicit WrittenStudy(const Questionnaire& questionnaire = sample());
    ~WrittenStudy();

    static Questionnaire sample();

    const Questionnaire& written() const { return document.project().questionnaire; }
    const Question& question(std::size_t section, std::size_t place) const
    {
        return written().sections.at(section).questions.at(place);
    }
    std::string order() const; ///< "q1 q2 q3 | g q5"
};

} // namespace quadrat
