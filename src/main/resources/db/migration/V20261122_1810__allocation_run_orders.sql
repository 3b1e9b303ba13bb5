-- Who asked for a run, how far it has come, and how it ended. At most one is open per call.

CREATE TABLE run_order (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    call_id BIGINT NOT NULL,
    state VARCHAR(20) NOT NULL,
    step VARCHAR(20) NOT NULL,
    done INT NOT NULL,
    total INT NOT NULL,
    ordered_at DATETIME(6) NOT NULL,
    ordered_by BIGINT NOT NULL,
    beat_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6),
    reason VARCHAR(60),
    run_id BIGINT,
    open_call BIGINT AS (IF(state IN ('WAITING', 'RUNNING'), call_id, NULL)),
    INDEX run_order_by_call (call_id, ordered_at),
    CONSTRAINT order_of_call FOREIGN KEY (call_id) REFERENCES exchange_call (id),
    CONSTRAINT run_of_order FOREIGN KEY (run_id) REFERENCES allocation_run (id),
    CONSTRAINT one_open_order_per_call UNIQUE (open_call)
);
