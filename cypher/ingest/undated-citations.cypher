// Citations of documents of the `series` that do not state the year.
// Rows: edge, origin, originNumber, target, citing, citingKind, citingYear (of the citing document, for a task of the document that assigns it), series, by
// edge. Bound: the citations of the series.
UNWIND $series AS wanted
MATCH (d:Document {series: wanted})<-[c:CITES {undated: true}]-(x)
OPTIONAL MATCH (x)<-[:ASSIGNS]-(assigning:Document)
RETURN DISTINCT
  c.id AS edge,
  c.origin AS origin,
  c.originNumber AS originNumber,
  d.id AS target,
  x.id AS citing,
  CASE WHEN x:Task THEN 'Task' ELSE 'Document' END AS citingKind,
  CASE WHEN x:Task THEN assigning.year ELSE x.year END AS citingYear,
  d.series AS series
ORDER BY edge
