// How many agencies there are.
// Rows: one, count.
MATCH (a:Agency)
RETURN count(a) AS count
