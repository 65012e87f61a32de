// A page of tasks that the filters leave (null or no words: any), in the order of `order`, downwards where `down`, after the row with
// `afterKey` and `afterId` (null: from the beginning); what has no date has the date `none`.
// Rows: TaskRow and key, by key and id. Bound: `limit`.
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
WITH t, CASE $order
  WHEN 'PLACE' THEN t.sort
  ELSE coalesce(t.due, $none)
END AS key
WHERE CASE WHEN $down THEN key < $afterKey OR (key = $afterKey AND t.id < $afterId) ELSE key > $afterKey OR (key = $afterKey AND t.id > $afterId) END // if $afterKey
RETURN
  t.id AS id,
  'Task' AS kind,
  t.ordinal AS ordinal,
  t.text AS text,
  t.deadline AS deadline,
  t.deadlineStart AS deadlineStart,
  t.deadlineEnd AS deadlineEnd,
  t.due AS due,
  key
ORDER BY key, id // if $down is false
ORDER BY key DESC, id DESC // if $down is true
LIMIT $limit
