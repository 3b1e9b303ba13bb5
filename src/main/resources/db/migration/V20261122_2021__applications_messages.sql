-- What students ask the office about their applications, and what it answers.

CREATE TABLE application_message (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    application_id BIGINT NOT NULL,
    from_office BOOLEAN NOT NULL,
    words VARCHAR(2000) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    written_by BIGINT NOT NULL,
    CONSTRAINT message_about_application FOREIGN KEY (application_id) REFERENCES application (id)
);
