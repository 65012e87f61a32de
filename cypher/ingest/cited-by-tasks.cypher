// Documents to which citations of `sources` lead from the tasks of `ids`.
// Rows: id, by id. Bound: the citations of the sources.
UNWIND $ids AS wanted
MATCH (:Task {id: wanted})-[c:CITES]->(d:Document)
WHERE c.source IN $sources
RETURN DISTINCT d.id AS id
ORDER BY id
