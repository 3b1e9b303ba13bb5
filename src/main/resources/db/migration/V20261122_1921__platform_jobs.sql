-- Work that runs by itself: who is at it until when. Moments are real ones, also where the clock of a demo is moved.
CREATE TABLE background_job (
  name        VARCHAR(40)  NOT NULL PRIMARY KEY,
  owner       VARCHAR(64),
  held_until  DATETIME(6),
  began_at    DATETIME(6),
  ended_at    DATETIME(6),
  next_at     DATETIME(6)  NOT NULL,
  done        BIGINT       NOT NULL,
  fault       VARCHAR(120),
  CONSTRAINT ck_background_job_held CHECK ((owner IS NULL) = (held_until IS NULL))
);
