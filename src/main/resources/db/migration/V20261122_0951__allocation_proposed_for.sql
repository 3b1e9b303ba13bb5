-- In whose name a run was proposed, when it was a deputy who did it: that person is no second pair of eyes either.
ALTER TABLE allocation_run ADD COLUMN proposed_for BIGINT;
ALTER TABLE allocation_run ADD CONSTRAINT four_eyes_of_deputies
    CHECK (approved_by IS NULL OR proposed_for IS NULL OR approved_by <> proposed_for);
