// The tasks inside which the mentions of `rows` stand; each of `rows`: id of the mention, its document `from`, source, start and end.
// Rows: id of the mention, task, by id. Bound: the tasks around a mention, nearly always one; `limit`.
UNWIND $rows AS row
MATCH (:Document {id: row.from})-[:ASSIGNS]->(t:Task)-[c:CITES]->(:Document)
WHERE c.source = row.source AND c.start = row.start AND c.end = row.end
RETURN DISTINCT row.id AS id, t.id AS task
ORDER BY id, task
LIMIT $limit
