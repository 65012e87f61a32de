// Tasks in whose folded text every one of `words` begins a word. Words are folded, `phrase` is all of them.
// Rows: TaskRow, exact (never) and whole (every one is a whole word), best first, then by id. Bound: `limit`.
// Variant: Grafeo's text index knows whole words only, and any of them; a scan finds beginnings of words, and all of them (60 to
// 220 ms in 200,000 tasks, against 30 to 50 ms by the index with 0.9 kB of memory a task).
MATCH (t:Task)
WHERE t.search CONTAINS $words[0] AND all(word IN $words WHERE ' ' + t.search CONTAINS ' ' + word)
RETURN
  t.id AS id,
  'Task' AS kind,
  t.ordinal AS ordinal,
  t.text AS text,
  t.deadline AS deadline,
  t.due AS due,
  false AS exact,
  all(word IN $words WHERE ' ' + t.search + ' ' CONTAINS ' ' + word + ' ') AS whole
ORDER BY exact DESC, whole DESC, id
LIMIT $limit
