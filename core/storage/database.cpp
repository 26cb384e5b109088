// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/error.h"

#include <sqlite3.h>

namespace quadrat {

namespace {

Error errorOf(int code, const std::string& details, const std::filesystem::path& file)
{
    const std::string name = utf8Path(file);
    const auto unwritable = [&](const char* pattern) {
        return Error(ErrorKind::UnwritableFile, {pattern, {name}});
    };
    const auto unreadable = [&](const char* pattern) {
        return Error(ErrorKind::UnreadableFile, {pattern, {name}});
    };
    if (code == SQLITE_READONLY_DBMOVED)
        return unwritable(QUADRAT_TEXT("core", "%1 was moved or deleted while it was open. Save a "
                                               "copy under another name to keep your work."));
    if (code == SQLITE_READONLY_ROLLBACK)
        return unreadable(QUADRAT_TEXT("core", "%1 was left in the middle of a change by a program "
                                               "that was stopped. Open it from a folder that may "
                                               "be written, and the change is undone."));
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return unwritable(QUADRAT_TEXT("core", "%1 cannot be written: the disk is full. Nothing "
                                               "was changed; make room and try again."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return unwritable(QUADRAT_TEXT("core", "%1 cannot be written just now: another program is "
                                               "using it. Nothing was changed; try again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return unwritable(QUADRAT_TEXT("core", "%1 cannot be written: the file or its folder is "
                                               "protected. Save a copy elsewhere."));
    case SQLITE_CANTOPEN:
        return unreadable(QUADRAT_TEXT("core", "%1 cannot be opened: it or its folder is missing "
                                               "or protected."));
    case SQLITE_NOTADB:
        return unreadable(QUADRAT_TEXT("core", "%1 is not a Quadrat project file."));
    case SQLITE_CORRUPT:
        return unreadable(QUADRAT_TEXT("core", "%1 is damaged. Open one of its restore points or "
                                               "a copy."));
    default:
        break;
    }
    return Error(ErrorKind::UnwritableFile,
                 {QUADRAT_TEXT("core", "%1 cannot be read or written (%2). Nothing was changed; "
                                       "check the disk or the network drive and try again."),
                  {name, details}});
}

void check(sqlite3_stmt* statement, int code, const std::filesystem::path& file)
{
    if (code != SQLITE_OK) {
        sqlite3* handle = sqlite3_db_handle(statement);
        throw errorOf(sqlite3_extended_errcode(handle), sqlite3_errmsg(handle), file);
    }
}

} // namespace

std::string utf8Path(const std::filesystem::path& path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

std::filesystem::path withoutLinks(std::filesystem::path file)
{
    std::error_code none;
    for (int links = 0; links < 40 && std::filesystem::is_symlink(file, none); ++links)
        file = file.parent_path() / std::filesystem::read_symlink(file, none);
    return file;
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement& Statement::bind(std::int64_t value)
{
    check(m_statement.get(), sqlite3_bind_int64(m_statement.get(), ++m_bound, value), m_file);
    return *this;
}

Statement& Statement::bind(std::string_view text)
{
    check(m_statement.get(),
          sqlite3_bind_text64(m_statement.get(), ++m_bound, text.data() ? text.data() : "",
                              text.size(), SQLITE_TRANSIENT, SQLITE_UTF8),
          m_file);
    return *this;
}

Statement& Statement::bind(const std::optional<std::string>& text)
{
    return text ? bind(std::string_view(*text)) : bindNull();
}

Statement& Statement::bindBytes(std::string_view bytes)
{
    check(m_statement.get(),
          sqlite3_bind_blob64(m_statement.get(), ++m_bound, bytes.data() ? bytes.data() : "",
                              bytes.size(), SQLITE_STATIC),
          m_file);
    return *this;
}

Statement& Statement::bindNull()
{
    check(m_statement.get(), sqlite3_bind_null(m_statement.get(), ++m_bound), m_file);
    return *this;
}

bool Statement::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    sqlite3* handle = sqlite3_db_handle(m_statement.get());
    const Error error = errorOf(sqlite3_extended_errcode(handle), sqlite3_errmsg(handle), m_file);
    sqlite3_reset(m_statement.get());
    throw error;
}

void Statement::run()
{
    while (next()) {
    }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_bound = 0;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string Statement::text(int column) const
{
    const auto* text =
        reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return text ? std::string(text, std::size_t(sqlite3_column_bytes(m_statement.get(), column)))
                : std::string();
}

std::optional<std::string> Statement::optionalText(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL)
        return {};
    return text(column);
}

std::string_view Statement::bytes(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, bytes ? std::size_t(sqlite3_column_bytes(m_statement.get(), column)) : 0};
}

void Database::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(const std::filesystem::path& file, DatabaseMode mode) : m_file(file)
{
    const int flags = mode == DatabaseMode::Create  ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                      : mode == DatabaseMode::Write ? SQLITE_OPEN_READWRITE
                                                    : SQLITE_OPEN_READONLY;
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(utf8Path(file).c_str(), &handle,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK)
        throw errorOf(code, handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code), file);
    sqlite3_busy_timeout(handle, int(patience.count()));
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    run("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"
        "PRAGMA mmap_size = 0");
    if (mode == DatabaseMode::Create)
        run("PRAGMA page_size = 16384");
    if (mode != DatabaseMode::Read)
        run("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;"
            "PRAGMA secure_delete = ON");
    else
        startReading();
}

void Database::startReading()
{
    const char* look = "PRAGMA schema_version";
    // Only a connection that may write can undo what a journal says.
    if (sqlite3_exec(m_handle.get(), look, nullptr, nullptr, nullptr) == SQLITE_READONLY_ROLLBACK)
        Database(m_file, DatabaseMode::Write).run(look);
    run(look);
}

Statement Database::prepare(std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle.get(), sql.data(), int(sql.size()), &statement, nullptr) !=
        SQLITE_OK)
        fail();
    return Statement(statement, m_file);
}

void Database::run(std::string_view sql)
{
    if (sqlite3_exec(m_handle.get(), std::string(sql).c_str(), nullptr, nullptr, nullptr) !=
        SQLITE_OK)
        fail();
}

std::int64_t Database::integer(std::string_view sql)
{
    Statement statement = prepare(sql);
    return statement.next() ? statement.integer(0) : 0;
}

std::string Database::text(std::string_view sql)
{
    Statement statement = prepare(sql);
    return statement.next() ? statement.text(0) : std::string();
}

std::int64_t Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle.get(), "main") != 0;
}

void Database::fail() const
{
    throw errorOf(sqlite3_extended_errcode(m_handle.get()), sqlite3_errmsg(m_handle.get()), m_file);
}

Transaction::Transaction(Database& database)
    : m_database(database), m_isPart(!sqlite3_get_autocommit(database.handle()))
{
    m_database.run(m_isPart ? "SAVEPOINT part" : "BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // After some failures (a full disk) SQLite has rolled back by itself.
    if (m_open && !sqlite3_get_autocommit(m_database.handle()))
        sqlite3_exec(m_database.handle(), m_isPart ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK",
                     nullptr, nullptr, nullptr);
}

Snapshot::Snapshot(Database& database) : m_database(database)
{
    m_database.run("BEGIN");
}

Snapshot::~Snapshot()
{
    sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.run(m_isPart ? "RELEASE part" : "COMMIT");
    m_open = false;
}

} // namespace quadrat
