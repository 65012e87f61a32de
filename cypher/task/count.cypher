// How many tasks there are.
// Rows: one, count.
MATCH (t:Task)
RETURN count(t) AS count
