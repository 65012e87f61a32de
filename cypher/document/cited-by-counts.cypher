// How many mentions by other documents each of the documents of `ids` has, by relation.
// Rows: id, relation, count, by id and relation. Bound: the eight relations for each of `ids`.
UNWIND $ids AS wanted
MATCH (:Document {id: wanted})<-[c:CITES]-(:Document)
RETURN wanted AS id, c.relation AS relation, count(c) AS count
ORDER BY id, relation
