-- The journal becomes append-only and a chain: what happened in clear, values sealed. The old plain columns are taken over
-- by the next migration, in Java, and go with the one after it.

-- A table whose comment is 'append-only' is never given UPDATE and DELETE for the application's user.
ALTER TABLE journal_entry
    COMMENT = 'append-only',
    ADD COLUMN stored_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    ADD COLUMN person_id BIGINT,
    ADD COLUMN actor_sealed VARCHAR(1000) COLLATE utf8mb4_bin,
    ADD COLUMN field_names VARCHAR(1000) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    ADD COLUMN values_sealed MEDIUMTEXT COLLATE utf8mb4_bin,
    ADD INDEX journal_by_person (person_id, object_type, object_id, id),
    ADD INDEX journal_by_actor (actor_id, id),
    ADD INDEX journal_by_moment (written_at, id),
    ADD INDEX journal_by_storing (stored_at, id);

-- One row per entry, made seconds later: its place in the chain.
CREATE TABLE journal_seal (
    number BIGINT NOT NULL PRIMARY KEY,
    entry_id BIGINT NOT NULL,
    previous_hash CHAR(64) COLLATE utf8mb4_bin NOT NULL,
    hash CHAR(64) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT an_entry_is_sealed_once UNIQUE (entry_id)
) COMMENT = 'append-only';

-- The end of the chain, which whoever seals holds, and up to where entries have been looked at.
CREATE TABLE journal_head (
    id INT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL,
    hash CHAR(64) COLLATE utf8mb4_bin NOT NULL,
    reached_at DATETIME(6) NOT NULL,
    CONSTRAINT journal_has_one_head CHECK (id = 1)
);
INSERT INTO journal_head (id, number, hash, reached_at) VALUES (1, 0, REPEAT('0', 64), '2000-01-01');

-- What opens the journal's values about a person; without the key they stay shut. 0 is nobody: the office's own matters.
CREATE TABLE person_key (
    account_id BIGINT NOT NULL PRIMARY KEY,
    key_sealed VARCHAR(200) COLLATE utf8mb4_bin,
    made_at DATETIME(6) NOT NULL,
    destroyed_at DATETIME(6),
    CONSTRAINT a_key_is_there_or_destroyed CHECK ((key_sealed IS NULL) = (destroyed_at IS NOT NULL))
);

UPDATE journal_entry e JOIN application a ON e.object_type = 'application' AND a.id = e.object_id
    SET e.person_id = a.account_id;
UPDATE journal_entry e JOIN place_offer o ON e.object_type = 'place_offer' AND o.id = e.object_id
    SET e.person_id = o.account_id;
UPDATE journal_entry e JOIN account a ON e.object_type = 'account' AND a.id = e.object_id
    SET e.person_id = a.id;
