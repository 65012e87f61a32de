// The edges that tell who issued the documents of `ids` as mentions say it.
// Rows: from, to, claim, by from and to. Bound: the issuers of each of `ids`.
UNWIND $ids AS wanted
MATCH (d:Document {id: wanted})-[r:ISSUED_BY]->(a:Agency)
WHERE r.cited
RETURN d.id AS from, a.id AS to, r.claim AS claim
ORDER BY from, to
