-- Duplicates: merged clients keep their numbers, pairs that are none are remembered.
CREATE TABLE client_aliases (
  old_id INTEGER PRIMARY KEY,           -- the number of a client that is gone: it leads to client_id
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  latin_key TEXT NOT NULL,
  was TEXT NOT NULL DEFAULT '',         -- what the gone one had otherwise, for a person: a line each
  merged_at TEXT NOT NULL
) STRICT;
CREATE INDEX client_aliases_by_client ON client_aliases (client_id);
CREATE INDEX client_aliases_by_name ON client_aliases (name_key);
CREATE INDEX client_aliases_by_latin ON client_aliases (latin_key);

CREATE TABLE not_duplicates (
  a INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  b INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX not_duplicates_by_b ON not_duplicates (b);

UPDATE clients SET latin_key = latin(name_key);
UPDATE contacts SET latin_key = latin_person(name_key);
