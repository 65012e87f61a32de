// Waits until no other transaction ingests: the lock on this one node makes writers take turns, also from several machines,
// so that each sees all that the one before wrote. `source` is whose turn it is.
// Rows: none.
MERGE (l:Lock {id: 'ingest'})
SET l.source = $source
