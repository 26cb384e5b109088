// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"
#include "ui/document/document.h"
#include "ui/tasks/background.h"

#include <QObject>

#include <cstddef>
#include <map>
#include <string>
#include <variant>

namespace quadrat::ui {

/// The answer to one entry of "estimates", with the design it was computed under; or why there is
/// none.
struct Result {
    DesignSummary design;
    EstimateTable table;
    std::vector<Message> warnings;
};
using ResultOrReason = std::variant<Result, Message>;

/// Computes the results of the document off the window's thread, one entry at a time as it is
/// looked at, and remembers those whose design, filter and options have not changed since.
class Results : public QObject {
    Q_OBJECT

public:
    explicit Results(Document& document, QObject* parent = nullptr);

    /// The result of an entry if it is known; else null, and it has been asked for: ready() follows
    /// unless a newer request comes first.
    const ResultOrReason* request(std::size_t estimate);

    void cancel();

signals:
    void started(QFutureWatcherBase* watcher);
    void ready();

private:
    void forget();

    Document& m_document;
    LatestTask m_task;
    std::map<std::string, ResultOrReason> m_known; ///< by specification of that entry alone
};

/// The specification with one of its entries only, and nothing of the others or of print.
Specification alone(const Specification& specification, std::size_t estimate);

} // namespace quadrat::ui
