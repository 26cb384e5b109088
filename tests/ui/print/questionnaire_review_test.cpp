// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/questionnaire_words.h"
#include "tests/source_folder.h"
#include "tests/ui/package_parts.h"
#include "tests/ui/pdf_text.h"
#include "ui/print/print.h"
#include "ui/print/questionnaire_review.h"
#include "ui/print/word_document.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

Questionnaire satisfaction()
{
    QFile file(QString(sourceFolder) + "/tests/data/questionnaires/satisfaction.json");
    REQUIRE(file.open(QIODevice::ReadOnly));
    return readQuestionnaire(Json::parse(file.readAll().toStdString()), "");
}

QString reviewed(const Questionnaire& questionnaire, Language language)
{
    const Form form(questionnaire);
    PagedDocument review = questionnaireReview(form, {.reader = Reader(language)});
    const QByteArray docx = wordDocument(review.document(), review.title());
    return wordsOf(packageParts(docx).at("word/document.xml"));
}

} // namespace

TEST_CASE("A questionnaire for review holds every text, code and condition", "[ui][identity]")
{
    const Questionnaire questionnaire = satisfaction();
    const QString words = reviewed(questionnaire, Language::English);
    std::size_t questions = 0;
    for (const Section& section : questionnaire.sections)
        for (const Question& question : section.questions) {
            CAPTURE(question.name);
            ++questions;
            CHECK(words.contains(QString::fromStdString(question.name) + " — "));
            for (const auto& [language, text] : question.text.text)
                CHECK(words.contains(QString::fromStdString(text)));
            for (const auto& [mode, texts] : question.text.byMode)
                CHECK(words.contains(QString::fromStdString(texts.at("vi"))));
            CHECK(words.contains(QString::fromStdString(question.showIf)));
            for (const Option* option : optionsOf(questionnaire, question))
                CHECK(words.contains(QString::fromStdString(option->label.at("en"))));
            for (const AnswerCheck& check : question.checks)
                CHECK(words.contains(QString::fromStdString(check.condition)));
        }
    CHECK(std::size_t(words.count("Comments")) == questions);
    CHECK(words.contains("question 22 is “No”"));
    CHECK(words.contains("Wording on the telephone"));

    const QString vietnamese = reviewed(questionnaire, Language::Vietnamese);
    CHECK(vietnamese.contains("câu 22 là “Không”"));
    CHECK_FALSE(vietnamese.contains("Comments"));
}

TEST_CASE("Printed, a review keeps every heading above its question", "[ui]")
{
    const Form form(satisfaction());
    const PagedDocument review = questionnaireReview(form, {});
    const QString words = told("pdftotext", {"-layout"}, reportPdf(review));
    if (!words.isEmpty())
        CHECK(std::size_t(words.count(" — ")) ==
              form.asked().size() - 7 * 4); // the household is asked eight times
}

TEST_CASE("Hostile texts stand in a review as they are", "[ui]")
{
    Questionnaire questionnaire{.name = "q", .languages = {"en"}};
    const char* hostile = "</w:t><script>&amp; ${x} %1";
    questionnaire.title = {{"en", hostile}};
    questionnaire.sections = {
        {.name = "s",
         .questions = {{.name = "a", .kind = TextEntry{}, .text = {{{"en", hostile}}}}}}};
    questionnaire.sections[0].questions[0].showIf = "b = 1"; // there is none
    const QString words = reviewed(questionnaire, Language::English);
    CHECK(words.count(hostile) >= 2);
    CHECK(words.contains("(cannot be run)"));
    CHECK_FALSE(reviewed({}, Language::English).contains("Comments"));
}
