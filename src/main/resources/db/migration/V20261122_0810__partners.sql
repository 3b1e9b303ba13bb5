-- Partners: universities, agreements, pools and places.

CREATE TABLE partner (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    code VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    short_name VARCHAR(60) NOT NULL,
    city VARCHAR(100) NOT NULL,
    country CHAR(2) NOT NULL,
    erasmus_code VARCHAR(15) COLLATE utf8mb4_bin,
    pic VARCHAR(9) COLLATE utf8mb4_bin,
    website VARCHAR(300),
    note VARCHAR(2000),
    home BOOLEAN NOT NULL DEFAULT FALSE,
    withdrawn_at DATETIME(6),
    CONSTRAINT partner_code_is_unique UNIQUE (code),
    CONSTRAINT partner_erasmus_code_is_unique UNIQUE (erasmus_code)
);

CREATE TABLE agreement (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    partner_id BIGINT NOT NULL,
    title VARCHAR(200) NOT NULL,
    first_year INT NOT NULL,
    last_year INT NOT NULL,
    withdrawn_at DATETIME(6),
    CONSTRAINT agreement_of_partner FOREIGN KEY (partner_id) REFERENCES partner (id),
    CONSTRAINT agreement_ends_after_it_begins CHECK (last_year >= first_year)
);

-- A limit above several places of one agreement and year; pools nest, never cross.
CREATE TABLE place_pool (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    agreement_id BIGINT NOT NULL,
    academic_year INT NOT NULL,
    name VARCHAR(100) NOT NULL,
    capacity INT NOT NULL,
    parent_id BIGINT,
    CONSTRAINT pool_of_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT pool_in_pool FOREIGN KEY (parent_id) REFERENCES place_pool (id),
    CONSTRAINT pool_name_is_unique UNIQUE (agreement_id, academic_year, name),
    CONSTRAINT pool_capacity_is_not_negative CHECK (capacity >= 0)
);

CREATE TABLE exchange_place (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    agreement_id BIGINT NOT NULL,
    academic_year INT NOT NULL,
    code VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
    direction VARCHAR(10) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    programme VARCHAR(20) NOT NULL,
    term VARCHAR(10) NOT NULL,
    length_weeks INT NOT NULL,
    capacity INT NOT NULL,
    pool_id BIGINT,
    language CHAR(2) NOT NULL,
    language_level VARCHAR(10) NOT NULL,
    minimum_tenths INT,
    withdrawn_at DATETIME(6),
    CONSTRAINT place_of_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT place_in_pool FOREIGN KEY (pool_id) REFERENCES place_pool (id),
    CONSTRAINT place_code_is_unique UNIQUE (academic_year, code),
    CONSTRAINT place_is_offered_once UNIQUE (agreement_id, academic_year, direction, kind, programme, term, length_weeks),
    CONSTRAINT place_capacity_is_not_negative CHECK (capacity >= 0),
    CONSTRAINT place_length_is_positive CHECK (length_weeks BETWEEN 1 AND 104)
);
