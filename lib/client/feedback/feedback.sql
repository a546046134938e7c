-- What clients think of us.
CREATE TABLE feedback (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
  at TEXT NOT NULL,
  method TEXT CHECK (method = 'call' OR method = 'mail' OR method = 'message' OR method = 'meeting'
    OR method = 'visit' OR method = 'form'),
  nps INTEGER CHECK (nps BETWEEN 0 AND 10),
  csat INTEGER CHECK (csat BETWEEN 1 AND 5),
  topic TEXT,
  topic_key TEXT,                       -- folded
  text TEXT,
  task_id INTEGER REFERENCES tasks (id) ON DELETE SET NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX feedback_by_client ON feedback (client_id, at);
CREATE INDEX feedback_by_time ON feedback (at, nps, csat);
CREATE INDEX feedback_by_topic ON feedback (topic_key, at) WHERE topic_key IS NOT NULL;
CREATE INDEX feedback_by_contact ON feedback (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX feedback_by_task ON feedback (task_id) WHERE task_id IS NOT NULL;
