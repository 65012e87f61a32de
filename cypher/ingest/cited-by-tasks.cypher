// Documents to which citations of `source` lead from the tasks of `ids`.
// Rows: id, by id. Bound: the citations of one source.
UNWIND $ids AS wanted
MATCH (:Task {id: wanted})-[c:CITES]->(d:Document)
WHERE c.source = $source
RETURN DISTINCT d.id AS id
ORDER BY id
