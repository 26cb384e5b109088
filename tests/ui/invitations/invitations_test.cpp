// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answers_file.h"
#include "core/storage/project_file.h"
#include "tests/core/forms/mail_questionnaire.h"
#include "ui/document/read_study.h"
#include "ui/invitations/answers_dialog.h"
#include "ui/invitations/invitations_page.h"
#include "ui/text/language.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// A study with the questionnaire "desk 1", open.
struct DeskStudy {
    QTemporaryDir folder;
    QString path = folder.filePath("desk.quadrat");
    Document document;

    DeskStudy()
    {
        useLanguage(Language::English);
        Project project;
        project.questionnaire = deskQuestionnaire();
        ProjectFile::create(path.toStdString(), project);
        document.open(readStudy(path));
    }
    ~DeskStudy() { useLanguage(Language::English); }

    QString put(const char* name, const std::string& content)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content.data(), qint64(content.size()));
        return file.fileName();
    }
};

template <typename Widget>
Widget* child(QWidget& parent, const char* name)
{
    auto* found = parent.findChild<Widget*>(name);
    REQUIRE(found);
    return found;
}

std::string code(const char* caseCode, const Answers& answers)
{
    return answerCode({.caseCode = caseCode,
                       .submission = {},
                       .form = "desk 1",
                       .mode = "online",
                       .language = "vi",
                       .started = "2026-11-23 14:00:00",
                       .ended = "2026-11-23 14:09:00",
                       .clerk = {},
                       .answers = answers});
}

} // namespace

TEST_CASE_METHOD(DeskStudy, "A list becomes a folder of messages, looked at before", "[ui]")
{
    InvitationsPage panel(document);
    panel.resize(1100, 640);
    panel.show();
    auto* write = child<QPushButton>(panel, "write-messages");
    CHECK_FALSE(write->isEnabled());
    panel.openTable(put("people.csv", "Họ tên,E-mail\nAn,an@example.org\nBình,\n"
                                      "Cúc,cuc@example.org\n"));
    REQUIRE(QTest::qWaitFor([&] { return panel.plan() != nullptr; }, 5'000));
    CHECK(panel.plan()->invitees.size() == 2);
    CHECK(child<QComboBox>(panel, "address")->currentText() == "E-mail");
    CHECK(child<QLabel>(panel, "counts")->text().startsWith("2 messages."));
    CHECK(child<QLabel>(panel, "preview-head")->text().contains("An <an@example.org>"));
    CHECK(child<QPlainTextEdit>(panel, "preview-body")->toPlainText().startsWith("Kính gửi An,"));

    // Words that were typed are sent; those of the program follow what is chosen.
    child<QLineEdit>(panel, "deadline")->setText("15/12/2026");
    QTest::keyClick(child<QLineEdit>(panel, "deadline"), Qt::Key_Return);
    CHECK(child<QPlainTextEdit>(panel, "body-vi")->toPlainText().contains("{deadline}"));
    child<QPlainTextEdit>(panel, "body-vi")->setPlainText("Chào {name}, {code}");
    REQUIRE(QTest::qWaitFor(
        [&] {
            return child<QPlainTextEdit>(panel, "preview-body")
                ->toPlainText()
                .startsWith("Chào An, 0-");
        },
        5'000));

    panel.openTable(put("more.csv", "name,email\nAn,an@example.org\nBình,binh@example\n"
                                    "Cúc,cuc@example.org\n"));
    REQUIRE(QTest::qWaitFor([&] { return panel.plan() && panel.plan()->hasFaults(); }, 5'000));
    CHECK_FALSE(write->isEnabled());
    child<QCheckBox>(panel, "leave-out")->setChecked(true);
    CHECK(write->isEnabled());
    const QString out = folder.filePath("letters");
    QSignalSpy told(&panel, &InvitationsPage::noticeRaised);
    panel.writeTo(out);
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 10'000));
    CHECK(QDir(out).entryList({"*.eml"}).size() == 2);
    CHECK(QFile::exists(out + "/invitations.csv"));
    useLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    CHECK(write->text() != "&Write messages…");
}

TEST_CASE_METHOD(DeskStudy, "The list, its columns and the words are there again, and no name",
                 "[ui]")
{
    const QString list = put("people.csv", "Ai,Mã,Thư\nThanh Vân,A1,van@example.org\n"
                                           "Bình,A2,binh@example.org\n");
    {
        InvitationsPage panel(document);
        panel.show();
        panel.openTable(list);
        auto* address = child<QComboBox>(panel, "address");
        REQUIRE(QTest::qWaitFor([&] { return address->count() == 4; }, 5'000));
        const auto choose = [&](const char* field, const char* column) {
            auto* box = child<QComboBox>(panel, field);
            box->setCurrentText(column);
            emit box->activated(box->currentIndex());
        };
        choose("address", "Thư");
        choose("name", "Ai");
        choose("code", "Mã");
        child<QLineEdit>(panel, "link")->setText("https://example.org/{code}");
        emit child<QLineEdit>(panel, "link")->editingFinished();
        child<QPlainTextEdit>(panel, "body-vi")->setPlainText("Chào {name}");
        REQUIRE(QTest::qWaitFor(
            [&] { return document.project().invitations.text.body.contains("vi"); }, 5'000));
    }
    const InvitationChoices kept = document.project().invitations;
    CHECK(kept.table == "people.csv");
    CHECK(kept.columns == InvitationColumns{.address = "Thư", .name = "Ai", .caseCode = "Mã"});
    CHECK(kept.text.subject.empty()); // the usual words are not kept
    document.file()->use([&](ProjectFile& file) { file.save(document.project()); });
    document.close();
    QFile study(path);
    REQUIRE(study.open(QIODevice::ReadOnly));
    const QByteArray bytes = study.readAll();
    CHECK(bytes.contains("people.csv"));
    for (const char* secret : {"Thanh V", "van@example", "binh@"})
        CHECK_FALSE(bytes.contains(secret));

    document.open(readStudy(path));
    InvitationsPage panel(document);
    panel.show();
    REQUIRE(QTest::qWaitFor([&] { return panel.plan() != nullptr; }, 5'000));
    CHECK(panel.plan()->invitees.size() == 2);
    CHECK(panel.plan()->invitees[0].caseCode == "A1");
    CHECK(child<QComboBox>(panel, "name")->currentText() == "Ai");
    CHECK(child<QLineEdit>(panel, "link")->text() == "https://example.org/{code}");
    CHECK(child<QPlainTextEdit>(panel, "preview-body")->toPlainText() == "Chào Thanh Vân");
    CHECK(document.undoStack().count() == 0); // to look changes nothing

    QFile::remove(list);
    document.close();
    document.open(readStudy(path));
    CHECK(panel.plan() == nullptr);
    CHECK(child<QLabel>(panel, "list-words")->text().contains("people.csv"));
    CHECK(document.project().invitations == kept);
}

TEST_CASE_METHOD(DeskStudy, "A pasted code is shown, then brought in; the same again is nothing",
                 "[ui]")
{
    AnswersDialog dialog(document);
    const QAbstractItemModelTester cases(child<QTableView>(dialog, "cases")->model());
    const QAbstractItemModelTester findings(child<QTableView>(dialog, "findings")->model());
    dialog.show();
    auto* bring = child<QPushButton>(dialog, "bring");
    CHECK_FALSE(bring->isEnabled());
    const QString pasted =
        QString::fromStdString(code("7", {{"q1", "2"}, {"waited", "900"}}) + "\nQDR1:broken");
    child<QPlainTextEdit>(dialog, "pasted")->setPlainText(pasted);
    REQUIRE(QTest::qWaitFor([&] { return bring->isEnabled(); }, 5'000));
    CHECK(child<QTableView>(dialog, "cases")->model()->rowCount() == 1);
    CHECK(child<QTableView>(dialog, "findings")->model()->rowCount() == 2);
    CHECK(child<QLabel>(dialog, "summary")->text().startsWith("1 cases are new"));
    CHECK(document.stored()->values.rowCount() == 0); // nothing yet

    QSignalSpy brought(&dialog, &AnswersDialog::brought);
    bring->click();
    REQUIRE(QTest::qWaitFor([&] { return !brought.isEmpty(); }, 5'000));
    REQUIRE(QTest::qWaitFor([&] { return document.stored()->values.rowCount() == 1; }, 5'000));
    CHECK(document.project().responses.at("responses").keys == std::vector<std::string>{"case"});

    AnswersDialog again(document);
    again.addPaths({put("in.txt", code("7", {{"q1", "2"}}))});
    auto* summary = child<QLabel>(again, "summary");
    REQUIRE(QTest::qWaitFor([&] { return summary->text().contains("1 the same"); }, 5'000));
    CHECK_FALSE(child<QPushButton>(again, "bring")->isEnabled());
}
