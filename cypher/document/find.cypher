// A page of documents that the filters leave (null or no words: any), in the order of `order`, downwards where `down`, after the row with
// `afterKey` and `afterId` (null: from the beginning); what has no date has the date `none`.
// Rows: DocumentRow and key, by key and id. Bound: `limit`.
MATCH (d:Document)
WHERE all(word IN $words WHERE ' ' + d.search CONTAINS ' ' + word)
  AND all(word IN $number WHERE ' ' + d.foldedNumber + ' ' CONTAINS ' ' + word + ' ') // if $number
  AND (d:Directive) = $directive // if $directive
  AND (d:Instrument) = $instrument // if $instrument
  AND d.type IN $types // if $types
  AND coalesce(d.issuedOn, toString(d.year)) >= left($issuedFrom, size(coalesce(d.issuedOn, toString(d.year)))) // if $issuedFrom
  AND coalesce(d.issuedOn, toString(d.year)) <= $issuedTo // if $issuedTo
  AND EXISTS { // if $issuers or $levels or $branches
    MATCH (d)-[:ISSUED_BY]->(i:Agency)
    WHERE true
      AND i.id IN $issuers // if $issuers
      AND i.level IN $levels // if $levels
      AND i.branch IN $branches // if $branches
  }
  AND EXISTS { MATCH (d)-[:ASSIGNS]->(:Task)-[:OBLIGATES]->(b:Agency) WHERE b.id IN $bodies } // if $bodies
  AND EXISTS { MATCH (d)-[:ADDRESSED_TO]->(n:Agency) WHERE n.id IN $recipients } // if $recipients
  AND EXISTS { MATCH (d)-[:CITES]->(e:Document) WHERE e.id IN $cites } // if $cites
  AND EXISTS { MATCH (d)<-[c:CITES]-(:Document) WHERE c.relation IN $citedAs } // if $citedAs
WITH d, CASE $order
  WHEN 'NUMBER' THEN d.sort
  WHEN 'ISSUED_ON' THEN coalesce(d.issuedOn, toString(d.year), $none)
  WHEN 'CITED_BY' THEN COUNT { (d)<-[:CITES]-(:Document) }
  ELSE COUNT { (d)-[:ASSIGNS]->() }
END AS key
WHERE CASE WHEN $down THEN key < $afterKey OR (key = $afterKey AND d.id < $afterId) ELSE key > $afterKey OR (key = $afterKey AND d.id > $afterId) END // if $afterKey
RETURN
  d.id AS id,
  'Document' AS kind,
  d.number AS number,
  d.type AS type,
  d.title AS title,
  d.issuedOn AS issuedOn,
  d.year AS year,
  d.signatory AS signatory,
  d.signedAs AS signedAs,
  d:Directive AS directive,
  d:Instrument AS instrument,
  key
ORDER BY key, id // if $down is false
ORDER BY key DESC, id DESC // if $down is true
LIMIT $limit
