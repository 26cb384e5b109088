// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace quadrat {

/// One SQL statement with its values. Values are always bound, never put into the text of the SQL.
class Statement {
public:
    /// Binds the next value, from the first on.
    Statement& bind(std::int64_t value);
    Statement& bind(std::string_view text);
    Statement& bind(const std::optional<std::string>& text); ///< nothing: NULL
    Statement& bind(const char* text) { return bind(std::string_view(text)); }
    Statement& bind(const std::string& text) { return bind(std::string_view(text)); }
    Statement& bindBytes(std::string_view bytes); ///< must live until the statement has run
    Statement& bindNull();

    /// Goes to the next row. \return false after the last
    /// \throws Error as Database says
    bool next();
    /// Runs a statement that gives no rows, and makes it ready for other values.
    void run();
    /// Ready for other values.
    void reset();

    std::int64_t integer(int column) const;
    std::string text(int column) const;
    std::optional<std::string> optionalText(int column) const;
    std::string_view bytes(int column) const; ///< until the next call of next()

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(sqlite3_stmt* statement, const std::filesystem::path& file)
        : m_statement(statement), m_file(file)
    {}

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::filesystem::path m_file;
    int m_bound = 0;
};

enum class DatabaseMode { Create, Write, Read };

/// How long a connection waits for another program that is writing.
constexpr std::chrono::milliseconds patience{5000};

/// A connection to one SQLite file, with the settings that a project file is safe under: a rollback
/// journal that is truncated (works on network drives, where WAL does not), synchronous FULL,
/// foreign keys, deleted data overwritten, nothing of the schema trusted.
/// May be used by one thread at a time.
///
/// What a program that was stopped in the middle had written is undone as the file is opened, also
/// to be read.
///
/// All functions throw Error: UnwritableFile where the disk is full, the folder or file may not be
/// written, the file was moved away or another program is writing; UnreadableFile where it is
/// missing, no database or damaged. The message says which, and how to mend it.
class Database {
public:
    Database(const std::filesystem::path& file, DatabaseMode mode);

    Statement prepare(std::string_view sql);
    void run(std::string_view sql);             ///< one or several statements without values
    std::int64_t integer(std::string_view sql); ///< first value of the first row; 0 without rows
    std::string text(std::string_view sql);

    std::int64_t lastId() const; ///< of the row inserted last
    bool isReadOnly() const;
    const std::filesystem::path& file() const { return m_file; }
    sqlite3* handle() { return m_handle.get(); }

    /// What went wrong last, as an Error.
    [[noreturn]] void fail() const;

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };

    void startReading();

    std::filesystem::path m_file;
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// All changes until commit(), or none: what is left without commit is rolled back. Inside another
/// one it is a part of that: its changes last if both are committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_isPart, m_open = true;
};

/// One state of the file while several questions are asked of it, whatever another program writes
/// meanwhile.
class Snapshot {
public:
    explicit Snapshot(Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database& m_database;
};

/// A path as SQLite and messages want it: UTF-8.
std::string utf8Path(const std::filesystem::path& path);

/// The file itself where a name is a symbolic link, so that lock, journal and restore points stand
/// beside it by whichever name it is opened.
std::filesystem::path withoutLinks(std::filesystem::path file);

} // namespace quadrat
