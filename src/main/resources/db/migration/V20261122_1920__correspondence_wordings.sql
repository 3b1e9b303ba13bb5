-- What letters say, where the office chose its own words. Both languages together; NULL stands for the delivered text.
CREATE TABLE letter_wording (
  id          BIGINT      NOT NULL PRIMARY KEY,
  kind        VARCHAR(40) NOT NULL,
  number      INT         NOT NULL,
  german      MEDIUMTEXT,
  english     MEDIUMTEXT,
  written_at  DATETIME(6) NOT NULL,
  written_by  BIGINT,
  CONSTRAINT uq_letter_wording_number UNIQUE (kind, number),
  CONSTRAINT ck_letter_wording_pair CHECK ((german IS NULL) = (english IS NULL))
);

-- The number of the wording a letter was written with, 0 for the delivered one.
ALTER TABLE letter ADD COLUMN wording INT;
