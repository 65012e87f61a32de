// A page of agencies that the filters leave (null or no words: any), in the order of `order`, downwards where `down`, after the row with
// `afterKey` and `afterId` (null: from the beginning).
// Rows: AgencyRow and key, by key and id. Bound: `limit`.
MATCH (a:Agency)
WHERE all(word IN $words WHERE ' ' + a.search CONTAINS ' ' + word)
  AND ($levels IS NULL OR a.level IN $levels)
  AND ($branches IS NULL OR a.branch IN $branches)
  AND ($collective IS NULL OR a.collective = $collective)
  AND ($current IS NULL OR (a.until IS NULL) = $current)
  AND ($partOf IS NULL OR any(superior IN a.superiors WHERE superior IN $partOf AND superior <> a.id))
WITH a, CASE $order WHEN 'NAME' THEN a.sort ELSE COUNT { (a)<-[:OBLIGATES]-() } END AS key
WHERE $afterKey IS NULL
  OR CASE WHEN $down THEN key < $afterKey OR (key = $afterKey AND a.id < $afterId) ELSE key > $afterKey OR (key = $afterKey AND a.id > $afterId) END
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
ORDER BY
  CASE WHEN $down THEN null ELSE key END,
  CASE WHEN $down THEN key END DESC,
  CASE WHEN $down THEN null ELSE id END,
  CASE WHEN $down THEN id END DESC
LIMIT $limit
