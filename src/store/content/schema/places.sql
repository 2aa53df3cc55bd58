
-- A list of places as somebody publishes it.
CREATE TABLE place_source (
  source TEXT NOT NULL PRIMARY KEY,
  -- Its name, and whose words and work it is: shown with every place.
  title TEXT NOT NULL,
  attribution TEXT NOT NULL,
  licence TEXT NOT NULL,
  url TEXT NOT NULL,
  -- What the publisher calls this state of the list: a date, a number.
  edition TEXT NOT NULL,
  -- The day on which it was last compared with what is published, YYYY-MM-DD.
  checked_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
  place INTEGER PRIMARY KEY,
  source TEXT NOT NULL REFERENCES place_source (source),
  id TEXT NOT NULL,
  -- A number for what it is and a bit for each danger that it is designated for: see code.rs.
  kind INTEGER NOT NULL,
  refuge INTEGER NOT NULL,
  name TEXT NOT NULL,
  kana TEXT NOT NULL,
  -- JSON, language to name; empty where there is none.
  names TEXT NOT NULL,
  address TEXT NOT NULL,
  -- Five digits; empty where not told.
  municipality TEXT NOT NULL,
  phone TEXT NOT NULL,
  url TEXT NOT NULL,
  hours TEXT NOT NULL,
  begins TEXT NOT NULL,
  ends TEXT NOT NULL,
  -- Languages spoken there, with spaces between.
  languages TEXT NOT NULL,
  -- -1 where not told.
  capacity INTEGER NOT NULL,
  -- JSON, pairs of column and text; empty where there are none.
  notes TEXT NOT NULL,
  -- 1 where it stands in place_at.
  located INTEGER NOT NULL,
  -- The first eight bytes of a SHA-256 over all of it: what did not change is not written again.
  mark INTEGER NOT NULL,
  UNIQUE (source, id)
) STRICT;

-- What has no coordinates is only found by its municipality.
CREATE INDEX place_unlocated ON place (municipality) WHERE located = 0;

-- Where the others are. The box is rounded outwards to 32 bits; the point itself is exact.
CREATE VIRTUAL TABLE place_at USING rtree (
  place, south, north, west, east, +latitude, +longitude, +kind, +refuge
);
