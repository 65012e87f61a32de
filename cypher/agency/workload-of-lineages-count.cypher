// How many agencies have a task, of their own or of a body whose place they took.
// Rows: one, count.
MATCH (a:Agency)
WHERE EXISTS { (a)<-[:OBLIGATES]-() }
UNWIND a.lineage AS id
WITH DISTINCT id
RETURN count(id) AS count
