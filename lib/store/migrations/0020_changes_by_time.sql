-- Who made what stands at a moment in a client's history: asked of the log by the moment.
CREATE INDEX changes_by_time ON changes (at, actor);
