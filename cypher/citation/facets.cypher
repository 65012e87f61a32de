// How many mentions of documents, each once, at its document, the filters leave: in all (facet `total`) and by the values of the other `facets`.
// Rows: facet, value, count, the greatest first. Bound: `limit`.
UNWIND $to AS wanted // if $to
WITH DISTINCT wanted // if $to
MATCH (e:Document {id: wanted})<-[c:CITES]-(d:Document) // if $to
UNWIND $from AS wanted // if $from and not $to
WITH DISTINCT wanted // if $from and not $to
MATCH (d:Document {id: wanted})-[c:CITES]->(e:Document) // if $from and not $to
MATCH (d:Document)-[c:CITES]->(e:Document) // if not $from and not $to
WHERE all(word IN $words WHERE ' ' + e.search CONTAINS ' ' + word)
  AND d.id IN $from // if $from and $to
  AND c.relation IN $relations // if $relations
  AND coalesce(c.inferred, false) = $inferred // if $inferred
  AND d.type IN $fromTypes // if $fromTypes
  AND e.type IN $toTypes // if $toTypes
  AND coalesce(d.issuedOn, toString(d.year)) >= left($issuedFrom, size(coalesce(d.issuedOn, toString(d.year)))) // if $issuedFrom
  AND coalesce(d.issuedOn, toString(d.year)) <= $issuedTo // if $issuedTo
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
