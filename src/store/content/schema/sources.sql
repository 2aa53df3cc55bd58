-- Public sources: how each stands, and what came from them. Times are seconds since 1970 in UTC; 0 is never.

-- How a source stands.
CREATE TABLE source (
  id TEXT NOT NULL PRIMARY KEY,
  -- When it was last tried, and when it last answered well.
  tried_at INTEGER NOT NULL,
  checked_at INTEGER NOT NULL,
  -- When something in it last changed, and how new it is by its own word.
  changed_at INTEGER NOT NULL,
  says_at INTEGER NOT NULL,
  -- Not before this it is asked again by itself.
  next_at INTEGER NOT NULL,
  -- Failures since it last answered well, and the last one as JSON; empty for none.
  failures INTEGER NOT NULL,
  problem TEXT NOT NULL,
  -- What could not be read of the last answer: how many parts, and the first of them as JSON.
  refused_count INTEGER NOT NULL,
  refused TEXT NOT NULL,
  -- How many bytes travelled when something had changed.
  bytes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a host marked its last answer with, so that the same need not travel again.
CREATE TABLE source_address (
  source TEXT NOT NULL,
  url TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT,
  checked_at INTEGER NOT NULL,
  PRIMARY KEY (source, url)
) STRICT, WITHOUT ROWID;

-- Telegrams that were read: none is asked for twice.
CREATE TABLE telegram_seen (
  id TEXT NOT NULL PRIMARY KEY,
  seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX telegram_seen_at ON telegram_seen (seen_at);

-- News, as the source has them.
CREATE TABLE notice (
  source TEXT NOT NULL,
  id TEXT NOT NULL,
  -- When it was published by its own word, else when it was first read.
  published_at INTEGER NOT NULL,
  notice TEXT NOT NULL,
  PRIMARY KEY (source, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX notice_published ON notice (published_at);

-- Laws whose text is not the one that the explanations were checked with, or will not be.
CREATE TABLE law_change (
  law TEXT NOT NULL PRIMARY KEY,
  checked_at INTEGER NOT NULL,
  change TEXT NOT NULL
) STRICT, WITHOUT ROWID;
