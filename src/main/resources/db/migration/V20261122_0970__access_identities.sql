-- Accounts the university's sign-in leads to, by what nobody else has there: issuer and subject together.

CREATE TABLE identity (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account_id BIGINT NOT NULL,
    issuer VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
    subject VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
    roles VARCHAR(100) NOT NULL DEFAULT '',
    connected_at DATETIME(6) NOT NULL,
    used_at DATETIME(6) NOT NULL,
    CONSTRAINT identity_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT identity_is_one_person UNIQUE (issuer, subject),
    CONSTRAINT one_identity_per_issuer UNIQUE (account_id, issuer)
);
