-- Version 2. Changes that the person made as one are taken back as one: each but the first names the first.
CREATE TABLE together (
  seq INTEGER NOT NULL PRIMARY KEY REFERENCES change (seq),
  first INTEGER NOT NULL REFERENCES change (seq)
) STRICT;
