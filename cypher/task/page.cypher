// A page of tasks after the id `afterId`, empty for the first.
// Rows: TaskRow, by id, which is by source and place in the text. Bound: `limit`.
MATCH (t:Task)
WHERE t.id > $afterId
RETURN
  t.id AS id,
  'Task' AS kind,
  t.ordinal AS ordinal,
  t.text AS text,
  t.deadline AS deadline
ORDER BY id
LIMIT $limit
