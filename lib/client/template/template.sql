-- Texts that are used again: letters, scripts of calls.
CREATE TABLE templates (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,               -- folded: one name, one template
  text TEXT NOT NULL CHECK (text <> ''),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX templates_by_name ON templates (name_key);
CREATE INDEX templates_by_kind ON templates (kind, name_key);
