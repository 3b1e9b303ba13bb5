-- Privacy: texts for everybody, copies people took, holds, requests to be erased, and the nights of the retention job.

-- Every version stays; the highest number of a name and language is the one that is shown.
CREATE TABLE public_text (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    name VARCHAR(20) NOT NULL,
    language CHAR(2) NOT NULL,
    number INT NOT NULL,
    content TEXT NOT NULL,
    written_by BIGINT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT public_text_number_is_unique UNIQUE (name, language, number)
);

CREATE TABLE data_copy (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account_id BIGINT NOT NULL,
    made_at DATETIME(6) NOT NULL,
    bytes BIGINT NOT NULL,
    CONSTRAINT copy_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    INDEX copy_by_account (account_id, made_at)
);

CREATE TABLE legal_hold (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account_id BIGINT NOT NULL,
    reason VARCHAR(500) NOT NULL,
    until_day DATE NOT NULL,
    placed_by BIGINT NOT NULL,
    placed_at DATETIME(6) NOT NULL,
    lifted_by BIGINT,
    lifted_at DATETIME(6),
    CONSTRAINT hold_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Outlives the account it is about: that somebody was erased, when, and who said yes.
CREATE TABLE erasure_request (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account_id BIGINT NOT NULL,
    reason VARCHAR(500),
    state VARCHAR(20) NOT NULL,
    prepared_by BIGINT NOT NULL,
    prepared_at DATETIME(6) NOT NULL,
    decided_by BIGINT,
    decided_at DATETIME(6),
    done_at DATETIME(6),
    erased_rows INT NOT NULL DEFAULT 0,
    waiting_for BIGINT AS (IF(state IN ('PREPARED', 'CONFIRMED'), account_id, NULL)),
    CONSTRAINT one_open_erasure_per_account UNIQUE (waiting_for),
    CONSTRAINT erasure_needs_two_people CHECK (decided_by IS NULL OR decided_by <> prepared_by)
);

-- Since which night nothing needs the account any more.
CREATE TABLE idle_account (
    account_id BIGINT NOT NULL PRIMARY KEY,
    since DATETIME(6) NOT NULL,
    CONSTRAINT idle_is_an_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Whoever inserts the day runs the job of that night; every other node finds it taken.
CREATE TABLE retention_night (
    night DATE NOT NULL PRIMARY KEY,
    began_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6),
    erased_rows INT NOT NULL DEFAULT 0
);
