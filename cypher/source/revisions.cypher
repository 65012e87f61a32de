// The earlier texts of the sources of `ids`, without their words.
// Rows: of (the source), ordinal, sha256, replacedAt, by of and the last one first. Bound: what `ingest/drop-revisions` leaves of each.
UNWIND $ids AS of
MATCH (:Source {id: of})<-[:REVISION_OF]-(r:Revision)
RETURN of, r.ordinal AS ordinal, r.sha256 AS sha256, r.replacedAt AS replacedAt
ORDER BY of, ordinal DESC
