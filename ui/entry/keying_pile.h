// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/enter_answers.h"
#include "ui/document/document.h"
#include "ui/entry/entry_writer.h"
#include "ui/tasks/background.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace quadrat::ui {

/// The pile of cases that somebody keys into the open study, or the interviews of a telephone: what
/// stands in the file of it, read off the window's thread, and the one case at hand.
class KeyingPile : public QObject {
    Q_OBJECT

public:
    KeyingPile(Document& document, std::string mode, QObject* parent = nullptr);

    const std::vector<Keying>& openOnes() const { return m_openOnes; } ///< of this mode
    const std::optional<Keying>& keying() const { return m_keying; }   ///< the one at work
    const std::vector<Entry>& entries() const { return m_entries; }
    const CaseBook& book() const { return m_book; }
    const std::shared_ptr<const Form>& form() const { return m_form; }
    bool hasQuestionnaire() const;
    bool isLoading() const { return m_reading.isRunning(); }

    void begin(const NewKeying& wanted);
    /// \param secondShare  how many of a hundred forms are keyed twice from now on
    void resume(std::int64_t keying, int secondShare);
    void leave(); ///< nothing is at work; the pile stays open in the file
    void reread();
    /// Closes the pile: closed() or failed() follows.
    void close();
    /// Drawn cases, the reserve left out, of which nothing has come in yet; nothing: no draw.
    std::optional<std::size_t> missing() const;

    CaseFound find(int pass, const std::string& clerk, const QString& text) const;
    /// The case at hand from now on: as it was left, or new.
    InterviewRecord startCase(int pass, const std::string& clerk, const std::string& code);
    void write(const InterviewRecord& record) { m_writer.write(record); }
    /// Ends the case at hand, or puts it aside (EntryState::Open). \return whether it is written
    bool endCase(const InterviewRecord& record, EntryState state);
    void dropCase(); ///< takes the case at hand out of the pile
    bool hasCase() const { return m_hasCase; }

signals:
    void changed(); ///< which piles there are, the one at work, or its entries
    void closed(std::size_t newCases, std::size_t refused, const std::vector<Issue>& issues);
    void failed(const quadrat::Message& reason);

private:
    void show(std::int64_t id);
    void forget();

    Document& m_document;
    std::string m_mode;
    LatestTask m_reading, m_closing;
    EntryWriter m_writer;
    std::vector<Keying> m_openOnes;
    std::optional<Keying> m_keying;
    std::vector<Entry> m_entries;
    CaseBook m_book;
    std::optional<SampleLink> m_link; ///< that m_book was made by
    std::shared_ptr<const Form> m_form;
    bool m_hasCase = false;
};

/// Today as answers write it, for limits: "2026-11-23 14:05".
std::string todayText();

} // namespace quadrat::ui
