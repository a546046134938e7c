-- What the store keeps of its own: the log of changes, of erasures, of what left the desk, the
-- search index.

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
  changeset BLOB NOT NULL,
  -- What it did to rows that have been erased since, without what was erased: a look back needs it,
  -- no undo touches it.
  former BLOB,
  -- What an erasure did to it: took rows out, emptied it, or is the step itself.
  erased TEXT CHECK (erased IS NULL OR erased = 'part' OR erased = 'whole' OR erased = 'erasure')
) STRICT;
CREATE INDEX changes_undone ON changes (id) WHERE undone_at IS NOT NULL AND dead = 0;
-- What stood at a moment and has been taken back since.
CREATE INDEX changes_by_undoing ON changes (undone_at) WHERE undone_at IS NOT NULL;
CREATE INDEX changes_done ON changes (id) WHERE undone_at IS NULL;
-- Who made what stands at a moment in a client's history: asked of the log by the moment.
CREATE INDEX changes_by_time ON changes (at, actor);

-- What was destroyed, for the act and the extract (Roskomnadzor order 179). No undo takes it back.
CREATE TABLE erasures (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL UNIQUE,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  reason TEXT NOT NULL,
  act TEXT NOT NULL,                    -- as it was written: Markdown
  purged_at TEXT                        -- when the file was written anew without the old bytes
) STRICT;

-- The last command that failed, until one changes the desk again: without its values, which may be
-- anybody's. One row or none.
CREATE TABLE failures (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  at TEXT NOT NULL,
  command TEXT NOT NULL
) STRICT;

-- Personal data that left the desk: who took them, when, what and where to.
CREATE TABLE exports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  command TEXT NOT NULL,
  what TEXT NOT NULL,                   -- a code: clients, contacts, vcard...
  records INTEGER NOT NULL,
  target TEXT NOT NULL                  -- the file
) STRICT;
CREATE INDEX exports_by_time ON exports (at);
CREATE INDEX exports_by_what ON exports (what, target);

-- Words of everything that people wrote; rowid = the source's number above 40 bits,
-- the record's below.
CREATE VIRTUAL TABLE search_words USING fts5 (title, body, tokenize = 'ruka');
-- The words that the search knows: what begins so is found without reading where it stands.
CREATE VIRTUAL TABLE search_terms USING fts5vocab ('search_words', 'instance');
-- Pieces of names and numbers: three characters and more of a folded key.
CREATE VIRTUAL TABLE search_pieces USING fts5 (key, tokenize = 'trigram case_sensitive 1',
  detail = none, columnsize = 0);
-- The words of names, as --mask compares them: whether a word of a text is a name is asked of this
-- index, without reading the names themselves.
CREATE VIRTUAL TABLE search_names USING fts5 (name, tokenize = 'ruka_names', detail = 'none',
  columnsize = 0);
-- All of them at once, for a whole base that leaves as a file.
CREATE VIRTUAL TABLE search_name_terms USING fts5vocab ('search_names', 'row');
