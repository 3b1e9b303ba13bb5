-- Who wants no letters about new calls.
CREATE TABLE news_declined (
  id           BIGINT      NOT NULL PRIMARY KEY,
  account_id   BIGINT      NOT NULL,
  declined_at  DATETIME(6) NOT NULL,
  CONSTRAINT news_are_declined_once UNIQUE (account_id),
  CONSTRAINT news_declined_by_account FOREIGN KEY (account_id) REFERENCES account (id)
);
