// A page of documents that the filters leave (null or no words: any), in the order of `order`, downwards where `down`, after the row with
// `afterKey` and `afterId` (null: from the beginning); what has no date has the date `none`.
// Rows: DocumentRow and key, by key and id. Bound: `limit`.
MATCH (d:Document)
WHERE all(word IN $words WHERE ' ' + d.search CONTAINS ' ' + word)
  AND ($number IS NULL OR all(word IN $number WHERE ' ' + d.foldedNumber + ' ' CONTAINS ' ' + word + ' '))
  AND ($directive IS NULL OR (d:Directive) = $directive)
  AND ($instrument IS NULL OR (d:Instrument) = $instrument)
  AND ($types IS NULL OR d.type IN $types)
  AND ($issuedFrom IS NULL OR coalesce(d.issuedOn, toString(d.year)) >= left($issuedFrom, size(coalesce(d.issuedOn, toString(d.year)))))
  AND ($issuedTo IS NULL OR coalesce(d.issuedOn, toString(d.year)) <= $issuedTo)
  AND (
    ($issuers IS NULL AND $levels IS NULL AND $branches IS NULL)
    OR EXISTS {
      MATCH (d)-[:ISSUED_BY]->(i:Agency)
      WHERE ($issuers IS NULL OR i.id IN $issuers)
        AND ($levels IS NULL OR i.level IN $levels)
        AND ($branches IS NULL OR i.branch IN $branches)
    }
  )
  AND ($bodies IS NULL OR EXISTS { MATCH (d)-[:ASSIGNS]->(:Task)-[:OBLIGATES]->(b:Agency) WHERE b.id IN $bodies })
  AND ($recipients IS NULL OR EXISTS { MATCH (d)-[:ADDRESSED_TO]->(n:Agency) WHERE n.id IN $recipients })
  AND ($cites IS NULL OR EXISTS { MATCH (d)-[:CITES]->(e:Document) WHERE e.id IN $cites })
  AND ($citedAs IS NULL OR EXISTS { MATCH (d)<-[c:CITES]-(:Document) WHERE c.relation IN $citedAs })
WITH d, CASE $order
  WHEN 'NUMBER' THEN d.sort
  WHEN 'ISSUED_ON' THEN coalesce(d.issuedOn, toString(d.year), $none)
  WHEN 'CITED_BY' THEN COUNT { (d)<-[:CITES]-(:Document) }
  ELSE COUNT { (d)-[:ASSIGNS]->() }
END AS key
WHERE $afterKey IS NULL
  OR CASE WHEN $down THEN key < $afterKey OR (key = $afterKey AND d.id < $afterId) ELSE key > $afterKey OR (key = $afterKey AND d.id > $afterId) END
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
ORDER BY
  CASE WHEN $down THEN null ELSE key END,
  CASE WHEN $down THEN key END DESC,
  CASE WHEN $down THEN null ELSE id END,
  CASE WHEN $down THEN id END DESC
LIMIT $limit
