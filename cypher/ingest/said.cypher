// What the sources of `ids` said until now: the ids of their nodes.
// Rows: id, documents, tasks, agencies, by id. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (s:Source {id: wanted})
RETURN s.id AS id, s.documentIds AS documents, s.taskIds AS tasks, s.agencyIds AS agencies
ORDER BY id
