// How many sources there are.
// Rows: one, count.
MATCH (s:Source)
RETURN count(s) AS count
