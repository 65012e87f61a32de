// Bodies with tasks that the filters leave (null: any), with how many, in the order of `order`, downwards where `down`, after the
// body with `afterKey` and `afterId` (null: from the beginning). Counted to a body are its own tasks, where `parts` those of the bodies
// that belong to it, where `predecessors` those of the bodies whose place they took. A task with two roles is one in the total.
// Rows: WorkloadRow and key, by key and id. Bound: `limit`.
MATCH (a:Agency)
UNWIND CASE WHEN $predecessors THEN a.lineage ELSE [a.id] END AS heir
MATCH (h:Agency {id: heir})
UNWIND CASE WHEN $parts THEN h.superiors ELSE [h.id] END AS id
WITH DISTINCT id, a
MATCH (top:Agency {id: id})
WHERE true
  AND id IN $agencies // if $agencies
  AND top.level IN $levels // if $levels
  AND top.branch IN $branches // if $branches
  AND top.collective = $collective // if $collective
  AND any(superior IN top.superiors WHERE superior IN $partOf AND superior <> id) // if $partOf
  AND all(word IN $words WHERE ' ' + top.search CONTAINS ' ' + word)
MATCH (a)<-[o:OBLIGATES]-(t:Task)
WHERE true
  AND t.due >= $deadlineFrom // if $deadlineFrom
  AND t.due <= $deadlineTo // if $deadlineTo
  AND CASE WHEN t.due IS NULL THEN 'NO_DEADLINE' WHEN t.due < $today THEN 'PAST' ELSE 'DUE' END IN $statuses // if $statuses
  AND o.role IN $roles // if $roles
  AND EXISTS { MATCH (t)<-[:ASSIGNS]-(d:Document) WHERE d.id IN $documents } // if $documents
WITH
  id,
  top.sort AS name,
  count(DISTINCT t.id) AS total,
  count(DISTINCT CASE WHEN o.role = 'LEAD' THEN t.id END) AS lead,
  count(DISTINCT CASE WHEN o.role = 'COORDINATE' THEN t.id END) AS coordinate,
  count(DISTINCT CASE WHEN o.role = 'DIRECTED' THEN t.id END) AS directed,
  count(DISTINCT CASE WHEN t.due >= $today THEN t.id END) AS due,
  count(DISTINCT CASE WHEN t.due < $today THEN t.id END) AS past
WITH id, total, lead, coordinate, directed, due, past, total - due - past AS noDeadline, CASE $order
  WHEN 'NAME' THEN name
  WHEN 'LEAD' THEN lead
  WHEN 'COORDINATE' THEN coordinate
  WHEN 'DIRECTED' THEN directed
  WHEN 'DUE' THEN due
  WHEN 'PAST' THEN past
  ELSE total
END AS key
WHERE CASE WHEN $down THEN key < $afterKey OR (key = $afterKey AND id < $afterId) ELSE key > $afterKey OR (key = $afterKey AND id > $afterId) END // if $afterKey
RETURN id, total, lead, coordinate, directed, due, past, noDeadline, key
ORDER BY key, id // if $down is false
ORDER BY key DESC, id DESC // if $down is true
LIMIT $limit
