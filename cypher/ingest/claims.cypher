// Who issued the documents of `ids`, as mentions of them say; of those that say the same the first, one that is not inferred
// before all that are.
// Rows: from, to, claim (0 or 1 for inferred, the id of the mention, a blank and where it ends), by from and to.
// Bound: the issuers of each of `ids`.
UNWIND $ids AS wanted
MATCH (d:Document {id: wanted})<-[c:CITES]-()
WHERE c.issuer IS NOT NULL
RETURN
  d.id AS from,
  c.issuer AS to,
  min(CASE WHEN c.inferred THEN '1' ELSE '0' END + c.id + ' ' + toString(c.end)) AS claim
ORDER BY from, to
