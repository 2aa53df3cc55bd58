-- The schema of version 1 as it was released. Never edited; an upgrade from here must equal a fresh store.
CREATE TABLE change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  did TEXT NOT NULL CHECK (did IN ('add', 'change', 'remove', 'mark', 'unmark', 'undo'))
) STRICT;
CREATE TABLE undo (
  seq INTEGER NOT NULL PRIMARY KEY REFERENCES change (seq),
  undone INTEGER NOT NULL UNIQUE REFERENCES change (seq)
) STRICT;
CREATE TABLE record (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entity TEXT NOT NULL CHECK (entity <> '')
) STRICT;
CREATE TABLE record_version (
  seq INTEGER NOT NULL PRIMARY KEY REFERENCES change (seq),
  record INTEGER NOT NULL REFERENCES record (id),
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;
CREATE INDEX record_version_by_record ON record_version (record, seq);
CREATE TABLE mark_version (
  seq INTEGER NOT NULL PRIMARY KEY REFERENCES change (seq),
  rule TEXT NOT NULL CHECK (rule <> ''),
  record INTEGER NOT NULL,
  due TEXT NOT NULL,
  done_on TEXT NOT NULL
) STRICT;
CREATE INDEX mark_version_by_item ON mark_version (rule, record, due, seq);
CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
CREATE TABLE agenda_seen (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  day TEXT NOT NULL,
  snapshot TEXT NOT NULL CHECK (json_valid(snapshot))
) STRICT;
CREATE TABLE canary (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  store TEXT NOT NULL
) STRICT;

-- Version 2. Changes that the person made as one are taken back as one: each but the first names the first.
CREATE TABLE together (
  seq INTEGER NOT NULL PRIMARY KEY REFERENCES change (seq),
  first INTEGER NOT NULL REFERENCES change (seq)
) STRICT;
