// Tasks in whose folded text of each of `groups` one spelling begins a word. Spellings are folded, `phrase` is the whole query.
// Rows: TaskRow, exact (never), whole (each is whole words) and weight (0), best first, then by id. Bound: `limit`.
// Variant: the candidates come from the Lucene index, whose procedure Grafeo does not have.
CALL db.index.fulltext.queryNodes('task_search',
  reduce(query = '', spellings IN $groups | query + '+(' +
    reduce(either = '', spelling IN spellings | either + '(' +
      reduce(all = '', word IN split(spelling, ' ') | all + '+' + word + '* ') + ') ') + ') ')) YIELD node AS t
WITH t
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
