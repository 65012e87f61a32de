// Agencies in whose folded text of each of `groups` one spelling begins a word. Spellings are folded, `phrase` is the whole query.
// Rows: AgencyRow, exact (the name is `phrase`), whole (each is whole words) and weight (how many duties it has), best first, then by id. Bound: `limit`.
// Variant: the candidates come from the Lucene index, whose procedure Grafeo does not have.
CALL db.index.fulltext.queryNodes('agency_search',
  reduce(query = '', spellings IN $groups | query + '+(' +
    reduce(either = '', spelling IN spellings | either + '(' +
      reduce(all = '', word IN split(spelling, ' ') | all + '+' + word + '* ') + ') ') + ') ')) YIELD node AS a
WITH a
WHERE all(spellings IN $groups WHERE any(spelling IN spellings WHERE ' ' + a.search CONTAINS ' ' + spelling))
RETURN
  a.id AS id,
  'Agency' AS kind,
  a.name AS name,
  a.aliases AS aliases,
  a.level AS level,
  a.branch AS branch,
  a.collective AS collective,
  a.since AS since,
  a.until AS until,
  a.sort = $phrase AS exact,
  all(spellings IN $groups WHERE any(spelling IN spellings WHERE ' ' + a.search + ' ' CONTAINS ' ' + spelling + ' ')) AS whole,
  COUNT { (a)<-[:OBLIGATES]-() } AS weight
ORDER BY exact DESC, whole DESC, weight DESC, id
LIMIT $limit
