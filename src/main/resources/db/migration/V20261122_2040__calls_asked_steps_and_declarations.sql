-- Which parts of an application a call asks for; a part without a row is voluntary.

CREATE TABLE call_step (
    id BIGINT NOT NULL PRIMARY KEY,
    call_id BIGINT NOT NULL,
    step VARCHAR(20) NOT NULL,
    CONSTRAINT step_of_call FOREIGN KEY (call_id) REFERENCES exchange_call (id),
    CONSTRAINT a_step_is_asked_once UNIQUE (call_id, step)
);

-- That a student has declared what she hands in to be true: which text, in which language, when.
CREATE TABLE application_declaration (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    application_id BIGINT NOT NULL,
    text_digest CHAR(64) NOT NULL,
    language CHAR(2) NOT NULL,
    declared_at DATETIME(6) NOT NULL,
    CONSTRAINT declaration_of_application FOREIGN KEY (application_id) REFERENCES application (id),
    CONSTRAINT one_declaration_per_application UNIQUE (application_id)
);
