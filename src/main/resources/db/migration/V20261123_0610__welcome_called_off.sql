-- A visit that is called off says why, since when and by whom; taken up again it says nothing of it.
ALTER TABLE visit
    ADD COLUMN called_off_reason VARCHAR(400),
    ADD COLUMN called_off_at DATETIME(6),
    ADD COLUMN called_off_by BIGINT;
