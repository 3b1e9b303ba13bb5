-- Applications: who applies in a call, with which facts and wishes.

CREATE TABLE application (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    call_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    status VARCHAR(20) NOT NULL,
    programme VARCHAR(20),
    semester INT,
    grade_hundredths INT,
    submitted_at DATETIME(6),
    withdrawn_at DATETIME(6),
    withdrawal_reason VARCHAR(500),
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT application_in_call FOREIGN KEY (call_id) REFERENCES exchange_call (id),
    CONSTRAINT application_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT one_application_per_call UNIQUE (call_id, account_id),
    CONSTRAINT what_is_submitted_has_a_date CHECK (status <> 'SUBMITTED' OR submitted_at IS NOT NULL)
);

CREATE TABLE application_language (
    application_id BIGINT NOT NULL,
    language CHAR(2) NOT NULL,
    level VARCHAR(10) NOT NULL,
    PRIMARY KEY (application_id, language),
    CONSTRAINT language_of_application FOREIGN KEY (application_id) REFERENCES application (id)
);

-- Points as given by the office: for a criterion everywhere ('BASE') or at one partner only ('PARTNER KCL').
CREATE TABLE application_points (
    application_id BIGINT NOT NULL,
    given_for VARCHAR(41) COLLATE utf8mb4_bin NOT NULL,
    tenths INT NOT NULL,
    PRIMARY KEY (application_id, given_for),
    CONSTRAINT points_of_application FOREIGN KEY (application_id) REFERENCES application (id)
);

CREATE TABLE application_category (
    application_id BIGINT NOT NULL,
    category VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (application_id, category),
    CONSTRAINT category_of_application FOREIGN KEY (application_id) REFERENCES application (id)
);

CREATE TABLE wish (
    application_id BIGINT NOT NULL,
    position INT NOT NULL,
    place_id BIGINT NOT NULL,
    PRIMARY KEY (application_id, position),
    CONSTRAINT wish_of_application FOREIGN KEY (application_id) REFERENCES application (id),
    CONSTRAINT wish_for_place FOREIGN KEY (place_id) REFERENCES exchange_place (id),
    CONSTRAINT a_place_is_wished_once UNIQUE (application_id, place_id),
    CONSTRAINT wishes_count_from_one CHECK (position >= 1)
);
