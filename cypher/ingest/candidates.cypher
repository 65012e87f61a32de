// Dated documents of the `series` that a source speaks of with their year: those that have any edge but inferred ones.
// Rows: series, id, year, by series and id. Bound: the years of each series.
UNWIND $series AS wanted
MATCH (d:Document {series: wanted})
WHERE d.year IS NOT NULL
  AND (EXISTS { (d)-[r]->() WHERE NOT coalesce(r.inferred, false) } OR EXISTS { (d)<-[c:CITES]-() WHERE NOT c.inferred })
RETURN DISTINCT d.series AS series, d.id AS id, d.year AS year
ORDER BY series, id
