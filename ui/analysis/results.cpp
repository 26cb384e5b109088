// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/results.h"

namespace quadrat::ui {

namespace {

/// Enough for a long questionnaire with every breakdown tried; a result is some kilobytes.
constexpr std::size_t remembered = 500;

} // namespace

Results::Results(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_task(this)
{
    connect(&m_document, &Document::opened, this, &Results::forget);
    connect(&m_document, &Document::dataChanged, this, &Results::forget);
}

const ResultOrReason* Results::request(std::size_t estimate)
{
    Specification wanted = alone(m_document.specification(), estimate);
    std::string key = writeSpecification(wanted);
    const auto known = m_known.find(key);
    if (known != m_known.end()) {
        m_task.cancel();
        return &known->second;
    }
    auto* watcher = m_task.start(
        [data = m_document.data(), wanted = std::move(wanted)](const Progress& progress) {
            Analysis analysis = analyse(data->data, wanted, progress);
            return Result{analysis.design, std::move(analysis.estimates.front()),
                          std::move(analysis.warnings)};
        },
        [this, key](Result result) {
            m_known.insert_or_assign(key, std::move(result));
            emit ready();
        },
        [this, key](const Message& reason) {
            m_known.insert_or_assign(key, reason);
            emit ready();
        });
    if (m_known.size() > remembered)
        m_known.clear();
    emit started(watcher);
    return nullptr;
}

void Results::cancel()
{
    m_task.cancel();
}

void Results::forget()
{
    m_task.cancel();
    m_known.clear();
}

Specification alone(const Specification& specification, std::size_t estimate)
{
    Specification one = specification;
    one.estimates = {specification.estimates.at(estimate)};
    one.title.clear();
    one.source.clear();
    return one;
}

} // namespace quadrat::ui
