// Gives the agencies of `ids` the empty lists that a bulk load cannot hold.
// Rows: none.
UNWIND $ids AS wanted
MATCH (n:Agency {id: wanted})
SET n.aliases = coalesce(n.aliases, [])
