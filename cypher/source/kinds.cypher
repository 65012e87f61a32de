// How many sources there are of each format, and how many of them another reader than `reader` has read.
// Rows: format, count, outdated, by format. Bound: one row a format.
MATCH (s:Source)
RETURN s.format AS format, count(s) AS count, sum(CASE WHEN s.reader <> $reader THEN 1 ELSE 0 END) AS outdated
ORDER BY format
LIMIT 20
