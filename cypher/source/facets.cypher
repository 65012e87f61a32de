// How many sources the filters leave: in all (facet `total`) and by the values of the other `facets`.
// Rows: facet, value, count, the greatest first. Bound: `limit`.
MATCH (s:Source)
WHERE all(word IN $words WHERE toLower(s.name + ' ' + s.uri) CONTAINS word)
  AND s.format IN $formats // if $formats
UNWIND $facets AS facet
CALL (s, facet) {
  WITH s, facet
  WHERE facet = 'total'
  RETURN '' AS value
  UNION ALL
  WITH s, facet
  WHERE facet = 'format'
  RETURN s.format AS value
}
WITH facet, value, count(DISTINCT s.id) AS count
WHERE value IS NOT NULL
RETURN facet, value, count
ORDER BY count DESC, facet, value
LIMIT $limit
