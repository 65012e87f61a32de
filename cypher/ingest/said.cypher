// What the source `source` said until now: the ids of its nodes.
// Rows: none or one, documents, tasks, agencies.
MATCH (s:Source {id: $source})
RETURN s.documentIds AS documents, s.taskIds AS tasks, s.agencyIds AS agencies
ORDER BY s.id
LIMIT 1
