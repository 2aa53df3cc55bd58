
-- What authorities said of dangers, telegram by telegram. What holds now is worked out from these when asked.
CREATE TABLE alert (
  id TEXT NOT NULL PRIMARY KEY,
  thread TEXT NOT NULL,
  sent INTEGER NOT NULL,     -- seconds since 1970
  lasting INTEGER NOT NULL,  -- 1: holds until its thread says otherwise, however old it is (the level of a volcano)
  alert TEXT NOT NULL        -- JSON
) STRICT;
CREATE INDEX alert_by_time ON alert (sent);
CREATE INDEX alert_by_thread ON alert (thread, sent);
