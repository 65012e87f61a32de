// A page of sources after (`afterName`, `afterId`), both empty for the first.
// Rows: SourceRow and key (the URI), by key and id. Bound: `limit`.
MATCH (s:Source)
WHERE s.uri >= $afterName AND (s.uri > $afterName OR s.id > $afterId)
RETURN
  s.id AS id,
  'Source' AS kind,
  s.name AS name,
  s.uri AS uri,
  s.format AS format,
  s.sha256 AS sha256,
  s.uri AS key
ORDER BY key, id
LIMIT $limit
