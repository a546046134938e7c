-- What was changed in a client's own record, for its history; the log has every change of the desk.
CREATE TABLE client_changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  field TEXT NOT NULL,                  -- a column of the client, phone, email, tag, role
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX client_changes_by_client ON client_changes (client_id, at);
