-- What these columns held is sealed now.
ALTER TABLE journal_entry
    DROP COLUMN actor_name,
    DROP COLUMN detail;
