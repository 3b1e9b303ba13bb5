-- Documents: with what somebody proves something about herself. The files lie outside; a row has what opens its file.

CREATE TABLE document (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account_id BIGINT NOT NULL,
    chain_id BIGINT NOT NULL,
    number INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    media_type VARCHAR(40) NOT NULL,
    bytes BIGINT NOT NULL,
    pages INT NOT NULL,
    content_digest CHAR(64) NOT NULL,
    file_key CHAR(32) NOT NULL,
    key_sealed VARCHAR(200) NOT NULL,
    reason VARCHAR(1000),
    handed_in_at DATETIME(6) NOT NULL,
    decided_at DATETIME(6),
    decided_by BIGINT,
    replaced_at DATETIME(6),
    language VARCHAR(10),
    level VARCHAR(10),
    certificate VARCHAR(20),
    issued_on DATE,
    valid_until DATE,
    CONSTRAINT document_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT one_number_in_a_chain UNIQUE (chain_id, number),
    CONSTRAINT document_decided_by_somebody CHECK (state NOT IN ('ACCEPTED', 'REJECTED', 'ASKED_AGAIN') OR decided_by IS NOT NULL),
    CONSTRAINT document_turned_down_with_a_reason CHECK (state NOT IN ('REJECTED', 'ASKED_AGAIN') OR reason IS NOT NULL),
    INDEX document_by_account (account_id),
    INDEX document_by_state (state, handed_in_at),
    UNIQUE INDEX document_by_file (file_key)
);

CREATE TABLE seen_paper (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    valid_until DATE NOT NULL,
    seen_at DATETIME(6) NOT NULL,
    seen_by BIGINT NOT NULL,
    CONSTRAINT seen_paper_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    INDEX seen_paper_by_account (account_id)
);
