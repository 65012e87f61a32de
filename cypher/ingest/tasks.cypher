// Writes the tasks of `rows`, which are not there: TaskNode and sort, the id of the edge that assigns it. What is null is not kept.
// Rows: none.
UNWIND $rows AS row
CREATE (:Task {
  id: row.id, ordinal: row.ordinal, text: row.text, deadline: row.deadline, deadlineStart: row.deadlineStart,
  deadlineEnd: row.deadlineEnd, due: row.due, search: row.search, sort: row.sort
})
