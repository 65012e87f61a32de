// A page of agencies after (`afterName`, `afterId`), both empty for the first.
// Rows: AgencyRow and key (the folded name), by key and id. Bound: `limit`.
MATCH (a:Agency)
WHERE a.sort >= $afterName AND (a.sort > $afterName OR a.id > $afterId)
RETURN
  a.id AS id,
  'Agency' AS kind,
  a.name AS name,
  a.aliases AS aliases,
  a.level AS level,
  a.branch AS branch,
  a.collective AS collective,
  a.since AS since,
  a.until AS until,
  a.sort AS key
ORDER BY key, id
LIMIT $limit
