-- What an intake was made from, in a few figures that move with every change: whether a run still fits is seen by comparing them.

ALTER TABLE allocation_run ADD COLUMN intake_stamp VARCHAR(100) COLLATE utf8mb4_bin;
