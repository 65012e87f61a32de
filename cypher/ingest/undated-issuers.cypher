// Who issued documents of the `series`, as mentions say that do not state the year: these edges go where the citation goes.
// Rows: edge, origin, number, target, citingYear, series, by edge. Bound: the citations of the series.
UNWIND $series AS wanted
MATCH (d:Document {series: wanted})-[r:ISSUED_BY {undated: true}]->()
RETURN
  r.id AS edge,
  r.origin AS origin,
  r.number AS number,
  d.id AS target,
  r.citingYear AS citingYear,
  d.series AS series
ORDER BY edge
