-- The desk itself: settings, days set by hand, people, the log of changes, the search index.
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_days (
  on_day TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('working', 'short', 'off')),
  name TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''),
  sort_key TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('manager', 'assistant', 'expert')),
  department TEXT,
  phone TEXT,
  email TEXT,
  topics TEXT,                          -- comma-separated, as given
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX staff_by_sort ON staff (sort_key, id);

-- One row a command: what it changed, so that it can be undone and made again.
CREATE TABLE changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  command TEXT NOT NULL,
  actor TEXT NOT NULL,
  schema INTEGER NOT NULL,
  row_count INTEGER NOT NULL,
  undone_at TEXT,
  dead INTEGER NOT NULL DEFAULT 0,      -- undone, and something new has been done since
  changeset BLOB NOT NULL
) STRICT;
CREATE INDEX changes_undone ON changes (id) WHERE undone_at IS NOT NULL AND dead = 0;
CREATE INDEX changes_done ON changes (id) WHERE undone_at IS NULL;

-- Words of everything that people wrote; rowid = the source's number above 40 bits,
-- the record's below.
CREATE VIRTUAL TABLE search_words USING fts5 (title, body, tokenize = 'ruka');
-- Pieces of names and numbers: three characters and more of a folded key.
CREATE VIRTUAL TABLE search_pieces USING fts5 (key, tokenize = 'trigram case_sensitive 1',
  detail = none, columnsize = 0);
