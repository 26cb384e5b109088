// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/keying_pile.h"

#include "ui/document/replace_part.h"
#include "ui/tasks/guarded.h"

#include <QDateTime>

#include <algorithm>
#include <set>
#include <utility>

namespace quadrat::ui {

namespace {

struct Loaded {
    std::vector<Keying> openOnes;
    std::optional<Keying> keying;
    std::vector<Entry> entries;
    CaseBook book;
    std::optional<SampleLink> link; ///< that the book was made by
};

/// \param id  of the keying to be at work; 0: none
Loaded load(StudyFile& study, const Project& project, const std::string& mode, std::int64_t id)
{
    return study.use([&](ProjectFile& file) {
        Loaded loaded;
        for (Keying& keying : keyings(file.database())) {
            if (keying.closedAt || keying.mode != mode)
                continue;
            if (keying.id == id) {
                loaded.keying = keying;
                loaded.entries = entries(file.database(), id);
                loaded.book = caseBookOf(file, project, keying.responses, id);
                loaded.link = planOf(project, keying.responses).sample;
            }
            loaded.openOnes.push_back(std::move(keying));
        }
        return loaded;
    });
}

} // namespace

std::string todayText()
{
    return QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")).toStdString();
}

KeyingPile::KeyingPile(Document& document, std::string mode, QObject* parent)
    : QObject(parent), m_document(document), m_mode(std::move(mode)), m_reading(this),
      m_closing(this)
{
    connect(&m_document, &Document::aboutToLeave, this, &KeyingPile::forget);
    connect(&m_document, &Document::opened, this, [this] { show(0); });
    connect(&m_document, &Document::questionnaireChanged, this, [this] {
        if (!m_hasCase)
            m_form = entryForm(m_document.project().questionnaire);
        emit changed();
    });
    connect(&m_document, &Document::responsesChanged, this, [this] {
        if (m_keying)
            reread(); // other cases may have come in
    });
    connect(&m_document, &Document::responsePlanChanged, this, [this] {
        if (m_keying && planOf(m_document.project(), m_keying->responses).sample != m_link)
            reread(); // other codes are looked up
    });
    connect(&m_writer, &EntryWriter::failed, this, &KeyingPile::failed);
    show(0);
}

bool KeyingPile::hasQuestionnaire() const
{
    return !m_document.project().questionnaire.sections.empty();
}

void KeyingPile::forget()
{
    if (m_hasCase)
        m_writer.flush();
    m_writer.stop();
    m_hasCase = false;
    m_keying.reset();
}

void KeyingPile::show(std::int64_t id)
{
    m_reading.cancel();
    if (!m_document.isStudy()) {
        forget();
        m_openOnes.clear();
        m_entries.clear();
        emit changed();
        return;
    }
    if (!m_form || !m_hasCase)
        m_form = entryForm(m_document.project().questionnaire);
    m_reading.start([study = m_document.file(), project = m_document.project(), mode = m_mode,
                     id](const Progress&) { return load(*study, project, mode, id); },
                    [this](Loaded loaded) {
                        m_openOnes = std::move(loaded.openOnes);
                        m_keying = std::move(loaded.keying);
                        m_link = std::move(loaded.link);
                        m_entries = std::move(loaded.entries);
                        m_book = std::move(loaded.book);
                        emit changed();
                    },
                    [this](const Message& reason) { emit failed(reason); });
}

void KeyingPile::reread()
{
    show(m_keying ? m_keying->id : 0);
}

void KeyingPile::begin(const NewKeying& wanted)
{
    NewKeying own = wanted;
    own.mode = m_mode;
    own.responses = m_document.responsesName();
    Keying opened;
    const auto reason = guarded([&] {
        m_document.file()->use(
            [&](ProjectFile& file) { opened = openKeying(file, m_document.project(), own); });
    });
    if (reason)
        emit failed(*reason);
    else
        show(opened.id);
}

void KeyingPile::resume(std::int64_t keying, int secondShare)
{
    const auto known = std::ranges::find(m_openOnes, keying, &Keying::id);
    if (known != m_openOnes.end() && known->secondShare != secondShare)
        if (const auto reason = guarded([&] {
                m_document.file()->use([&](ProjectFile& file) {
                    setSecondShare(file.database(), keying, secondShare);
                });
            }))
            emit failed(*reason);
    show(keying);
}

void KeyingPile::leave()
{
    forget();
    show(0);
}

std::optional<std::size_t> KeyingPile::missing() const
{
    if (!m_book.drawn)
        return {};
    std::set<std::string> there = m_book.responded;
    for (const Entry& entry : m_entries)
        if (entry.pass == 1 && entry.state != EntryState::Open)
            there.insert(entry.record.caseCode);
    return std::size_t(std::ranges::count_if(*m_book.drawn, [&](const std::string& code) {
        return !there.contains(code) && !m_book.reserve.contains(code);
    }));
}

void KeyingPile::close()
{
    if (!m_keying || m_hasCase)
        return;
    // Whether it was closed is told here and not by the result, which a study that is left
    // swallows.
    m_closing.start(
        [study = m_document.file(), project = m_document.project(), id = m_keying->id,
         today = todayText()](const Progress& progress) {
            return study->use([&](ProjectFile& file) {
                return closeKeyingOf(file, project, id, today, progress);
            });
        },
        [this, name = m_keying->responses](const ClosedKeying& done) {
            auto responses = m_document.project().responses;
            if (const auto plan = done.project.responses.find(name);
                plan != done.project.responses.end()) {
                responses[name] = plan->second;
                replacePart(m_document, &Project::responses, std::move(responses),
                            tr("Keyed answers"));
            }
            m_document.rereadResponses();
            leave();
            emit closed(done.newCases, done.refusedCases, done.issues);
        },
        [this](const Message& reason) { emit failed(reason); });
}

CaseFound KeyingPile::find(int pass, const std::string& clerk, const QString& text) const
{
    if (!m_keying)
        return {};
    return findCase(m_book, *m_keying, m_entries, pass, clerk, text.toStdString());
}

InterviewRecord KeyingPile::startCase(int pass, const std::string& clerk, const std::string& code)
{
    const auto known = std::ranges::find_if(m_entries, [&](const Entry& entry) {
        return entry.pass == pass && entry.record.caseCode == code;
    });
    Entry entry = known == m_entries.end() ? newEntry(*m_keying, pass, clerk, code) : *known;
    m_hasCase = true;
    m_writer.start(m_document.file(), m_form, entry);
    return entry.record;
}

bool KeyingPile::endCase(const InterviewRecord& record, EntryState state)
{
    const auto outcome = m_writer.finish(record, state);
    if (const auto* reason = std::get_if<Message>(&outcome)) {
        emit failed(*reason);
        return false;
    }
    const Entry& written = std::get<Entry>(outcome);
    const auto known = std::ranges::find(m_entries, written.id, &Entry::id);
    if (known == m_entries.end())
        m_entries.push_back(written);
    else
        *known = written;
    m_writer.stop();
    m_hasCase = false;
    emit changed();
    return true;
}

void KeyingPile::dropCase()
{
    const auto outcome = m_writer.finish({}, EntryState::Open);
    m_writer.stop();
    m_hasCase = false;
    if (const auto* entry = std::get_if<Entry>(&outcome))
        if (const auto reason = guarded([&] {
                m_document.file()->use(
                    [&](ProjectFile& file) { removeEntry(file.database(), entry->id); });
            }))
            emit failed(*reason);
    reread();
}

} // namespace quadrat::ui
