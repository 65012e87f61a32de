// A page of tasks after the key `after`, empty for the first.
// Rows: TaskRow and key (the key: source and place in the text), by key. Bound: `limit`.
MATCH (t:Task)
WHERE t.sort > $after
RETURN
  t.id AS id,
  'Task' AS kind,
  t.ordinal AS ordinal,
  t.text AS text,
  t.deadline AS deadline,
  t.deadlineStart AS deadlineStart,
  t.deadlineEnd AS deadlineEnd,
  t.due AS due,
  t.sort AS key
ORDER BY key
LIMIT $limit
