// How many mentions of other documents there are. A mention inside a task is counted once, at its document.
// Rows: one, count.
MATCH (:Document)-[c:CITES]->(:Document)
RETURN count(c) AS count
