-- Version 1. Every table STRICT, every column NOT NULL; nothing is updated in place but settings and the
-- last agenda: a change is a row, and the latest row is what holds.

-- One line per thing the person did, in order. `day` is the person's civil day, given by the caller; the
-- database knows no clock.
CREATE TABLE change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  did TEXT NOT NULL CHECK (did IN ('add', 'change', 'remove', 'mark', 'unmark', 'undo'))
) STRICT;

-- A change that took another back. What was undone stays in the history.
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

-- An item of the agenda, done on a day. `record` is 0 where the rule concerns no single record, `due` and
-- `done_on` are '' for none: an item that is not (or no longer) done.
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

-- The last agenda that the person saw, for "what changed since".
CREATE TABLE agenda_seen (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  day TEXT NOT NULL,
  snapshot TEXT NOT NULL CHECK (json_valid(snapshot))
) STRICT;

-- The public id of this store: a file that opens but says something else is not this store's.
CREATE TABLE canary (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  store TEXT NOT NULL
) STRICT;
