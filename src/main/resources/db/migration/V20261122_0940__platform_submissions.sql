-- Forms that have acted, with their answer: each key of a person acts once. The answer is sealed with the installation's key.

CREATE TABLE submission (
    account_id BIGINT NOT NULL,
    key_hash CHAR(64) COLLATE utf8mb4_bin NOT NULL,
    content_hash CHAR(64) COLLATE utf8mb4_bin NOT NULL,
    sent_at DATETIME(6) NOT NULL,
    reply TEXT,
    PRIMARY KEY (account_id, key_hash),
    INDEX submission_by_age (sent_at)
);
