-- Answers that are being keyed, and calls, until they become an import.

-- A pile of paper forms, or interviews by telephone, that go into the responses together.
CREATE TABLE keying (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    response_set TEXT NOT NULL,    -- name of the set they go into, which may not be there yet
    form         TEXT NOT NULL,    -- name and version of the questionnaire
    mode         TEXT NOT NULL,
    clerk        TEXT NOT NULL,    -- who opened it
    opened_at    TEXT NOT NULL,
    second_share INTEGER NOT NULL, -- how many of a hundred forms are keyed by a second clerk
    seed         INTEGER NOT NULL, -- of the choice of these forms
    closed_at    TEXT,
    batch        INTEGER REFERENCES batch (id), -- the import it became
    hash         BLOB NOT NULL     -- of this row
) STRICT;

-- One case keyed by one clerk.
CREATE TABLE entry (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    keying     INTEGER NOT NULL REFERENCES keying (id),
    case_code  TEXT NOT NULL,
    pass       INTEGER NOT NULL CHECK (pass IN (1, 2)),
    clerk      TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at   TEXT,
    state      TEXT NOT NULL CHECK (state IN ('open', 'complete', 'partial')),
    position   TEXT NOT NULL, -- the question that is next
    confirmed  TEXT NOT NULL, -- faults that stand as they are on paper: a line each
    hash       BLOB NOT NULL, -- of this row and its answers
    UNIQUE (keying, case_code, pass)
) STRICT;

CREATE TABLE entry_answer (
    entry  INTEGER NOT NULL REFERENCES entry (id),
    field  TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (entry, field)
) STRICT, WITHOUT ROWID;

-- Where two clerks keyed an answer otherwise, what was found to be right.
CREATE TABLE entry_decision (
    keying     INTEGER NOT NULL REFERENCES keying (id),
    case_code  TEXT NOT NULL,
    field      TEXT NOT NULL,
    answer     TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    hash       BLOB NOT NULL, -- of this row
    PRIMARY KEY (keying, case_code, field)
) STRICT, WITHOUT ROWID;

-- Attempts to reach a case by telephone. No number and no name.
CREATE TABLE call (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    response_set TEXT NOT NULL, -- name
    case_code    TEXT NOT NULL,
    called_at    TEXT NOT NULL,
    caller       TEXT NOT NULL,
    outcome      TEXT NOT NULL,
    call_back_at TEXT,          -- when to call again, as it was agreed: local time
    note         TEXT NOT NULL,
    hash         BLOB NOT NULL  -- of this row
) STRICT;

CREATE INDEX call_of_case ON call (response_set, case_code);
