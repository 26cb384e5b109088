-- Frames, drawn samples and drawn lists beside the responses; hashes over texts that had none.

-- What a set holds: responses; in a study drawn units ('sample'); in a list file the lists that
-- were imported ('frame') and the drawn rows of them ('list'). All but responses are written once.
ALTER TABLE response_set ADD COLUMN kind TEXT NOT NULL DEFAULT 'responses'
    CHECK (kind IN ('responses', 'frame', 'sample', 'list'));

-- Where an imported list came from, beside the source of its batch.
CREATE TABLE frame (
    response_set INTEGER PRIMARY KEY REFERENCES response_set (id),
    sha256       TEXT NOT NULL,    -- of the bytes of the file
    sheet        TEXT NOT NULL,    -- of a workbook
    first_row    INTEGER NOT NULL, -- number in the file of the first row
    left_out     TEXT NOT NULL,    -- numbers of later rows that are not in the set, as JSON
    hash         BLOB NOT NULL     -- of this row
) STRICT;

-- Samples that were drawn. A row is never changed and never deleted.
CREATE TABLE draw (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    response_set INTEGER NOT NULL UNIQUE REFERENCES response_set (id), -- the drawn units
    drawn_at     TEXT NOT NULL,
    drawn_by     TEXT NOT NULL,
    certificate  TEXT NOT NULL, -- JSON
    list_hash    BLOB NOT NULL, -- of the set of the same name in the list file
    hash         BLOB NOT NULL  -- of this row and of the drawn units
) STRICT;

-- NULL in rows that an older program wrote.
ALTER TABLE part ADD COLUMN hash BLOB;
ALTER TABLE edit_log ADD COLUMN hash BLOB;
ALTER TABLE batch ADD COLUMN source_hash BLOB;
