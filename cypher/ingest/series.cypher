// The series of the documents of `ids`.
// Rows: series, by itself. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (d:Document {id: wanted})
RETURN DISTINCT d.series AS series
ORDER BY series
