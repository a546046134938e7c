-- Papers and their copies in the archive folder, each by the hash of its content.
CREATE TABLE documents (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('contract', 'agreement', 'invoice', 'act', 'waybill', 'offer',
    'letter', 'report', 'other')),
  title TEXT NOT NULL CHECK (title <> ''),
  sort_key TEXT NOT NULL,
  client_id INTEGER REFERENCES clients (id) ON DELETE SET NULL,
  signed_on TEXT,
  received_on TEXT,
  archive_due_on TEXT,                  -- working days counted from signing, else from receipt
  archived_at TEXT,                     -- when the copy was put into the archive; none: still to do
  sha256 TEXT,
  path TEXT,                            -- of the copy, below the archive folder
  bytes INTEGER,
  original_name TEXT,                   -- of the file; a byte that is not UTF-8 is /xff
  blocked_until TEXT,                   -- of an erased client's paper that the law keeps: only until then
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX documents_waiting ON documents (archive_due_on, id) WHERE archived_at IS NULL;
CREATE INDEX documents_by_time ON documents (created_at, id);
CREATE INDEX documents_by_client ON documents (client_id) WHERE client_id IS NOT NULL;
CREATE INDEX documents_by_path ON documents (path) WHERE path IS NOT NULL;
CREATE INDEX documents_by_hash ON documents (sha256) WHERE sha256 IS NOT NULL;
