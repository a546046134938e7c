-- A list of tasks by their time, done ones too.
CREATE INDEX tasks_by_due ON tasks (due_at, id) WHERE due_at IS NOT NULL;
