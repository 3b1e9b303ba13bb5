SELECT s.number, s.entry_id FROM journal_seal s
LEFT JOIN journal_entry e ON e.id = s.entry_id
LEFT JOIN journal_seal p ON p.number = s.number - 1
WHERE e.id IS NULL OR s.previous_hash <> COALESCE(p.hash, REPEAT('0', 64))
 OR (p.number IS NULL AND s.number <> 1)
 OR s.hash <> SHA2(CONCAT_WS('\n', s.number, s.previous_hash, e.id,
  DATE_FORMAT(e.written_at, '%Y-%m-%d %H:%i:%s.%f'), DATE_FORMAT(e.stored_at, '%Y-%m-%d %H:%i:%s.%f'),
  COALESCE(e.actor_id, ''), COALESCE(e.actor_sealed, ''), COALESCE(e.person_id, ''), e.act, e.object_type,
  e.object_id, e.field_names, COALESCE(e.values_sealed, '')), 256)
