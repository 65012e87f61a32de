// The first place where a source names each of the agencies of `ids`; no row where none does.
// Rows: id, place (source, start and end, with blanks between), by id. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (a:Agency {id: wanted})<-[r:NAMES]-(:Source)
RETURN a.id AS id, min(r.source + ' ' + split(r.id, ':')[1] + ' ' + toString(r.end)) AS place
ORDER BY id
