// Agencies in whose folded text every one of `words` begins a word. Words are folded, `phrase` is all of them.
// Rows: AgencyRow, exact (the name is `phrase`) and whole (every one is a whole word), best first, then by id. Bound: `limit`.
// Variant: Grafeo's text index knows whole words only, and any of them; a scan finds beginnings of words, and all of them (60 to
// 220 ms in 200,000 tasks, against 30 to 50 ms by the index with 0.9 kB of memory a task).
MATCH (a:Agency)
WHERE a.search CONTAINS $words[0] AND all(word IN $words WHERE ' ' + a.search CONTAINS ' ' + word)
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
