-- The project file as it began. A released step is never edited again; see docs/file-format.md.

CREATE TABLE about (
    oldest_reader INTEGER NOT NULL, -- the lowest schema version whose program can read this file
    created_at    TEXT NOT NULL,    -- UTC, ISO 8601, as all times here
    program       TEXT NOT NULL     -- the version that made the file
) STRICT;

-- The decisions of the study, one part a row, as JSON.
CREATE TABLE part (
    name       TEXT PRIMARY KEY,
    content    TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE response_set (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,
    closed_at   TEXT,
    closed_hash BLOB -- of all that counted when the set was closed
) STRICT;

-- What one import brought: new cases here, changes of known cases in edit_log.
CREATE TABLE batch (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    response_set INTEGER NOT NULL REFERENCES response_set (id),
    source       TEXT NOT NULL,
    mode         TEXT NOT NULL,
    imported_at  TEXT NOT NULL,
    imported_by  TEXT NOT NULL,
    first_case   INTEGER NOT NULL, -- its cases are numbered from here
    case_count   INTEGER NOT NULL,
    content_hash BLOB NOT NULL,    -- of its variables and their chunks
    withdrawn_at TEXT
) STRICT;

CREATE TABLE batch_variable (
    id       INTEGER PRIMARY KEY,
    batch    INTEGER NOT NULL REFERENCES batch (id),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    form     TEXT NOT NULL CHECK (form IN ('codes8', 'codes16', 'doubles', 'text')),
    measure  TEXT NOT NULL CHECK (measure IN ('category', 'number', 'text')),
    UNIQUE (batch, name),
    UNIQUE (batch, position)
) STRICT;

-- Values of one variable, in rows of the batch one after the other; part 0 holds the levels.
CREATE TABLE chunk (
    variable  INTEGER NOT NULL REFERENCES batch_variable (id),
    part      INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    hash      BLOB NOT NULL,
    content   BLOB NOT NULL,
    PRIMARY KEY (variable, part)
) STRICT;

CREATE TABLE edit_log (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    response_set INTEGER NOT NULL REFERENCES response_set (id),
    case_id      INTEGER NOT NULL,
    variable     TEXT NOT NULL, -- '' for the case as a whole: left out where new_value is 'out'
    old_value    TEXT,          -- NULL: blank
    new_value    TEXT,
    reason       TEXT NOT NULL,
    who          TEXT NOT NULL,
    at           TEXT NOT NULL,
    batch        INTEGER REFERENCES batch (id), -- the import that brought it; NULL: made by hand
    reverts      INTEGER UNIQUE REFERENCES edit_log (id)
) STRICT;

CREATE INDEX edit_log_variable ON edit_log (response_set, variable);
CREATE INDEX edit_log_batch ON edit_log (batch);
CREATE INDEX batch_of_set ON batch (response_set);
