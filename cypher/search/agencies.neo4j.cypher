// Agencies in whose folded text every one of `words` begins a word. Words are folded, `phrase` is all of them.
// Rows: AgencyRow, exact (the name is `phrase`) and whole (every one is a whole word), best first, then by id. Bound: `limit`.
// Variant: the candidates come from the Lucene index, whose procedure Grafeo does not have.
CALL db.index.fulltext.queryNodes('agency_search', reduce(query = '', word IN $words | query + '+' + word + '* ')) YIELD node AS a
WITH a
WHERE all(word IN $words WHERE ' ' + a.search CONTAINS ' ' + word)
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
  all(word IN $words WHERE ' ' + a.search + ' ' CONTAINS ' ' + word + ' ') AS whole
ORDER BY exact DESC, whole DESC, id
LIMIT $limit
