// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/progress.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QtConcurrentRun>

#include <exception>
#include <type_traits>
#include <utility>
#include <variant>

namespace quadrat::ui {

/// What to say of an exception that nobody meant to throw.
Message unexpected(const std::exception& bug);

/// Runs core work on a pool thread and hands its result to `owner`'s thread.
///
/// \param work    Result(const Progress&); must own or copy all it touches: no QObject, no Document
/// \param done    void(Result), called once if the work ends well
/// \param failed  void(Message), called once if it throws
/// Neither is called after a cancel or once `owner` is gone; its end cancels the work.
/// \return the watcher, a child of `owner`: connect progressValueChanged (0–100) and cancel()
template <typename Work, typename Done, typename Failed>
QFutureWatcherBase* inBackground(QObject* owner, Work work, Done done, Failed failed)
{
    using Result = std::invoke_result_t<Work, const Progress&>;
    using Outcome = std::variant<std::monostate, Result, Message>;

    QFuture<Outcome> future =
        QtConcurrent::run([work = std::move(work)](QPromise<Outcome>& promise) {
            promise.setProgressRange(0, 100);
            const Progress progress{
                .report = [&](double share) { promise.setProgressValue(int(100 * share)); },
                .stopRequested = [&] { return promise.isCanceled(); }};
            try {
                promise.addResult(Outcome(std::in_place_index<1>, work(progress)));
            } catch (const Cancelled&) {
                // The watcher sees the cancelled future; there is nothing to hand over.
            } catch (const Error& error) {
                promise.addResult(Outcome(std::in_place_index<2>, error.message()));
            } catch (const std::exception& bug) {
                promise.addResult(Outcome(std::in_place_index<2>, unexpected(bug)));
            }
        });

    auto* watcher = new QFutureWatcher<Outcome>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, done = std::move(done), failed = std::move(failed)]() mutable {
                         watcher->deleteLater();
                         if (watcher->isCanceled() || watcher->future().resultCount() == 0)
                             return;
                         Outcome outcome = watcher->future().takeResult();
                         if (auto* result = std::get_if<1>(&outcome))
                             done(std::move(*result));
                         else if (auto* reason = std::get_if<2>(&outcome))
                             failed(std::move(*reason));
                     });
    QObject::connect(watcher, &QObject::destroyed, [future]() mutable { future.cancel(); });
    watcher->setFuture(future);
    return watcher;
}

/// Work of which only the newest request counts: starting it again cancels the one before.
class LatestTask {
public:
    explicit LatestTask(QObject* owner) : m_owner(owner) {}

    template <typename Work, typename Done, typename Failed>
    QFutureWatcherBase* start(Work work, Done done, Failed failed)
    {
        cancel();
        m_watcher = inBackground(m_owner, std::move(work), std::move(done), std::move(failed));
        return m_watcher;
    }

    void cancel()
    {
        if (m_watcher)
            m_watcher->cancel();
        m_watcher.clear();
    }

    bool isRunning() const { return m_watcher && m_watcher->isRunning(); }

private:
    QObject* m_owner;
    QPointer<QFutureWatcherBase> m_watcher;
};

} // namespace quadrat::ui
