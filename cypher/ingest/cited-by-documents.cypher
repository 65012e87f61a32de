// Documents to which citations of `source` lead from the documents of `ids`: other than it named, where the year was inferred.
// Rows: id, by id. Bound: the citations of one source.
UNWIND $ids AS wanted
MATCH (:Document {id: wanted})-[c:CITES]->(d:Document)
WHERE c.source = $source
RETURN DISTINCT d.id AS id
ORDER BY id
