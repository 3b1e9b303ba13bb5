-- What the sheets of a run show and nobody may change later. Runs of before have none of it.

ALTER TABLE run_wish
    ADD COLUMN merit_rank INT,
    ADD COLUMN seat VARCHAR(10),
    ADD COLUMN score_lines TEXT;

ALTER TABLE run_node ADD COLUMN reserved_cutoff_tenths INT;

CREATE INDEX run_wish_by_place ON run_wish (run_id, place_id, merit_rank);
