// A page of sources that the filters leave (null or no words: any), in the order of `order`, downwards where `down`, after the row with
// `afterKey` and `afterId` (null: from the beginning).
// Rows: SourceRow and key, by key and id. Bound: `limit`.
MATCH (s:Source)
WHERE all(word IN $words WHERE toLower(s.name + ' ' + s.uri) CONTAINS word)
  AND ($formats IS NULL OR s.format IN $formats)
WITH s, CASE $order WHEN 'URI' THEN s.uri ELSE s.name END AS key
WHERE $afterKey IS NULL
  OR CASE WHEN $down THEN key < $afterKey OR (key = $afterKey AND s.id < $afterId) ELSE key > $afterKey OR (key = $afterKey AND s.id > $afterId) END
RETURN
  s.id AS id,
  'Source' AS kind,
  s.name AS name,
  s.uri AS uri,
  s.format AS format,
  s.sha256 AS sha256,
  key
ORDER BY
  CASE WHEN $down THEN null ELSE key END,
  CASE WHEN $down THEN key END DESC,
  CASE WHEN $down THEN null ELSE id END,
  CASE WHEN $down THEN id END DESC
LIMIT $limit
