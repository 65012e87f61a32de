// How many bodies have tasks that the filters of `agency/workload` leave: in all (facet `total`) and by the values of the other `facets`.
// Rows: facet, value, count, the greatest first. Bound: `limit`.
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
WITH DISTINCT top
UNWIND $facets AS facet
WITH facet, CASE facet WHEN 'total' THEN '' WHEN 'level' THEN top.level ELSE top.branch END AS value, top.id AS id
WHERE value IS NOT NULL
WITH facet, value, count(DISTINCT id) AS count
RETURN facet, value, count
ORDER BY count DESC, facet, value
LIMIT $limit
