// Removes the tasks of `ids` with their edges; a task belongs to one source.
// Rows: none.
UNWIND $ids AS wanted
MATCH (t:Task {id: wanted})
DETACH DELETE t
