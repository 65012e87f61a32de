// How many agencies the filters leave: in all (facet `total`) and by the values of the other `facets`.
// Rows: facet, value, count, the greatest first. Bound: `limit`.
MATCH (a:Agency)
WHERE all(word IN $words WHERE ' ' + a.search CONTAINS ' ' + word)
  AND ($levels IS NULL OR a.level IN $levels)
  AND ($branches IS NULL OR a.branch IN $branches)
  AND ($collective IS NULL OR a.collective = $collective)
  AND ($current IS NULL OR (a.until IS NULL) = $current)
  AND ($partOf IS NULL OR any(superior IN a.superiors WHERE superior IN $partOf AND superior <> a.id))
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
