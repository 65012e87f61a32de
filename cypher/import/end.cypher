// Notes that an import is at its end.
// Rows: none.
MATCH (l:Lock {id: 'import'})
DELETE l
