// Notes, in the transaction that writes them, how many rows of which file are in the store.
// Rows: none.
MERGE (l:Lock {id: 'import'})
SET l.file = $file, l.done = $done
