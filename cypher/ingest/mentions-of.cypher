// What all mentions say of the documents of `ids`, by the rule of `ingest/mentions`; inferred citations say nothing, for they
// may speak of another year.
// Rows: id, number, type, title, issuedOn, cited (false: nobody cites it), by id. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (d:Document {id: wanted})
OPTIONAL MATCH (d)<-[c:CITES]-()
WHERE NOT c.inferred
WITH d, min(c.number) AS number, min(c.type) AS type, min(c.title) AS title, max(size(c.issuedOn)) AS precision, collect(DISTINCT c.issuedOn) AS dates
UNWIND CASE WHEN size(dates) = 0 THEN [null] ELSE dates END AS date
WITH d, number, type, title, date, precision
WHERE date IS NULL OR size(date) = precision
RETURN d.id AS id, number, type, title, min(date) AS issuedOn, EXISTS { (d)<-[:CITES]-() } AS cited
ORDER BY id
