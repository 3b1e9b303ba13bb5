-- Allocation: immutable runs with their intake, their outcome and a verdict for every wish.

CREATE TABLE allocation_run (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    call_id BIGINT NOT NULL,
    number INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    intake LONGTEXT NOT NULL,
    intake_digest CHAR(64) COLLATE utf8mb4_bin NOT NULL,
    rules_digest CHAR(64) COLLATE utf8mb4_bin NOT NULL,
    seed_hash CHAR(64) COLLATE utf8mb4_bin NOT NULL,
    result_digest CHAR(64) COLLATE utf8mb4_bin NOT NULL,
    engine VARCHAR(40) NOT NULL,
    rule_version INT NOT NULL,
    students INT NOT NULL,
    placed INT NOT NULL,
    first_wishes INT NOT NULL,
    wishes INT NOT NULL,
    ineligible_wishes INT NOT NULL,
    violations INT NOT NULL,
    decided_at DATETIME(6) NOT NULL,
    decided_by BIGINT NOT NULL,
    proposed_at DATETIME(6),
    proposed_by BIGINT,
    approved_at DATETIME(6),
    approved_by BIGINT,
    release_at DATETIME(6),
    released_at DATETIME(6),
    released_by BIGINT,
    refused_reason VARCHAR(300),
    released_call BIGINT AS (IF(state = 'RELEASED', call_id, NULL)),
    CONSTRAINT run_of_call FOREIGN KEY (call_id) REFERENCES exchange_call (id),
    CONSTRAINT run_number_is_unique UNIQUE (call_id, number),
    CONSTRAINT one_released_run_per_call UNIQUE (released_call),
    CONSTRAINT four_eyes CHECK (approved_by IS NULL OR approved_by <> proposed_by)
);

CREATE TABLE run_student (
    run_id BIGINT NOT NULL,
    application_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    best_tenths INT NOT NULL,
    wishes INT NOT NULL,
    place_id BIGINT,
    wish_position INT,
    PRIMARY KEY (run_id, application_id),
    INDEX run_student_by_points (run_id, best_tenths),
    CONSTRAINT student_of_run FOREIGN KEY (run_id) REFERENCES allocation_run (id)
);

CREATE TABLE run_wish (
    run_id BIGINT NOT NULL,
    application_id BIGINT NOT NULL,
    position INT NOT NULL,
    place_id BIGINT NOT NULL,
    verdict VARCHAR(20) NOT NULL,
    reason VARCHAR(30) NOT NULL,
    score_tenths INT NOT NULL,
    node_kind VARCHAR(10),
    node_id BIGINT,
    node_capacity INT,
    last_admitted_tenths INT,
    needed_tenths INT,
    tie_break VARCHAR(40),
    rule_code VARCHAR(40),
    rule_value VARCHAR(100),
    rule_threshold VARCHAR(100),
    PRIMARY KEY (run_id, application_id, position),
    CONSTRAINT wish_of_run FOREIGN KEY (run_id) REFERENCES allocation_run (id)
);

CREATE TABLE run_node (
    run_id BIGINT NOT NULL,
    kind VARCHAR(10) NOT NULL,
    node_id BIGINT NOT NULL,
    parent_pool BIGINT,
    capacity INT NOT NULL,
    filled INT NOT NULL,
    is_full BOOLEAN NOT NULL,
    cutoff_tenths INT,
    first_wishes INT NOT NULL,
    all_wishes INT NOT NULL,
    PRIMARY KEY (run_id, kind, node_id),
    CONSTRAINT node_of_run FOREIGN KEY (run_id) REFERENCES allocation_run (id)
);
