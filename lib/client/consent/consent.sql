-- Consents (152-FZ, 38-FZ art. 18).
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
CREATE INDEX consents_withdrawn ON consents (purpose, withdrawn_at, client_id)
  WHERE withdrawn_at IS NOT NULL;
