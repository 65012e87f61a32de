// How many agencies have a task.
// Rows: one, count.
MATCH (a:Agency)
WHERE EXISTS { (a)<-[:OBLIGATES]-() }
RETURN count(a) AS count
