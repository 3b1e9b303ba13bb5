-- What the office asks students for, and who of the office looks after which application.

CREATE TABLE completeness_ask (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    batch_id BIGINT NOT NULL,
    call_id BIGINT NOT NULL,
    application_id BIGINT NOT NULL,
    missing VARCHAR(1000) NOT NULL,
    until_day DATE NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    asked_by BIGINT NOT NULL,
    tell_after DATETIME(6) NOT NULL,
    told_at DATETIME(6),
    CONSTRAINT ask_about_application FOREIGN KEY (application_id) REFERENCES application (id),
    CONSTRAINT ask_in_call FOREIGN KEY (call_id) REFERENCES exchange_call (id),
    CONSTRAINT asked_for_something CHECK (missing <> ''),
    CONSTRAINT told_after_second_thoughts CHECK (told_at IS NULL OR told_at >= tell_after),
    INDEX ask_by_batch (batch_id),
    INDEX ask_to_be_told (told_at, tell_after)
);

CREATE TABLE application_care (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    application_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    CONSTRAINT care_for_application FOREIGN KEY (application_id) REFERENCES application (id),
    CONSTRAINT one_carer_per_application UNIQUE (application_id)
);
