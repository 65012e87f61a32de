// How many tasks the filters leave: in all (facet `total`) and by the values of the other `facets`.
// Rows: facet, value, count, the greatest first. Bound: `limit`.
UNWIND $documents AS wanted // if $documents
MATCH (:Document {id: wanted})-[:ASSIGNS]->(t:Task) // if $documents
UNWIND $bodies AS wanted // if $bodies and not $documents
MATCH (:Agency {id: wanted})<-[:OBLIGATES]-(t:Task) // if $bodies and not $documents
WITH DISTINCT t // if $documents or $bodies
MATCH (t:Task) // if not $documents and not $bodies
WHERE all(word IN $words WHERE ' ' + t.search CONTAINS ' ' + word)
  AND CASE WHEN t.due IS NULL THEN 'NO_DEADLINE' WHEN t.due < $today THEN 'PAST' ELSE 'DUE' END IN $statuses // if $statuses
  AND t.due >= $deadlineFrom // if $deadlineFrom
  AND t.due <= $deadlineTo // if $deadlineTo
  AND EXISTS { // if $roles or $levels or $branches or $bodies and $documents
    MATCH (t)-[o:OBLIGATES]->(b:Agency)
    WHERE true
      AND b.id IN $bodies // if $bodies
      AND o.role IN $roles // if $roles
      AND b.level IN $levels // if $levels
      AND b.branch IN $branches // if $branches
  }
  AND EXISTS { // if $types or $issuers or $issuedFrom or $issuedTo
    MATCH (t)<-[:ASSIGNS]-(d:Document)
    WHERE true
      AND d.type IN $types // if $types
      AND coalesce(d.issuedOn, toString(d.year)) >= left($issuedFrom, size(coalesce(d.issuedOn, toString(d.year)))) // if $issuedFrom
      AND coalesce(d.issuedOn, toString(d.year)) <= $issuedTo // if $issuedTo
      AND EXISTS { MATCH (d)-[:ISSUED_BY]->(i:Agency) WHERE i.id IN $issuers } // if $issuers
  }
  AND EXISTS { MATCH (t)-[:CITES]->(e:Document) WHERE e.id IN $cites } // if $cites
UNWIND $facets AS facet
CALL (t, facet) {
  WITH t, facet
  WHERE facet = 'total'
  RETURN '' AS value
  UNION ALL
  WITH t, facet
  WHERE facet = 'status'
  RETURN CASE WHEN t.due IS NULL THEN 'NO_DEADLINE' WHEN t.due < $today THEN 'PAST' ELSE 'DUE' END AS value
  UNION ALL
  WITH t, facet
  WHERE facet = 'month'
  RETURN left(t.due, 7) AS value
  UNION ALL
  WITH t, facet
  WHERE facet = 'role'
  MATCH (t)-[o:OBLIGATES]->(:Agency)
  RETURN o.role AS value
  UNION ALL
  WITH t, facet
  WHERE facet = 'body'
  MATCH (t)-[:OBLIGATES]->(a:Agency)
  RETURN a.id AS value
  UNION ALL
  WITH t, facet
  WHERE facet = 'level'
  MATCH (t)-[:OBLIGATES]->(a:Agency)
  RETURN a.level AS value
  UNION ALL
  WITH t, facet
  WHERE facet = 'branch'
  MATCH (t)-[:OBLIGATES]->(a:Agency)
  RETURN a.branch AS value
  UNION ALL
  WITH t, facet
  WHERE facet = 'issuer'
  MATCH (t)<-[:ASSIGNS]-(:Document)-[:ISSUED_BY]->(a:Agency)
  RETURN a.id AS value
  UNION ALL
  WITH t, facet
  WHERE facet = 'type'
  MATCH (t)<-[:ASSIGNS]-(d:Document)
  RETURN d.type AS value
  UNION ALL
  WITH t, facet
  WHERE facet = 'year'
  MATCH (t)<-[:ASSIGNS]-(d:Document)
  RETURN toString(d.year) AS value
}
WITH facet, value, count(DISTINCT t.id) AS count
WHERE value IS NOT NULL
RETURN facet, value, count
ORDER BY count DESC, facet, value
LIMIT $limit
