// A page of the keys of titles that documents have, each once, after the key `after`, empty for the first.
// Rows: key, by key. Bound: `limit`.
MATCH (d:Document)
WHERE d.titleKey > $after
RETURN DISTINCT d.titleKey AS key
ORDER BY key
LIMIT $limit
