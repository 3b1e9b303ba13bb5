-- Of which steps and papers of a visit people were reminded, for letters are gone after a month. A day that moves is told anew.
CREATE TABLE visit_told (
  id        BIGINT      NOT NULL PRIMARY KEY,
  visit_id  BIGINT      NOT NULL,
  code      VARCHAR(30) NOT NULL,
  due       DATE        NOT NULL,
  occasion  VARCHAR(20) NOT NULL,
  told_at   DATETIME(6) NOT NULL,
  CONSTRAINT told_of_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
  CONSTRAINT visits_are_told_once UNIQUE (visit_id, code, due, occasion)
);
