// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/moment.h"

#include "ui/text/translate.h"

#include <catch2/catch.hpp>

#include <QDateTime>

using namespace quadrat;
using namespace quadrat::ui;

TEST_CASE("A moment of core is written as a person here writes it", "[ui]")
{
    const QString here = QDateTime(QDate(2026, 11, 23), QTime(5, 30, 31), Qt::UTC)
                             .toLocalTime()
                             .toString("dd/MM/yyyy HH:mm");
    CHECK(momentText("2026-11-23T05:30:31Z") == here);
    CHECK(momentText("2026-99-23T05:30:31Z") == "2026-99-23T05:30:31Z");
    CHECK(momentText("Zanzibar, the island Z") == "Zanzibar, the island Z");
    CHECK(translate(Message{"since %1", {"2026-11-23T05:30:31Z"}}) == "since " + here);
}
