// A page of the folded numbers that documents have, each once, after the number `after`, empty for the first.
// Rows: key, by key. Bound: `limit`.
MATCH (d:Document)
WHERE d.foldedNumber > $after
RETURN DISTINCT d.foldedNumber AS key
ORDER BY key
LIMIT $limit
