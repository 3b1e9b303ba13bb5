-- Sign-ins as the database knows them, attempts that failed, devices, the second factor, and what a link is for.

CREATE TABLE sign_in (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account_id BIGINT NOT NULL,
    cookie_hash CHAR(64) COLLATE utf8mb4_bin NOT NULL,
    way VARCHAR(20) NOT NULL,
    device VARCHAR(60) NOT NULL,
    address VARCHAR(45) NOT NULL,
    began_at DATETIME(6) NOT NULL,
    seen_at DATETIME(6) NOT NULL,
    ends_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6),
    end_reason VARCHAR(20),
    CONSTRAINT sign_in_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT an_end_has_its_reason CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
    INDEX sign_in_by_account (account_id, began_at)
);

-- One row per subject: an address, an account seen from an address, an account, a known device, a code. Keyed hashes only.
CREATE TABLE sign_in_attempt (
    subject CHAR(64) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    kind VARCHAR(10) NOT NULL,
    failures INT NOT NULL,
    last_at DATETIME(6) NOT NULL,
    INDEX attempt_by_age (last_at)
);

CREATE TABLE known_device (
    device_hash CHAR(64) COLLATE utf8mb4_bin NOT NULL,
    account_id BIGINT NOT NULL,
    used_at DATETIME(6) NOT NULL,
    PRIMARY KEY (device_hash, account_id),
    CONSTRAINT device_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE second_factor (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account_id BIGINT NOT NULL,
    sealed_secret VARCHAR(200) NOT NULL,
    begun_at DATETIME(6) NOT NULL,
    confirmed_at DATETIME(6),
    last_step BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT one_second_factor_per_account UNIQUE (account_id),
    CONSTRAINT second_factor_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE recovery_code (
    code_hash CHAR(64) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL,
    used_at DATETIME(6),
    CONSTRAINT recovery_code_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    INDEX recovery_code_by_account (account_id)
);

ALTER TABLE entry_link ADD COLUMN purpose VARCHAR(20) NOT NULL DEFAULT 'INVITATION';
