// How many bodies have tasks that the filters of `agency/workload` leave: in all (facet `total`) and by the values of the other `facets`.
// Rows: facet, value, count, the greatest first. Bound: `limit`.
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
WITH DISTINCT top
UNWIND $facets AS facet
WITH facet, CASE facet WHEN 'total' THEN '' WHEN 'level' THEN top.level ELSE top.branch END AS value, top.id AS id
WHERE value IS NOT NULL
WITH facet, value, count(DISTINCT id) AS count
RETURN facet, value, count
ORDER BY count DESC, facet, value
LIMIT $limit
