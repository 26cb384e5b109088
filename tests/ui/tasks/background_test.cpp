// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/background.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// Work that waits to be stopped, and tells from outside how it went.
struct Patient {
    std::shared_ptr<std::atomic<bool>> began = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<std::atomic<bool>> stopped = std::make_shared<std::atomic<bool>>(false);

    auto work() const
    {
        return [begins = began, stops = stopped](const Progress& progress) {
            *begins = true;
            try {
                for (;;) {
                    progress.checkStop();
                    QThread::msleep(1);
                }
            } catch (const Cancelled&) {
                *stops = true;
                throw;
            }
            return 0;
        };
    }
};

const auto unexpectedEnd = [](const auto&) { FAIL("nothing should arrive"); };

} // namespace

TEST_CASE("A result of background work arrives once, on the thread of its owner", "[ui][tasks]")
{
    QObject owner;
    QThread* workedOn = nullptr;
    QThread* arrivedOn = nullptr;
    int result = 0, arrivals = 0;
    inBackground(
        &owner,
        [&](const Progress&) {
            workedOn = QThread::currentThread();
            return 42;
        },
        [&](int value) {
            arrivedOn = QThread::currentThread();
            result = value;
            ++arrivals;
        },
        unexpectedEnd);
    CHECK(QTest::qWaitFor([&] { return arrivals > 0; }));
    CHECK(result == 42);
    CHECK(arrivedOn == owner.thread());
    CHECK(workedOn != owner.thread());
    QTest::qWait(20);
    CHECK(arrivals == 1);
}

TEST_CASE("An error of background work arrives as a message", "[ui][tasks]")
{
    QObject owner;
    QString said;
    const auto failed = [&](const Message& reason) {
        said = QString::fromStdString(reason.english());
    };
    inBackground(
        &owner,
        [](const Progress&) -> int { throw invalidInput("Row %1 is wrong.", {std::int64_t(7)}); },
        unexpectedEnd, failed);
    CHECK(QTest::qWaitFor([&] { return !said.isEmpty(); }));
    CHECK(said == "Row 7 is wrong.");

    said.clear();
    inBackground(
        &owner, [](const Progress&) -> int { throw std::runtime_error("a bug"); }, unexpectedEnd,
        failed);
    CHECK(QTest::qWaitFor([&] { return !said.isEmpty(); }));
    CHECK(said.contains("a bug"));
}

TEST_CASE("Progress of background work can be followed", "[ui][tasks]")
{
    QObject owner;
    QSemaphore mayEnd;
    int percent = 0;
    bool done = false;
    auto* watcher = inBackground(
        &owner,
        [&](const Progress& progress) {
            progress.at(0.5);
            mayEnd.acquire();
            return true;
        },
        [&](bool) { done = true; }, unexpectedEnd);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, &owner,
                     [&](int value) { percent = value; });
    CHECK(QTest::qWaitFor([&] { return percent == 50; }));
    mayEnd.release();
    CHECK(QTest::qWaitFor([&] { return done; }));
}

TEST_CASE("Cancelling stops the work, and nothing arrives", "[ui][tasks]")
{
    QObject owner;
    const Patient patient;
    auto* watcher = inBackground(&owner, patient.work(), unexpectedEnd, unexpectedEnd);
    REQUIRE(QTest::qWaitFor([&] { return patient.began->load(); }));
    watcher->cancel();
    CHECK(QTest::qWaitFor([&] { return patient.stopped->load(); }));
    QTest::qWait(20);
}

TEST_CASE("The end of the owner stops the work, and nothing arrives", "[ui][tasks]")
{
    auto owner = std::make_unique<QObject>();
    const Patient patient;
    inBackground(owner.get(), patient.work(), unexpectedEnd, unexpectedEnd);
    REQUIRE(QTest::qWaitFor([&] { return patient.began->load(); }));
    owner.reset();
    CHECK(QTest::qWaitFor([&] { return patient.stopped->load(); }));
    QTest::qWait(20);
}

TEST_CASE("A newer request stops the older of its kind", "[ui][tasks]")
{
    QObject owner;
    LatestTask task(&owner);
    const Patient older;
    task.start(older.work(), unexpectedEnd, unexpectedEnd);
    REQUIRE(QTest::qWaitFor([&] { return older.began->load(); }));
    int result = 0;
    task.start([](const Progress&) { return 2; }, [&](int value) { result = value; },
               unexpectedEnd);
    CHECK(QTest::qWaitFor([&] { return result == 2; }));
    CHECK(QTest::qWaitFor([&] { return older.stopped->load(); }));
}
