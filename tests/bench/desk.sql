-- A desk grown large, over the 100,000 clients imported: a million communications of two years,
-- 100,000 open tasks and 100,000 meetings. `now` is 2026-11-23 10:00 in Moscow.
PRAGMA synchronous = OFF;
PRAGMA cache_size = -200000;
BEGIN;
CREATE TEMP TABLE numbers (n INTEGER PRIMARY KEY);
INSERT INTO numbers
  WITH RECURSIVE upto (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM upto WHERE n < 1000000)
  SELECT n FROM upto;
INSERT INTO touches (client_id, channel, direction, status, at, minutes, summary, created_at)
  SELECT n * 7919 % 100000 + 1, CASE n % 5 WHEN 0 THEN 'mail' ELSE 'call' END,
         CASE n % 3 WHEN 0 THEN 'out' ELSE 'in' END, CASE n % 11 WHEN 0 THEN 'missed' ELSE 'done' END,
         strftime('%Y-%m-%dT%H:%M:%SZ', 1731400000 + n * 64, 'unixepoch'), n % 20,
         'Разговор о поставке ' || n, strftime('%Y-%m-%dT%H:%M:%SZ', 1731400000 + n * 64, 'unixepoch')
  FROM numbers;
-- Missed calls were returned within the hour, but for those of the last three days.
UPDATE touches SET closed_at = strftime('%Y-%m-%dT%H:%M:%SZ', at, '+1 hour')
  WHERE status = 'missed' AND at < '2026-11-20T07:00:00Z';
INSERT INTO tasks (uid, title, sort_key, due_at, important, client_id, created_at)
  SELECT 'task' || n, 'Выслать счёт ' || n, 'выслать счет ' || n,
         CASE WHEN n % 10 > 0
              THEN strftime('%Y-%m-%dT%H:%M:%SZ', 1795424400 + n * 7919 % 100000 * 600, 'unixepoch') END,
         n % 2, n, '2026-11-01T07:00:00Z'
  FROM numbers WHERE n <= 100000;
INSERT INTO meetings (uid, title, starts_at, ends_at, place, client_id, created_at)
  SELECT 'meet' || n, 'Переговоры ' || n,
         strftime('%Y-%m-%dT%H:%M:%SZ', 1731400000 + n * 1800, 'unixepoch'),
         strftime('%Y-%m-%dT%H:%M:%SZ', 1731400000 + n * 1800 + 1200, 'unixepoch'), 'Казань', n,
         '2026-11-01T07:00:00Z'
  FROM numbers WHERE n <= 100000;
COMMIT;
