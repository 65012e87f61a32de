// How many agencies the filters leave: in all (facet `total`) and by the values of the other `facets`.
// Rows: facet, value, count, the greatest first. Bound: `limit`.
MATCH (a:Agency)
WHERE all(word IN $words WHERE ' ' + a.search CONTAINS ' ' + word)
  AND a.level IN $levels // if $levels
  AND a.branch IN $branches // if $branches
  AND a.collective = $collective // if $collective
  AND (a.until IS NULL) = $current // if $current
  AND any(superior IN a.superiors WHERE superior IN $partOf AND superior <> a.id) // if $partOf
UNWIND $facets AS facet
CALL (a, facet) {
  WITH a, facet
  WHERE facet = 'total'
  RETURN '' AS value
  UNION ALL
  WITH a, facet
  WHERE facet = 'level'
  RETURN a.level AS value
  UNION ALL
  WITH a, facet
  WHERE facet = 'branch'
  RETURN a.branch AS value
}
WITH facet, value, count(DISTINCT a.id) AS count
WHERE value IS NOT NULL
RETURN facet, value, count
ORDER BY count DESC, facet, value
LIMIT $limit
