// How many mentions of other documents name them in full, and of the others how many were settled. A mention inside a task is
// counted once, at its document.
// Rows: open (the mention does not tell number, issuer and year), inferred (a document was found that fits), count, by open and inferred.
// Bound: 4 rows.
MATCH (:Document)-[c:CITES]->(:Document)
WITH coalesce(c.open, false) AS open, c.inferred AS inferred, count(c) AS count
RETURN open, inferred, count
ORDER BY open, inferred
LIMIT 4
