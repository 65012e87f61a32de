// How many documents there are; with `directive` true those whose text was read, with false the others.
// Rows: one, count.
MATCH (d:Document)
WHERE $directive IS NULL OR (d:Directive) = $directive
RETURN count(d) AS count
