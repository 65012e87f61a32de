// Two texts of the document `id` to compare: of the source `source` (null: the one that changed last) the earlier text number `from` (null:
// the last one before `to`), and the earlier text number `to` (null, or where there is none: the text of now).
// Rows: RevisionsRow. Bound: one.
MATCH (:Document {id: $id})-[:READ_FROM]->(s:Source)<-[:REVISION_OF]-(f:Revision)
WHERE ($source IS NULL OR s.id = $source)
  AND CASE WHEN $from IS NULL THEN $to IS NULL OR f.ordinal < $to ELSE f.ordinal = $from END
WITH s, f
ORDER BY f.replacedAt DESC, f.ordinal DESC, s.id
LIMIT 1
OPTIONAL MATCH (s)<-[:REVISION_OF]-(t:Revision)
WHERE t.ordinal = $to
RETURN
  s.id AS source,
  s.name AS name,
  f.ordinal AS fromOrdinal,
  f.sha256 AS fromSha256,
  f.replacedAt AS fromReplacedAt,
  f.text AS fromText,
  t.ordinal AS toOrdinal,
  t.sha256 AS toSha256,
  t.replacedAt AS toReplacedAt,
  CASE WHEN t IS NULL THEN s.text ELSE t.text END AS toText
ORDER BY source
