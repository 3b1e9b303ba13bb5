-- Addresses under which calendar programs read somebody’s dates. The secret itself is kept nowhere.
CREATE TABLE calendar_feed (
  id          BIGINT      NOT NULL PRIMARY KEY,
  version     INT         NOT NULL,
  account_id  BIGINT      NOT NULL,
  digest      CHAR(64)    COLLATE utf8mb4_bin NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  read_at     DATETIME(6),
  CONSTRAINT one_calendar_per_account UNIQUE (account_id),
  CONSTRAINT calendar_secrets_differ UNIQUE (digest),
  CONSTRAINT calendar_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);
