-- Requests of clients: a clock that does not pause, and every step kept.
CREATE TABLE requests (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (text <> ''),
  kind TEXT NOT NULL
    CHECK (kind IN ('order', 'question', 'problem', 'complaint', 'document', 'info')),
  urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)),
  channel TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'closed')),
  received_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  answered_at TEXT,
  answer TEXT,
  closed_at TEXT
) STRICT;
CREATE INDEX requests_by_client ON requests (client_id, received_at);
CREATE INDEX requests_waiting ON requests (due_at, id) WHERE answered_at IS NULL AND state = 'open';
CREATE INDEX requests_unclosed ON requests (due_at, id) WHERE state <> 'closed';
CREATE INDEX requests_by_time ON requests (received_at, kind, channel, due_at, answered_at);
CREATE INDEX requests_by_answer ON requests (answered_at, received_at, due_at)
  WHERE answered_at IS NOT NULL;

CREATE TABLE request_steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  request_id INTEGER NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  step TEXT NOT NULL CHECK (step IN ('received', 'answered', 'closed')),
  text TEXT
) STRICT;
CREATE INDEX request_steps_by_request ON request_steps (request_id, at);
