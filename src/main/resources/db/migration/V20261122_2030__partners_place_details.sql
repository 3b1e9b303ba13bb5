-- What students want to know of a place before they wish for it. All of it may be left open.

ALTER TABLE exchange_place
    ADD COLUMN level_to_go VARCHAR(10),
    ADD COLUMN go_by DATE,
    ADD COLUMN costs_de VARCHAR(500),
    ADD COLUMN costs_en VARCHAR(500),
    ADD COLUMN papers_de VARCHAR(500),
    ADD COLUMN papers_en VARCHAR(500),
    ADD COLUMN deadline_there DATE,
    ADD CONSTRAINT place_go_by_has_a_level CHECK (go_by IS NULL OR level_to_go IS NOT NULL);
