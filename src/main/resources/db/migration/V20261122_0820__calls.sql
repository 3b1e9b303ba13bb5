-- Calls: rounds with their window, their places, their rules and their sealed lottery.

CREATE TABLE exchange_call (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    title_de VARCHAR(150) NOT NULL,
    title_en VARCHAR(150) NOT NULL,
    academic_year INT NOT NULL,
    zone VARCHAR(40) NOT NULL,
    opens_local DATETIME NOT NULL,
    closes_local DATETIME NOT NULL,
    opens_at DATETIME(6) NOT NULL,
    closes_at DATETIME(6) NOT NULL,
    answer_days INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    rule_version INT NOT NULL,
    seed_sealed VARCHAR(300),
    seed_hash CHAR(64) COLLATE utf8mb4_bin,
    seed_published CHAR(64) COLLATE utf8mb4_bin,
    CONSTRAINT call_title_is_unique UNIQUE (academic_year, title_de),
    CONSTRAINT call_closes_after_it_opens CHECK (closes_at > opens_at),
    CONSTRAINT answer_days_are_sensible CHECK (answer_days BETWEEN 1 AND 90)
);

CREATE TABLE call_place (
    call_id BIGINT NOT NULL,
    place_id BIGINT NOT NULL,
    PRIMARY KEY (call_id, place_id),
    CONSTRAINT place_of_call FOREIGN KEY (call_id) REFERENCES exchange_call (id),
    CONSTRAINT call_of_place FOREIGN KEY (place_id) REFERENCES exchange_place (id)
);

CREATE TABLE rule_version (
    id BIGINT NOT NULL PRIMARY KEY,
    call_id BIGINT NOT NULL,
    number INT NOT NULL,
    content TEXT NOT NULL,
    digest CHAR(64) COLLATE utf8mb4_bin NOT NULL,
    written_at DATETIME(6) NOT NULL,
    written_by BIGINT,
    frozen_at DATETIME(6),
    CONSTRAINT rules_of_call FOREIGN KEY (call_id) REFERENCES exchange_call (id),
    CONSTRAINT rule_number_is_unique UNIQUE (call_id, number)
);
