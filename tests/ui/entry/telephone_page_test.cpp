// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/telephone_page.h"

#include "core/storage/project_file.h"
#include "core/storage/responses.h"
#include "tests/ui/entry/drawn_study.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <fstream>
#include <iterator>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// A round of calls to the sample.
struct Calling : DrawnStudy {
    std::unique_ptr<TelephonePage> page;

    Calling() : DrawnStudy(Link::ToSample)
    {
        page = std::make_unique<TelephonePage>(document);
        page->show();
        until([this] { return !page->pile().isLoading(); });
        child<QLineEdit>("clerk")->setText("Hoa");
        child<QPushButton>("begin")->click();
        until([this] { return page->due().size() == 3; });
    }

    template <typename Widget>
    Widget* child(const char* name)
    {
        return page->findChild<Widget*>(name);
    }
    void outcome(CallOutcome ended)
    {
        auto* choice = child<QComboBox>("outcome");
        choice->setCurrentIndex(choice->findData(int(ended)));
        child<QPushButton>("keepCall")->click();
    }
    std::vector<Call> kept()
    {
        return document.file()->use(
            [](ProjectFile& file) { return calls(file.database(), defaultResponses); });
    }
    void key(Qt::Key one) { QTest::keyClick(page->focusWidget(), one); }
};

} // namespace

TEST_CASE_METHOD(Calling, "A case is called, asked and kept; its number is written nowhere",
                 "[ui][entry]")
{
    const std::string code = page->due()[0].code;
    page->choose(code);
    const QString number = child<QLabel>("number")->text();
    CHECK(number.startsWith("090"));
    CHECK(child<QLabel>("introduction") == nullptr); // nothing is written there
    child<QPushButton>("beginInterview")->click();
    CHECK(child<QLabel>("progress")->text().contains("1"));
    key(Qt::Key_1);
    key(Qt::Key_Return);
    key(Qt::Key_2);
    key(Qt::Key_Return);
    CHECK(child<QComboBox>("outcome")->currentData().toInt() == int(CallOutcome::Complete));
    child<QPushButton>("keepCall")->click();
    until([this] { return page->due().size() == 2; });
    REQUIRE(kept().size() == 1);
    CHECK(kept()[0].caseCode == code);
    CHECK(kept()[0].caller == "Hoa");

    std::ifstream file(path.toStdString(), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    CHECK(bytes.find(number.toStdString()) == std::string::npos);

    bool closed = false;
    QObject::connect(&page->pile(), &KeyingPile::closed, page.get(), [&] { closed = true; });
    child<QPushButton>("closeRound")->click();
    until([&] { return closed; });
    const auto made = document.file()->use(
        [](ProjectFile& open) { return batches(open.database(), defaultResponses); });
    REQUIRE(made.size() == 1);
    CHECK(made[0].mode == "telephone");
}

TEST_CASE_METHOD(Calling, "A broken-off interview goes on where it stopped, at the hour agreed",
                 "[ui][entry]")
{
    const std::string code = page->due()[1].code;
    page->choose(code);
    child<QPushButton>("beginInterview")->click();
    key(Qt::Key_1);
    key(Qt::Key_Return);
    outcome(CallOutcome::CallBack);
    until([&] { return page->due().back().code == code; }); // tomorrow evening: last for now
    CHECK(page->due().back().begun);
    CHECK(page->due().back().callBackAt);
    page->choose(code);
    CHECK(child<QPushButton>("beginInterview")->text().contains("Go on"));
    child<QPushButton>("beginInterview")->click();
    CHECK(child<QLabel>("progress")->text().contains("question 2 of 2"));
    outcome(CallOutcome::Complete); // it is not
    CHECK(child<QLabel>("message")->text().contains("not complete"));
    outcome(CallOutcome::Refusal);
    until([&] { return page->due().size() == 2; });
    CHECK(kept().size() == 2);
}

TEST_CASE_METHOD(Calling, "A call without an interview is kept; a code typed is found",
                 "[ui][entry]")
{
    auto* line = child<QLineEdit>("case");
    QTest::keyClicks(line, "9-9999X");
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(child<QLabel>("message")->text().contains("not in the sample"));
    line->clear();
    const std::string code = page->due()[2].code;
    QTest::keyClicks(line, QString::fromStdString(code).toLower());
    QTest::keyClick(line, Qt::Key_Return);
    CHECK_FALSE(child<QLabel>("number")->text().isEmpty());
    outcome(CallOutcome::WrongNumber);
    until([&] { return page->due().size() == 2; });
    CHECK(kept()[0].caseCode == code);
    CHECK(kept()[0].outcome == "wrong-number");
    CHECK(page->pile().entries().empty());
}

TEST_CASE_METHOD(Calling, "A time to call again that is over is not taken", "[ui][entry]")
{
    page->choose(page->due()[0].code);
    child<QDateTimeEdit>("callBack")->setDateTime(QDateTime::currentDateTime().addSecs(-120));
    outcome(CallOutcome::CallBack);
    CHECK(child<QLabel>("message")->text().contains("over already"));
    CHECK(kept().empty());
    child<QDateTimeEdit>("callBack")->setDateTime(QDateTime::currentDateTime().addSecs(7200));
    child<QPushButton>("keepCall")->click();
    until([this] { return page->due().size() == 3 && !kept().empty(); });
}

TEST_CASE_METHOD(Calling, "The reserve waits until its code is typed", "[ui][entry]")
{
    REQUIRE(reserve.size() == 1);
    for (const TelephoneCase& one : page->due())
        CHECK(one.code != reserve[0]);
    auto* line = child<QLineEdit>("case");
    QTest::keyClicks(line, QString::fromStdString(reserve[0]));
    QTest::keyClick(line, Qt::Key_Return);
    outcome(CallOutcome::NoAnswer);
    until([&] { return page->due().size() == 4; }); // it is called on from now
}
