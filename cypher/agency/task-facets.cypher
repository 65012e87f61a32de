// How many duties (a task that obliges a body in a role) the filters of `agency/tasks` leave: in all (facet `total`) and by the values
// of the other `facets`; each of `rows`: of (an agency) and bodies (it and others whose tasks count to it).
// Rows: of, facet, value, count, the greatest first. Bound: `limit`.
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
  UNWIND $facets AS facet
  WITH facet, CASE facet
    WHEN 'total' THEN ''
    WHEN 'role' THEN r.role
    WHEN 'month' THEN left(t.due, 7)
    ELSE CASE WHEN t.due IS NULL THEN 'NO_DEADLINE' WHEN t.due < $today THEN 'PAST' ELSE 'DUE' END
  END AS value, r.id AS edge
  WHERE value IS NOT NULL
  RETURN facet, value, count(DISTINCT edge) AS count
}
RETURN of, facet, value, count
ORDER BY count DESC, of, facet, value
LIMIT $limit
