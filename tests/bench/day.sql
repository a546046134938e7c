-- What the report of 20.11.2026 asks, as plain SQL.
SELECT direction, status, COUNT(*) FROM touches
  WHERE at >= '2026-11-19T21:00:00Z' AND at < '2026-11-20T21:00:00Z' AND channel = 'call'
  GROUP BY 1, 2;
SELECT COUNT(*), SUM(due_at <= '2026-11-20T15:00:00Z') FROM requests
  WHERE answered_at IS NULL AND state = 'open' AND received_at < '2026-11-20T21:00:00Z';
SELECT COUNT(*) FROM requests
  WHERE received_at >= '2026-11-19T21:00:00Z' AND received_at < '2026-11-20T21:00:00Z';
SELECT m.id, m.starts_at, m.ends_at, m.title, c.name, m.state
  FROM meetings m LEFT JOIN clients c ON c.id = m.client_id
  WHERE m.starts_at >= '2026-11-19T21:00:00Z' AND m.starts_at < '2026-11-20T21:00:00Z'
  ORDER BY m.starts_at;
SELECT COUNT(*) FROM tasks
  WHERE done_at >= '2026-11-19T21:00:00Z' AND done_at < '2026-11-20T21:00:00Z';
SELECT COUNT(*), SUM(due_at <= '2026-11-20T15:00:00Z') FROM tasks
  WHERE state = 'open' AND created_at < '2026-11-20T21:00:00Z';
SELECT heat, COUNT(*) FROM leads
  WHERE state NOT IN ('converted', 'unqualified', 'lost') GROUP BY 1;
SELECT m.id, m.starts_at, m.title FROM meetings m
  WHERE m.starts_at >= '2026-11-20T21:00:00Z' AND m.starts_at < '2026-11-21T21:00:00Z';
SELECT id, title, due_at FROM tasks WHERE state = 'open'
  AND due_at >= '2026-11-20T21:00:00Z' AND due_at < '2026-11-21T21:00:00Z' ORDER BY due_at;
