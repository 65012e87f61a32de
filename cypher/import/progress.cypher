// How far an import has come that is not at its end: no row where there is none.
// Rows: one, file (the digest of what is imported) and done (its rows that are in), by file.
MATCH (l:Lock {id: 'import'})
RETURN l.file AS file, l.done AS done
ORDER BY file
LIMIT 1
