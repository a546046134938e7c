-- Other sources of the base: what was decided of their differences, and what their columns are.
CREATE TABLE reconcile_decisions (
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  ours TEXT NOT NULL,
  theirs TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('taken', 'kept')),
  source TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  PRIMARY KEY (client_id, field)        -- the last decision; earlier ones are in the log
) STRICT, WITHOUT ROWID;

CREATE TABLE import_maps (
  name TEXT PRIMARY KEY,                -- folded
  title TEXT NOT NULL,                  -- as it was typed
  map TEXT NOT NULL,                    -- COLUMN=FIELD,... as --map takes it
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
