// Removes the earlier texts of the sources of `ids`, but the last `kept` ones.
// Rows: none.
UNWIND $ids AS wanted
MATCH (s:Source {id: wanted})<-[:REVISION_OF]-(r:Revision)
WITH s, max(r.ordinal) AS last
MATCH (s)<-[:REVISION_OF]-(r:Revision)
WHERE r.ordinal <= last - $kept
DETACH DELETE r
