// The tasks of `ids`.
// Rows: TaskRow, by id. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (t:Task {id: wanted})
RETURN DISTINCT
  t.id AS id,
  'Task' AS kind,
  t.ordinal AS ordinal,
  t.text AS text,
  t.deadline AS deadline,
  t.deadlineStart AS deadlineStart,
  t.deadlineEnd AS deadlineEnd,
  t.due AS due
ORDER BY id
