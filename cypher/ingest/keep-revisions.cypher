// Keeps the texts of those sources of `rows` that are to say other words; each of `rows`: id, sha256 of the text that comes. `at` is the time.
// Rows: none.
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
WHERE s.sha256 <> row.sha256
OPTIONAL MATCH (s)<-[:REVISION_OF]-(r:Revision)
WITH s, coalesce(max(r.ordinal), 0) + 1 AS ordinal
CREATE (k:Revision)-[:REVISION_OF]->(s)
SET
  k.id = s.id + ':' + toString(ordinal),
  k.source = s.id,
  k.ordinal = ordinal,
  k.text = s.text,
  k.sha256 = s.sha256,
  k.replacedAt = $at
