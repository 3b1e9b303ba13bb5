-- Offers: the yes and the no. The database itself refuses the second yes and the seat too many.

-- Seats of a place or of a pool in one call; only a conditional update moves `taken`.
CREATE TABLE seat_count (
    call_id BIGINT NOT NULL,
    kind VARCHAR(10) NOT NULL,
    node_id BIGINT NOT NULL,
    parent_pool BIGINT,
    capacity INT NOT NULL,
    taken INT NOT NULL DEFAULT 0,
    PRIMARY KEY (call_id, kind, node_id),
    CONSTRAINT seats_of_call FOREIGN KEY (call_id) REFERENCES exchange_call (id),
    CONSTRAINT never_more_than_places CHECK (taken BETWEEN 0 AND capacity)
);

CREATE TABLE place_offer (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    call_id BIGINT NOT NULL,
    run_id BIGINT NOT NULL,
    application_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    place_id BIGINT NOT NULL,
    status VARCHAR(20) NOT NULL,
    offered_at DATETIME(6) NOT NULL,
    answer_by DATETIME(6) NOT NULL,
    answered_at DATETIME(6),
    accepted_by BIGINT AS (IF(status IN ('ACCEPTED', 'ACCEPTED_KEEPING'), account_id, NULL)),
    CONSTRAINT offer_in_call FOREIGN KEY (call_id) REFERENCES exchange_call (id),
    CONSTRAINT offer_of_application FOREIGN KEY (application_id) REFERENCES application (id),
    CONSTRAINT offer_of_place FOREIGN KEY (place_id) REFERENCES exchange_place (id),
    CONSTRAINT one_accepted_offer_per_call UNIQUE (call_id, accepted_by),
    CONSTRAINT a_place_is_offered_once_to_one UNIQUE (run_id, application_id)
);
