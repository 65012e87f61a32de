// Tasks in whose folded text every one of `words` begins a word. Words are folded, `phrase` is all of them.
// Rows: TaskRow, exact (never) and whole (every one is a whole word), best first, then by id. Bound: `limit`.
// Variant: the candidates come from the Lucene index, whose procedure Grafeo does not have.
CALL db.index.fulltext.queryNodes('task_search', reduce(query = '', word IN $words | query + '+' + word + '* ')) YIELD node AS t
WITH t
WHERE all(word IN $words WHERE ' ' + t.search CONTAINS ' ' + word)
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
