// Documents to which citations of `sources` lead from the documents of `ids`: other than it named, where the year was inferred.
// Rows: id, by id. Bound: the citations of the sources.
UNWIND $ids AS wanted
MATCH (:Document {id: wanted})-[c:CITES]->(d:Document)
WHERE c.source IN $sources
RETURN DISTINCT d.id AS id
ORDER BY id
