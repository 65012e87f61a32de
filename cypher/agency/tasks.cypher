// Edges from the tasks that oblige bodies, those that the filters leave (null or no words: any); each of `rows`: of (an agency)
// and bodies (it and others whose tasks count to it). In the order of `order`, downwards where `down`, after the edge with
// `afterKey` and `afterId` (null: from the beginning); a task without deadline has the deadline `none`.
// Rows: EdgeRow, of and key, by of, key and id. Bound: `limit` for each of `rows`.
UNWIND $rows AS row
WITH row.of AS of, row.bodies AS bodies
CALL (bodies) {
  UNWIND bodies AS body
  MATCH (:Agency {id: body})<-[r:OBLIGATES]-(t:Task)
  WHERE all(word IN $words WHERE ' ' + t.search CONTAINS ' ' + word)
    AND r.role IN $roles // if $roles
    AND CASE WHEN t.due IS NULL THEN 'NO_DEADLINE' WHEN t.due < $today THEN 'PAST' ELSE 'DUE' END IN $statuses // if $statuses
    AND t.due >= $deadlineFrom // if $deadlineFrom
    AND t.due <= $deadlineTo // if $deadlineTo
  WITH r, t.id AS from, body AS to, CASE $order WHEN 'PLACE' THEN r.id ELSE coalesce(t.due, $none) END AS key
  WHERE CASE WHEN $down THEN key < $afterKey OR (key = $afterKey AND r.id < $afterId) ELSE key > $afterKey OR (key = $afterKey AND r.id > $afterId) END // if $afterKey
  RETURN r, from, to, key
  ORDER BY key, r.id // if $down is false
  ORDER BY key DESC, r.id DESC // if $down is true
  LIMIT $limit
}
RETURN
  of,
  key,
  r.id AS id,
  'OBLIGATES' AS kind,
  from,
  'Task' AS fromKind,
  to,
  'Agency' AS toKind,
  r.relation AS relation,
  coalesce(r.inferred, false) AS inferred,
  r.role AS role,
  r.purpose AS purpose,
  r.pinpoint AS pinpoint,
  r.source AS source,
  r.start AS start,
  r.end AS end
ORDER BY of, key, id
