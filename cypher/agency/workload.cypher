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
WHERE ($agencies IS NULL OR id IN $agencies)
  AND ($levels IS NULL OR top.level IN $levels)
  AND ($branches IS NULL OR top.branch IN $branches)
  AND ($collective IS NULL OR top.collective = $collective)
  AND ($partOf IS NULL OR any(superior IN top.superiors WHERE superior IN $partOf AND superior <> id))
  AND all(word IN $words WHERE ' ' + top.search CONTAINS ' ' + word)
MATCH (a)<-[o:OBLIGATES]-(t:Task)
WHERE ($deadlineFrom IS NULL OR t.due >= $deadlineFrom)
  AND ($deadlineTo IS NULL OR t.due <= $deadlineTo)
  AND ($statuses IS NULL OR CASE WHEN t.due IS NULL THEN 'NO_DEADLINE' WHEN t.due < $today THEN 'PAST' ELSE 'DUE' END IN $statuses)
  AND ($roles IS NULL OR o.role IN $roles)
  AND ($documents IS NULL OR EXISTS { MATCH (t)<-[:ASSIGNS]-(d:Document) WHERE d.id IN $documents })
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
WHERE $afterKey IS NULL
  OR CASE WHEN $down THEN key < $afterKey OR (key = $afterKey AND id < $afterId) ELSE key > $afterKey OR (key = $afterKey AND id > $afterId) END
RETURN id, total, lead, coordinate, directed, due, past, noDeadline, key
ORDER BY
  CASE WHEN $down THEN null ELSE key END,
  CASE WHEN $down THEN key END DESC,
  CASE WHEN $down THEN null ELSE id END,
  CASE WHEN $down THEN id END DESC
LIMIT $limit
