// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/document/document.h"

#include <QTemporaryDir>

namespace quadrat {

/// A form of 40 questions as on paper: 30 choices of up to 9 codes, 4 with don't know and refused
/// among them, a list of 12, several answers, a number, a date, a text, a ranking, a
/// recommendation, one "other, specify", and one that a "no" skips. One asks for a name.
Questionnaire fortyQuestions();

/// A study with that questionnaire, open.
struct KeyedStudy {
    QTemporaryDir folder;
    QString path = folder.filePath("keyed.quadrat");
    ui::Document document;

    KeyedStudy();
    ~KeyedStudy();

    /// Waits until the condition holds; fails the test after some seconds.
    template <typename Condition>
    static void until(Condition condition);
};

} // namespace quadrat

#include <catch2/catch.hpp>

#include <QTest>

namespace quadrat {

template <typename Condition>
void KeyedStudy::until(Condition condition)
{
    const bool came = QTest::qWaitFor(condition, 10'000);
    REQUIRE(came);
}

} // namespace quadrat
