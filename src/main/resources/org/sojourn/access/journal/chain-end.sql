SELECT h.number, h.hash, COALESCE((SELECT MAX(number) FROM journal_seal), 0),
 (SELECT hash FROM journal_seal WHERE number = h.number),
 (SELECT COUNT(*) FROM journal_entry e LEFT JOIN journal_seal s ON s.entry_id = e.id WHERE s.entry_id IS NULL)
FROM journal_head h
