-- Of two people who use a link at the same moment, one is refused.

ALTER TABLE entry_link ADD COLUMN version INT NOT NULL DEFAULT 1;
