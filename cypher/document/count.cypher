// How many documents there are; with `directive` true those whose text was read, with false the others.
// Rows: one, count.
MATCH (d:Document)
WHERE (d:Directive) = $directive // if $directive
RETURN count(d) AS count
