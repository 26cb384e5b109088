// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include "core/base/error.h"
#include "core/data/dataset.h"
#include "ui/text/translate.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QDate>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QWidget>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// English again when a test ends, as it was before.
struct InEnglish {
    ~InEnglish() { useLanguage(Language::English); }
};

/// What core says about a misspelt column, in the language in force.
QString misspeltColumn()
{
    const Dataset data({Column("income", NumberValues{{1, 2}})});
    try {
        data.at("incom");
    } catch (const Error& error) {
        return translate(error.message());
    }
    return {};
}

/// Counts how often it is told that the language changed.
struct Listener : QWidget {
    int changes = 0;
    void changeEvent(QEvent* event) override { changes += event->type() == QEvent::LanguageChange; }
};

struct Environment {
    const char* name;
    QByteArray former = qgetenv(name);

    Environment(const char* variable, const char* value) : name(variable) { qputenv(name, value); }
    ~Environment() { former.isNull() ? qunsetenv(name) : qputenv(name, former); }
};

} // namespace

TEST_CASE_METHOD(InEnglish, "A text of core follows the language", "[ui][text]")
{
    CHECK(misspeltColumn() == "The data have no column \"incom\". Did you mean \"income\"?");
    useLanguage(Language::Vietnamese);
    CHECK(misspeltColumn() ==
          QString::fromUtf8("Dữ liệu không có cột “incom”. Có phải ý bạn là “income”?"));
    useLanguage(Language::English);
    CHECK(misspeltColumn().startsWith("The data"));
}

TEST_CASE_METHOD(InEnglish, "Qt's own buttons follow the language", "[ui][text]")
{
    useLanguage(Language::Vietnamese);
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    CHECK(box.button(QDialogButtonBox::Cancel)->text() == QString::fromUtf8("Hủy"));
}

TEST_CASE_METHOD(InEnglish, "What is open is told of the change", "[ui][text]")
{
    Listener listener;
    useLanguage(Language::Vietnamese);
    QCoreApplication::sendPostedEvents();
    CHECK(listener.changes > 0);
}

TEST_CASE_METHOD(InEnglish, "Numbers and dates are written as the language does", "[ui][text]")
{
    const QDate day(2026, 7, 5);
    useLanguage(Language::Vietnamese);
    CHECK(currentLanguage() == Language::Vietnamese);
    CHECK(QLocale().toString(1234.5, 'f', 1) == "1.234,5");
    CHECK(QLocale().toString(day, QLocale::ShortFormat) == "05/07/2026");
    useLanguage(Language::English);
    CHECK(currentLanguage() == Language::English);
    CHECK(QLocale().toString(1234.5, 'f', 1) == "1,234.5");
    CHECK(QLocale().toString(day, QLocale::ShortFormat) == "05/07/2026");
}

TEST_CASE("The environment says which language to start in", "[ui][text]")
{
    const Environment all("LC_ALL", ""), messages("LC_MESSAGES", ""), lang("LANG", "vi_VN.UTF-8");
    CHECK(systemLanguage() == Language::Vietnamese);
    {
        const Environment nearer("LC_MESSAGES", "en_GB.UTF-8");
        CHECK(systemLanguage() == Language::English);
    }
    {
        const Environment foreign("LANG", "fr_FR.UTF-8");
        CHECK(systemLanguage() == Language::English);
    }
    CHECK(languageOf("vi") == Language::Vietnamese);
    CHECK_FALSE(languageOf("fr").has_value());
}
