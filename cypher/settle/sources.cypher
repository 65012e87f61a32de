// Gives the sources of `ids` the empty lists that a bulk load cannot hold.
// Rows: none.
UNWIND $ids AS wanted
MATCH (n:Source {id: wanted})
SET n.taskIds = coalesce(n.taskIds, []), n.agencyIds = coalesce(n.agencyIds, [])
