// Keys of the documents of `ids` under which documents that may be one are found.
// Rows: foldedNumber, titleKey, by both. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (d:Document {id: wanted})
RETURN DISTINCT d.foldedNumber AS foldedNumber, d.titleKey AS titleKey
ORDER BY foldedNumber, titleKey
