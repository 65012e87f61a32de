// The agencies of `ids`.
// Rows: AgencyRow, by id. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (a:Agency {id: wanted})
RETURN DISTINCT
  a.id AS id,
  'Agency' AS kind,
  a.name AS name,
  a.aliases AS aliases,
  a.level AS level,
  a.branch AS branch,
  a.collective AS collective,
  a.since AS since,
  a.until AS until
ORDER BY id
