// A page of mentions of documents, each once, at its document, that the filters leave (null or no words: any), in the order of `order`, downwards where `down`, after the row with
// `afterKey` and `afterId` (null: from the beginning); what has no date has the date `none`.
// Rows: EdgeRow and key, by key and id. Bound: `limit`.
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
WITH d, c, e, CASE $order WHEN 'PLACE' THEN c.id ELSE coalesce(d.issuedOn, toString(d.year), $none) END AS key
WHERE CASE WHEN $down THEN key < $afterKey OR (key = $afterKey AND c.id < $afterId) ELSE key > $afterKey OR (key = $afterKey AND c.id > $afterId) END // if $afterKey
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
ORDER BY key, id // if $down is false
ORDER BY key DESC, id DESC // if $down is true
LIMIT $limit
