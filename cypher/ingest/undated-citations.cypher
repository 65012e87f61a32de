// Citations of documents of the `series` that do not state the year.
// Rows: edge, origin, number, target, citing, citingKind, citingYear, series, by edge. Bound: the citations of the series.
UNWIND $series AS wanted
MATCH (d:Document {series: wanted})<-[c:CITES {undated: true}]-(x)
RETURN
  c.id AS edge,
  c.origin AS origin,
  c.number AS number,
  d.id AS target,
  x.id AS citing,
  CASE WHEN x:Task THEN 'Task' ELSE 'Document' END AS citingKind,
  c.citingYear AS citingYear,
  d.series AS series
ORDER BY edge
