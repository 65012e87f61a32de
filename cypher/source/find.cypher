// A page of sources that the filters leave (null or no words: any), in the order of `order`, downwards where `down`, after the row with
// `afterKey` and `afterId` (null: from the beginning).
// Rows: SourceRow and key, by key and id. Bound: `limit`.
MATCH (s:Source)
WHERE all(word IN $words WHERE toLower(s.name + ' ' + s.uri) CONTAINS word)
  AND s.format IN $formats // if $formats
WITH s, CASE $order WHEN 'URI' THEN s.uri ELSE s.name END AS key
WHERE CASE WHEN $down THEN key < $afterKey OR (key = $afterKey AND s.id < $afterId) ELSE key > $afterKey OR (key = $afterKey AND s.id > $afterId) END // if $afterKey
RETURN
  s.id AS id,
  'Source' AS kind,
  s.name AS name,
  s.uri AS uri,
  s.format AS format,
  s.sha256 AS sha256,
  key
ORDER BY key, id // if $down is false
ORDER BY key DESC, id DESC // if $down is true
LIMIT $limit
