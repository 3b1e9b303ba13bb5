-- What a release says about its places, kept for those who apply a year later: names nobody.

CREATE TABLE place_cut_off (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    place_id BIGINT NOT NULL,
    tenths INT,
    admitted INT NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    CONSTRAINT cut_off_of_place FOREIGN KEY (place_id) REFERENCES exchange_place (id),
    CONSTRAINT one_cut_off_per_place UNIQUE (place_id)
);
