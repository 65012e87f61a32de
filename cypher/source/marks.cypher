// What the source `id` says, in order of the text, from the place `from` on: who issued its document and to whom it is sent, its
// citations and tasks, and the bodies that those oblige. A mention inside a task is there once, at the document.
// Rows: EdgeRow, by start and id. Bound: `limit`.
MATCH (s:Source {id: $id})<-[:READ_FROM]-(d:Document)
CALL (s, d) {
  MATCH (d)-[r]->(m)
  WHERE r.source = s.id AND r.start >= $from AND type(r) IN $kinds AND NOT type(r) IN ['READ_FROM', 'LISTED_IN']
  RETURN r, d.id AS from, 'Document' AS fromKind, m.id AS to,
    CASE WHEN m:Document THEN 'Document' WHEN m:Task THEN 'Task' ELSE 'Agency' END AS toKind
  UNION ALL
  MATCH (d)-[a:ASSIGNS]->(t:Task)-[r:OBLIGATES]->(m:Agency)
  WHERE a.source = s.id AND r.start >= $from AND type(r) IN $kinds
  RETURN r, t.id AS from, 'Task' AS fromKind, m.id AS to, 'Agency' AS toKind
}
RETURN
  r.id AS id,
  type(r) AS kind,
  from,
  fromKind,
  to,
  toKind,
  r.relation AS relation,
  coalesce(r.inferred, false) AS inferred,
  r.role AS role,
  r.purpose AS purpose,
  r.pinpoint AS pinpoint,
  r.source AS source,
  r.start AS start,
  r.end AS end
ORDER BY start, id
LIMIT $limit
