// A page of agencies that the filters leave (null or no words: any), in the order of `order`, downwards where `down`, after the row with
// `afterKey` and `afterId` (null: from the beginning).
// Rows: AgencyRow and key, by key and id. Bound: `limit`.
MATCH (a:Agency)
WHERE all(word IN $words WHERE ' ' + a.search CONTAINS ' ' + word)
  AND a.level IN $levels // if $levels
  AND a.branch IN $branches // if $branches
  AND a.collective = $collective // if $collective
  AND (a.until IS NULL) = $current // if $current
  AND any(superior IN a.superiors WHERE superior IN $partOf AND superior <> a.id) // if $partOf
WITH a, CASE $order WHEN 'NAME' THEN a.sort ELSE COUNT { (a)<-[:OBLIGATES]-() } END AS key
WHERE CASE WHEN $down THEN key < $afterKey OR (key = $afterKey AND a.id < $afterId) ELSE key > $afterKey OR (key = $afterKey AND a.id > $afterId) END // if $afterKey
RETURN
  a.id AS id,
  'Agency' AS kind,
  a.name AS name,
  a.aliases AS aliases,
  a.level AS level,
  a.branch AS branch,
  a.collective AS collective,
  a.since AS since,
  a.until AS until,
  key
ORDER BY key, id // if $down is false
ORDER BY key DESC, id DESC // if $down is true
LIMIT $limit
