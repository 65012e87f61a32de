// A page of tasks that the filters leave (null or no words: any), in the order of `order`, downwards where `down`, after the row with
// `afterKey` and `afterId` (null: from the beginning); what has no date has the date `none`.
// Rows: TaskRow and key, by key and id. Bound: `limit`.
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
WITH t, CASE $order
  WHEN 'PLACE' THEN t.sort
  ELSE coalesce(t.due, $none)
END AS key
WHERE $afterKey IS NULL
  OR CASE WHEN $down THEN key < $afterKey OR (key = $afterKey AND t.id < $afterId) ELSE key > $afterKey OR (key = $afterKey AND t.id > $afterId) END
RETURN
  t.id AS id,
  'Task' AS kind,
  t.ordinal AS ordinal,
  t.text AS text,
  t.deadline AS deadline,
  t.due AS due,
  key
ORDER BY
  CASE WHEN $down THEN null ELSE key END,
  CASE WHEN $down THEN key END DESC,
  CASE WHEN $down THEN null ELSE id END,
  CASE WHEN $down THEN id END DESC
LIMIT $limit
