-- What publishers signed and this device has proved. Every byte can be fetched again.

-- A publisher's repository: the newest signed lists that were believed, as JSON.
CREATE TABLE publisher (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  address TEXT NOT NULL,
  trusted TEXT NOT NULL CHECK (json_valid(trusted))
) STRICT, WITHOUT ROWID;

-- When a publisher, or another source, was last asked, and how often in a row that failed. '' for never.
CREATE TABLE checked (
  source TEXT NOT NULL PRIMARY KEY CHECK (source <> ''),
  answered TEXT NOT NULL,
  failures INTEGER NOT NULL CHECK (failures >= 0),
  until TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A publisher's files of one moment, always whole: those in use, and those that wait to be.
CREATE TABLE edition (
  publisher TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('active', 'staged')),
  number INTEGER NOT NULL CHECK (number >= 0),
  since TEXT NOT NULL,
  PRIMARY KEY (publisher, standing)
) STRICT, WITHOUT ROWID;

-- A group of files of an edition: its index as it was signed, which names the pieces.
CREATE TABLE edition_group (
  publisher TEXT NOT NULL,
  standing TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  contents TEXT NOT NULL,
  PRIMARY KEY (publisher, standing, name),
  FOREIGN KEY (publisher, standing) REFERENCES edition (publisher, standing) ON UPDATE CASCADE ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Pieces by the SHA-256 of what they unpack to. Nothing is in here that was not proved.
CREATE TABLE blob (
  digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
  packed BLOB NOT NULL
) STRICT;

-- Beginnings of pieces that were cut. Nothing proves them yet. `etag` is '' for none.
CREATE TABLE beginning (
  digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
  etag TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
