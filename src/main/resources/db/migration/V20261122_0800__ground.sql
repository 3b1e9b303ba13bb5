-- Ground: ids, installation, clock offset, accounts, journal, uploads.

CREATE TABLE id_block (
    name  VARCHAR(40) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    next_id BIGINT NOT NULL
);
INSERT INTO id_block (name, next_id) VALUES ('entry', 1000), ('journal', 1000);

-- One row: what this database is for. Demo data go only into a database whose row says so.
CREATE TABLE installation (
    id INT NOT NULL PRIMARY KEY,
    demo BOOLEAN NOT NULL,
    demo_loaded BOOLEAN NOT NULL DEFAULT FALSE,
    clock_offset_seconds BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT installation_is_one CHECK (id = 1),
    CONSTRAINT only_a_demo_moves_its_clock CHECK (demo OR clock_offset_seconds = 0)
);

CREATE TABLE account (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    given_name VARCHAR(100) NOT NULL,
    family_name VARCHAR(100) NOT NULL,
    email VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
    student_number VARCHAR(20) COLLATE utf8mb4_bin,
    password_hash VARCHAR(300),
    language VARCHAR(5) NOT NULL DEFAULT 'de',
    active BOOLEAN NOT NULL DEFAULT TRUE,
    CONSTRAINT account_email_is_unique UNIQUE (email),
    CONSTRAINT account_student_number_is_unique UNIQUE (student_number)
);

CREATE TABLE account_role (
    account_id BIGINT NOT NULL,
    role VARCHAR(20) NOT NULL,
    PRIMARY KEY (account_id, role),
    CONSTRAINT role_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Single-use links: the hash of the secret only.
CREATE TABLE entry_link (
    secret_hash CHAR(64) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL,
    valid_until DATETIME(6) NOT NULL,
    used_at DATETIME(6),
    CONSTRAINT link_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE journal_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    written_at DATETIME(6) NOT NULL,
    actor_id BIGINT,
    actor_name VARCHAR(210) NOT NULL,
    act VARCHAR(60) NOT NULL,
    object_type VARCHAR(40) NOT NULL,
    object_id BIGINT NOT NULL,
    detail TEXT NOT NULL,
    INDEX journal_by_object (object_type, object_id, id)
);

CREATE TABLE upload (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    purpose VARCHAR(40) NOT NULL,
    subject_id BIGINT NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    content MEDIUMBLOB NOT NULL,
    content_hash CHAR(64) COLLATE utf8mb4_bin NOT NULL,
    uploaded_by BIGINT NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    used_at DATETIME(6),
    outcome VARCHAR(200)
);
