-- Students: what the Dean's office says of them, from its lists, and what a list replaced, so that it can be taken back.

CREATE TABLE student_import (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    added INT NOT NULL,
    changed INT NOT NULL,
    imported_at DATETIME(6) NOT NULL,
    imported_by BIGINT NOT NULL,
    undone_at DATETIME(6),
    undone_by BIGINT,
    CONSTRAINT import_undone_by_somebody CHECK (undone_at IS NULL OR undone_by IS NOT NULL),
    INDEX student_import_by_time (imported_at, id)
);

CREATE TABLE student_record (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account_id BIGINT NOT NULL,
    programme VARCHAR(30) NOT NULL,
    semester INT NOT NULL,
    grade_hundredths INT,
    source_file VARCHAR(255) NOT NULL,
    source_at DATETIME(6) NOT NULL,
    source_by BIGINT NOT NULL,
    CONSTRAINT record_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT one_record_per_student UNIQUE (account_id)
);

-- No name here means an account that the list opened, no programme a record that it made.
CREATE TABLE student_before (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    import_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    given_name VARCHAR(100),
    family_name VARCHAR(100),
    email VARCHAR(254),
    programme VARCHAR(30),
    semester INT,
    grade_hundredths INT,
    source_file VARCHAR(255),
    source_at DATETIME(6),
    source_by BIGINT,
    state_after VARCHAR(16) NOT NULL,
    INDEX student_before_by_import (import_id),
    INDEX student_before_by_account (account_id)
);
