-- Consents, erasures, exports of personal data (152-FZ, 38-FZ art. 18; russia.md 5.6).
-- Each purpose is a document of its own (156-FZ): processing and advertising are never one consent.
CREATE TABLE consents (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('processing', 'marketing')),
  given_at TEXT NOT NULL,
  until_on TEXT,                        -- the last day on which it holds; none: until withdrawn
  withdrawn_at TEXT,
  document_id INTEGER REFERENCES documents (id) ON DELETE SET NULL,
  note TEXT
) STRICT;
CREATE INDEX consents_by_client ON consents (client_id, purpose, given_at);
CREATE INDEX consents_by_time ON consents (given_at, id);
CREATE INDEX consents_ended ON consents (given_at, id) WHERE withdrawn_at IS NOT NULL;
CREATE INDEX consents_by_contact ON consents (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX consents_by_document ON consents (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX consents_withdrawn ON consents (withdrawn_at, client_id)
  WHERE withdrawn_at IS NOT NULL AND purpose = 'processing';

ALTER TABLE clients ADD COLUMN erased_at TEXT;
-- An erased client's paper that the law obliges to keep: it is only kept until then.
ALTER TABLE documents ADD COLUMN blocked_until TEXT;
-- What an erasure did to a step of the log: took rows out of it, emptied it, or is the step itself.
ALTER TABLE changes ADD COLUMN erased TEXT
  CHECK (erased IS NULL OR erased = 'part' OR erased = 'whole' OR erased = 'erasure');

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
