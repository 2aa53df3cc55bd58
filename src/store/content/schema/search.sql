-- The search index. Text is cut into tokens before it comes here (`search::Entry`), so that the tokenizer has only spaces
-- to see: whole words, pairs of characters, sounds.

-- What was indexed: a pack in one language, or a feed for all of them (language ''). Its documents have the numbers from
-- slot * 2^24 on.
CREATE TABLE search_source (
  slot INTEGER NOT NULL PRIMARY KEY,
  source TEXT NOT NULL,
  language TEXT NOT NULL,
  digest TEXT NOT NULL,
  documents INTEGER NOT NULL,
  -- 1: many alike, such as towns; they come after what is said about the matter itself
  aside INTEGER NOT NULL,
  UNIQUE (source, language)
) STRICT;

-- What a number stands for, and the tokens of its titles, line by line, for ranking.
CREATE TABLE search_document (
  number INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  target TEXT NOT NULL,
  titles TEXT NOT NULL
) STRICT;

-- Whole words, in which typos are forgiven, by their length in letters.
CREATE TABLE search_word (
  letters INTEGER NOT NULL,
  word TEXT NOT NULL,
  slot INTEGER NOT NULL,
  PRIMARY KEY (letters, word, slot)
) STRICT, WITHOUT ROWID;

-- The tokens. Nothing is read back from here, so that no text is kept twice.
CREATE VIRTUAL TABLE search_text USING fts5(
  title, body, title_sound, body_sound,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);
