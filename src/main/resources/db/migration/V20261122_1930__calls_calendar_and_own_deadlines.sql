-- The calendar of a call beside its window, what was decided about it, and deadlines for one person. A call from before has
-- no calendar: every column may be empty.

ALTER TABLE exchange_call
    ADD COLUMN completes_at DATETIME(6),
    ADD COLUMN scoring_from DATE,
    ADD COLUMN committee_on DATE,
    ADD COLUMN release_on DATETIME,
    ADD COLUMN own_until DATETIME(6),
    ADD COLUMN decided_at DATETIME(6),
    ADD COLUMN concluded_at DATETIME(6),
    ADD COLUMN copied_from BIGINT;

CREATE TABLE own_deadline (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    call_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    closes_at DATETIME(6) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    given_at DATETIME(6) NOT NULL,
    given_by BIGINT NOT NULL,
    CONSTRAINT own_deadline_of_call FOREIGN KEY (call_id) REFERENCES exchange_call (id),
    CONSTRAINT own_deadline_of_person FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT one_own_deadline_per_call UNIQUE (call_id, account_id)
);
