// How many tasks the filters leave: in all (facet `total`) and by the values of the other `facets`.
// Rows: facet, value, count, the greatest first. Bound: `limit`.
CALL () {
  UNWIND CASE WHEN $documents IS NULL AND $bodies IS NULL THEN [true] ELSE [] END AS every
  MATCH (t:Task)
  RETURN t.id AS id
  UNION ALL
  UNWIND CASE WHEN $documents IS NULL THEN $bodies ELSE [] END AS wanted
  MATCH (:Agency {id: wanted})<-[:OBLIGATES]-(t:Task)
  RETURN DISTINCT t.id AS id
  UNION ALL
  UNWIND $documents AS wanted
  MATCH (:Document {id: wanted})-[:ASSIGNS]->(t:Task)
  RETURN t.id AS id
}
MATCH (t:Task {id: id})
WHERE all(word IN $words WHERE ' ' + t.search CONTAINS ' ' + word)
  AND ($statuses IS NULL OR CASE WHEN t.due IS NULL THEN 'NO_DEADLINE' WHEN t.due < $today THEN 'PAST' ELSE 'DUE' END IN $statuses)
  AND ($deadlineFrom IS NULL OR t.due >= $deadlineFrom)
  AND ($deadlineTo IS NULL OR t.due <= $deadlineTo)
CALL (t) {
  UNWIND CASE WHEN $related THEN [] ELSE [true] END AS every
  RETURN true AS fits
  UNION ALL
  UNWIND CASE WHEN $related THEN [true] ELSE [] END AS some
  WITH t
  WHERE (
    ($bodies IS NULL AND $roles IS NULL AND $levels IS NULL AND $branches IS NULL)
    OR EXISTS {
      MATCH (t)-[o:OBLIGATES]->(b:Agency)
      WHERE ($bodies IS NULL OR b.id IN $bodies)
        AND ($roles IS NULL OR o.role IN $roles)
        AND ($levels IS NULL OR b.level IN $levels)
        AND ($branches IS NULL OR b.branch IN $branches)
    }
  )
  AND (
    ($types IS NULL AND $issuers IS NULL AND $issuedFrom IS NULL AND $issuedTo IS NULL)
    OR EXISTS {
      MATCH (t)<-[:ASSIGNS]-(d:Document)
      WHERE ($types IS NULL OR d.type IN $types)
        AND ($issuedFrom IS NULL OR coalesce(d.issuedOn, toString(d.year)) >= left($issuedFrom, size(coalesce(d.issuedOn, toString(d.year)))))
        AND ($issuedTo IS NULL OR coalesce(d.issuedOn, toString(d.year)) <= $issuedTo)
        AND ($issuers IS NULL OR EXISTS { MATCH (d)-[:ISSUED_BY]->(i:Agency) WHERE i.id IN $issuers })
    }
  )
  AND ($cites IS NULL OR EXISTS { MATCH (t)-[:CITES]->(e:Document) WHERE e.id IN $cites })
  RETURN true AS fits
}
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
