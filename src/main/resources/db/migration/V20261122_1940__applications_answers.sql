-- What a student tells in words: one row per question, each with its own version, so that two windows meet in one text only.

CREATE TABLE application_answer (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    application_id BIGINT NOT NULL,
    question VARCHAR(20) NOT NULL,
    words TEXT,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT answer_of_application FOREIGN KEY (application_id) REFERENCES application (id),
    CONSTRAINT one_answer_per_question UNIQUE (application_id, question)
);

-- Special circumstances may speak of health: sealed with the person's own key, away from everything that lists or exports.
CREATE TABLE application_circumstance (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    application_id BIGINT NOT NULL,
    words_sealed TEXT,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT circumstance_of_application FOREIGN KEY (application_id) REFERENCES application (id),
    CONSTRAINT one_circumstance_per_application UNIQUE (application_id)
);

-- What was handed in, each time it was, word for word and with its digest.
CREATE TABLE application_receipt (
    id BIGINT NOT NULL PRIMARY KEY,
    application_id BIGINT NOT NULL,
    number INT NOT NULL,
    content MEDIUMTEXT NOT NULL,
    digest CHAR(64) NOT NULL,
    given_at DATETIME(6) NOT NULL,
    CONSTRAINT receipt_of_application FOREIGN KEY (application_id) REFERENCES application (id),
    CONSTRAINT receipts_are_numbered UNIQUE (application_id, number)
);
