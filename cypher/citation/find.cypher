// A page of mentions of documents, each once, at its document, that the filters leave (null or no words: any), in the order of `order`, downwards where `down`, after the row with
// `afterKey` and `afterId` (null: from the beginning); what has no date has the date `none`.
// Rows: EdgeRow and key, by key and id. Bound: `limit`.
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
WITH d, c, e, CASE $order WHEN 'PLACE' THEN c.id ELSE coalesce(d.issuedOn, toString(d.year), $none) END AS key
WHERE $afterKey IS NULL
  OR CASE WHEN $down THEN key < $afterKey OR (key = $afterKey AND c.id < $afterId) ELSE key > $afterKey OR (key = $afterKey AND c.id > $afterId) END
RETURN
  c.id AS id,
  'CITES' AS kind,
  d.id AS from,
  'Document' AS fromKind,
  e.id AS to,
  'Document' AS toKind,
  c.relation AS relation,
  coalesce(c.inferred, false) AS inferred,
  c.role AS role,
  c.purpose AS purpose,
  c.pinpoint AS pinpoint,
  c.source AS source,
  c.start AS start,
  c.end AS end,
  key
ORDER BY
  CASE WHEN $down THEN null ELSE key END,
  CASE WHEN $down THEN key END DESC,
  CASE WHEN $down THEN null ELSE id END,
  CASE WHEN $down THEN id END DESC
LIMIT $limit
