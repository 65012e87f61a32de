// How many mentions of documents, each once, at its document, the filters leave: in all (facet `total`) and by the values of the other `facets`.
// Rows: facet, value, count, the greatest first. Bound: `limit`.
CALL () {
  UNWIND CASE WHEN $from IS NULL AND $to IS NULL THEN [true] ELSE [] END AS every
  MATCH (d:Document)
  RETURN d.id AS citing
  UNION ALL
  UNWIND CASE WHEN $to IS NULL THEN $from ELSE [] END AS citing
  RETURN DISTINCT citing
  UNION ALL
  UNWIND $to AS wanted
  MATCH (d:Document)-[:CITES]->(:Document {id: wanted})
  RETURN DISTINCT d.id AS citing
}
MATCH (d:Document {id: citing})-[c:CITES]->(e:Document)
WHERE all(word IN $words WHERE ' ' + e.search CONTAINS ' ' + word)
  AND ($from IS NULL OR d.id IN $from)
  AND ($to IS NULL OR e.id IN $to)
  AND ($relations IS NULL OR c.relation IN $relations)
  AND ($inferred IS NULL OR coalesce(c.inferred, false) = $inferred)
  AND ($fromTypes IS NULL OR d.type IN $fromTypes)
  AND ($toTypes IS NULL OR e.type IN $toTypes)
  AND ($issuedFrom IS NULL OR coalesce(d.issuedOn, toString(d.year)) >= left($issuedFrom, size(coalesce(d.issuedOn, toString(d.year)))))
  AND ($issuedTo IS NULL OR coalesce(d.issuedOn, toString(d.year)) <= $issuedTo)
UNWIND $facets AS facet
CALL (c, d, e, facet) {
  WITH c, d, e, facet
  WHERE facet = 'total'
  RETURN '' AS value
  UNION ALL
  WITH c, d, e, facet
  WHERE facet = 'relation'
  RETURN c.relation AS value
  UNION ALL
  WITH c, d, e, facet
  WHERE facet = 'fromType'
  RETURN d.type AS value
  UNION ALL
  WITH c, d, e, facet
  WHERE facet = 'toType'
  RETURN e.type AS value
  UNION ALL
  WITH c, d, e, facet
  WHERE facet = 'fromYear'
  RETURN toString(d.year) AS value
}
WITH facet, value, count(DISTINCT c.id) AS count
WHERE value IS NOT NULL
RETURN facet, value, count
ORDER BY count DESC, facet, value
LIMIT $limit
