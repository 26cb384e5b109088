// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pdf_text.h"
#include "tests/ui/questionnaire/written_study.h"
#include "ui/questionnaire/browser_form_dialog.h"
#include "ui/questionnaire/paper_form_dialog.h"
#include "ui/questionnaire/paper_memory.h"
#include "ui/shell/settings.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// Settings without a former form.
struct FormStudy : WrittenStudy {
    Draft draft{document};

    FormStudy()
    {
        QStandardPaths::setTestModeEnabled(true);
        keep(Setting::PaperForm, QVariant());
    }
    ~FormStudy()
    {
        keep(Setting::PaperForm, QVariant());
        QStandardPaths::setTestModeEnabled(false);
    }
};

void choose(QComboBox* combo, int entry)
{
    combo->setCurrentIndex(entry);
    emit combo->activated(entry);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE_METHOD(FormStudy, "A form on paper is laid out as chosen, and remembered so",
                 "[ui][questionnaire]")
{
    PaperFormDialog dialog(draft, {}, nullptr);
    dialog.show();
    CHECK(dialog.options() == PaperFormOptions{.languages = {"vi", "en"}});
    auto* save = dialog.findChild<QPushButton*>("save-paper");
    CHECK_FALSE(save->isEnabled());
    choose(dialog.findChild<QComboBox*>("paper"), 1);
    choose(dialog.findChild<QComboBox*>("columns"), 1);
    choose(dialog.findChild<QComboBox*>("paper-language"), 2); // both, Vietnamese, English
    CHECK_FALSE(dialog.findChild<QComboBox*>("two-languages")->isEnabled());
    choose(dialog.findChild<QComboBox*>("parts"), 1);
    dialog.findChild<QCheckBox*>("both-sides")->setChecked(true);
    dialog.findChild<QCheckBox*>("map")->setChecked(true);
    auto* codes = dialog.findChild<QLineEdit*>("codes");
    CHECK_FALSE(codes->isVisible());
    choose(dialog.findChild<QComboBox*>("cases"), 1);
    CHECK(codes->isVisible());
    codes->setText("K7,  K8 ,");
    emit codes->editingFinished();
    const PaperFormOptions wanted{.page = PaperSize::A5,
                                  .columns = 2,
                                  .languages = {"en"},
                                  .parts = PaperParts::WithoutCover,
                                  .cases = {"K7", "K8"},
                                  .bothSides = true};
    CHECK(dialog.options() == wanted);
    REQUIRE(QTest::qWaitFor([&] { return save->isEnabled(); }, 10'000));
    CHECK(dialog.findChild<QLabel*>("pages")->text().contains("2 pages a form"));

    QSignalSpy written(&dialog, &PaperFormDialog::written);
    dialog.writeTo(folder.filePath("out.pdf"));
    REQUIRE(written.wait(10'000));
    const QByteArray pdf = bytesOf(folder.filePath("out.pdf"));
    const QString text = told("pdftotext", {}, pdf);
    CHECK(text.contains("K7"));
    CHECK(text.contains("K8"));
    CHECK(text.contains("How many?"));
    CHECK_FALSE(text.contains(QStringLiteral("Mấy?")));
    CHECK_FALSE(QJsonDocument::fromJson(bytesOf(folder.filePath("out-boxes.json"))).isNull());

    PaperFormOptions remembered = wanted;
    remembered.cases.clear();
    CHECK(rememberedPaper(WrittenStudy::written()) == remembered);
    CHECK(rememberedPaper({.languages = {"fr"}}).languages == std::vector<std::string>{"fr"});
}

TEST_CASE_METHOD(FormStudy, "A form that cannot be laid out says why", "[ui][questionnaire][error]")
{
    Questionnaire empty = WrittenStudy::written();
    for (Section& section : empty.sections)
        section.questions.clear();
    draft.change(empty, "empty");
    PaperFormDialog dialog(draft, {}, nullptr);
    dialog.show();
    auto* trouble = dialog.findChild<QLabel*>("paper-trouble");
    REQUIRE(QTest::qWaitFor([&] { return trouble->isVisible(); }, 10'000));
    CHECK(trouble->text().contains("no question to print"));
    CHECK_FALSE(dialog.findChild<QPushButton*>("save-paper")->isEnabled());
}

TEST_CASE_METHOD(FormStudy, "A form for a browser says how answers come back, and for whom it is",
                 "[ui][questionnaire]")
{
    Questionnaire all = WrittenStudy::written();
    all.sections[0].questions[1].showIf = "q1 = 1";
    all.delivery.address = "https://example.org/answers";
    draft.change(all, "address");
    BrowserFormDialog dialog(draft, {}, nullptr);
    dialog.show();
    CHECK(dialog.findChild<QLabel*>("way-back")->text().contains("https://example.org/answers"));
    choose(dialog.findChild<QComboBox*>("first-language"), 1);
    dialog.findChild<QLineEdit*>("case-code")->setText(" K7-unusual ");
    QSignalSpy written(&dialog, &BrowserFormDialog::written);
    dialog.writeTo(folder.filePath("form"));
    REQUIRE(written.wait(10'000));
    CHECK(written[0][0].toString().endsWith("form.html"));
    const QByteArray page = bytesOf(folder.filePath("form.html"));
    CHECK(page.contains("\"K7-unusual\""));
    CHECK(page.contains("lang=\"en\""));
}

TEST_CASE_METHOD(FormStudy, "A form with a fault is not written for a browser",
                 "[ui][questionnaire][error]")
{
    draft.choose({Chosen::Part::Question, 0, 1});
    draft.changeQuestion([](Question& question) { question.showIf = "nobody = 1"; }, "wrong");
    BrowserFormDialog dialog(draft, {}, nullptr);
    dialog.show();
    dialog.writeTo(folder.filePath("form.html"));
    const auto told = [&] {
        for (auto* label : dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains("nobody"))
                return true;
        return false;
    };
    CHECK(QTest::qWaitFor(told, 10'000));
    CHECK_FALSE(QFile::exists(folder.filePath("form.html")));
}
