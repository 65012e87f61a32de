// The documents of `ids`, each with its first `tasks` tasks, and each of these with its first `bodies` bodies, in order of the edges: in one
// statement what by-ids and edges-out of documents and tasks and by-ids of tasks and agencies tell in five. Lists, for maps would send
// the names of their keys again with each. The kinds of the edges tell those of the nodes; said again, Grafeo would look through all of them.
// Rows: DutiesRow, by id. Bound: one row an id, `tasks` times `bodies` in it.
UNWIND $ids AS wanted
MATCH (d:Document {id: wanted})
CALL (d) {
  MATCH (d)-[r:ASSIGNS]->(t)
  WITH r, t
  ORDER BY r.id
  LIMIT $tasks
  CALL (t) {
    MATCH (t)-[o:OBLIGATES]->(a)
    WITH o, a
    ORDER BY o.id
    LIMIT $bodies
    RETURN collect([
      o.id, o.role, o.source, o.start, o.end,
      a.id, a.name, a.aliases, a.level, a.branch, a.collective, a.since, a.until
    ]) AS bodies
  }
  RETURN collect([r.id, r.source, r.start, r.end, t.id, t.ordinal, t.text, t.deadline, t.deadlineStart, t.deadlineEnd, t.due, bodies]) AS tasks
}
RETURN
  d.id AS id,
  'Document' AS kind,
  d.number AS number,
  d.type AS type,
  d.title AS title,
  d.issuedOn AS issuedOn,
  d.year AS year,
  d.signatory AS signatory,
  d.signedAs AS signedAs,
  d:Directive AS directive,
  d:Instrument AS instrument,
  tasks
ORDER BY id
