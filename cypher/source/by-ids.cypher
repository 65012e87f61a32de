// The sources of `ids`.
// Rows: SourceRow, by id. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (s:Source {id: wanted})
RETURN DISTINCT
  s.id AS id,
  'Source' AS kind,
  s.name AS name,
  s.uri AS uri,
  s.format AS format,
  s.sha256 AS sha256
ORDER BY id
