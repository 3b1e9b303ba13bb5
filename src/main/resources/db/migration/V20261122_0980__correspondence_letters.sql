-- Letters to people: written in the transaction of what they tell, sent afterwards. What is inside is sealed.
CREATE TABLE letter (
  id           BIGINT       NOT NULL PRIMARY KEY,
  version      INT          NOT NULL,
  message_key  VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id   BIGINT       NOT NULL,
  address      VARCHAR(254) NOT NULL,
  language     VARCHAR(2)   NOT NULL,
  kind         VARCHAR(40)  NOT NULL,
  facts        MEDIUMTEXT,
  state        VARCHAR(20)  NOT NULL,
  tries        INT          NOT NULL DEFAULT 0,
  made_at      DATETIME(6)  NOT NULL,
  next_try_at  DATETIME(6)  NOT NULL,
  useless_at   DATETIME(6),
  sent_at      DATETIME(6),
  fault        VARCHAR(120),
  CONSTRAINT uq_letter_message_key UNIQUE (message_key),
  CONSTRAINT fk_letter_account FOREIGN KEY (account_id) REFERENCES account (id),
  INDEX ix_letter_due (state, next_try_at, id),
  INDEX ix_letter_made (made_at, id)
);
