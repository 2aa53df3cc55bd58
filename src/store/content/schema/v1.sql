-- What is public, read from others: nothing in here was told by the person.

-- Small things to remember, such as the edition of a table that is in here.
CREATE TABLE remembered (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
