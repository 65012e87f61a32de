// Tasks in whose folded text of each of `groups` one spelling begins a word. Spellings are folded, `phrase` is the whole query.
// Rows: TaskRow, exact (never), whole (each is whole words) and weight (0), best first, then by id. Bound: `limit`.
// Variant: Grafeo's text index knows whole words only, and any of them; a scan finds beginnings of words, and all of them (60 to
// 220 ms in 200,000 tasks, against 30 to 50 ms by the index with 0.9 kB of memory a task).
MATCH (t:Task)
WHERE all(spellings IN $groups WHERE any(spelling IN spellings WHERE ' ' + t.search CONTAINS ' ' + spelling))
RETURN
  t.id AS id,
  'Task' AS kind,
  t.ordinal AS ordinal,
  t.text AS text,
  t.deadline AS deadline,
  t.deadlineStart AS deadlineStart,
  t.deadlineEnd AS deadlineEnd,
  t.due AS due,
  false AS exact,
  all(spellings IN $groups WHERE any(spelling IN spellings WHERE ' ' + t.search + ' ' CONTAINS ' ' + spelling + ' ')) AS whole,
  0 AS weight
ORDER BY exact DESC, whole DESC, weight DESC, id
LIMIT $limit
