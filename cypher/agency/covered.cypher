// The bodies whose tasks count to each of the agencies of `ids`: itself, where `parts` those that belong to it, and where
// `predecessors` those whose place it or one of them took.
// Rows: of, body, by both. Bound: `limit`.
MATCH (a:Agency)
UNWIND CASE WHEN $predecessors THEN a.lineage ELSE [a.id] END AS heir
MATCH (h:Agency {id: heir})
UNWIND CASE WHEN $parts THEN h.superiors ELSE [h.id] END AS of
WITH DISTINCT of, a.id AS body
WHERE of IN $ids
RETURN of, body
ORDER BY of, body
LIMIT $limit
