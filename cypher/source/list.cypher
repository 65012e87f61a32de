// A page of sources without their texts, after the URI `after`, empty for the first.
// Rows: id, uri, format and reader, by uri. Bound: `limit`.
MATCH (s:Source)
WHERE s.uri > $after
RETURN s.id AS id, s.uri AS uri, s.format AS format, s.reader AS reader
ORDER BY uri
LIMIT $limit
