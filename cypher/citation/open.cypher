// What the mentions of `rows` say that do not tell their document in full; each of `rows`: id, source, start and end. One inside a task
// is found by the document's at the same place.
// Rows: id, origin, series, number, titleKey, year, issuedOn and citingYear (see OpenMention), by id. Bound: one row an id; `limit`.
UNWIND $rows AS row
MATCH (:Source {id: row.source})<-[:READ_FROM]-(:Document)-[c:CITES]->(:Document)
WHERE c.source = row.source AND c.start = row.start AND c.end = row.end AND c.open
RETURN DISTINCT
  row.id AS id,
  c.origin AS origin,
  c.series AS series,
  c.number AS number,
  c.titleKey AS titleKey,
  c.year AS year,
  c.issuedOn AS issuedOn,
  c.citingYear AS citingYear
ORDER BY id
LIMIT $limit
