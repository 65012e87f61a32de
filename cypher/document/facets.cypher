// How many documents the filters leave: in all (facet `total`) and by the values of the other `facets`.
// Rows: facet, value, count, the greatest first. Bound: `limit`.
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
UNWIND $facets AS facet
CALL (d, facet) {
  WITH d, facet
  WHERE facet = 'total'
  RETURN '' AS value
  UNION ALL
  WITH d, facet
  WHERE facet = 'type'
  RETURN d.type AS value
  UNION ALL
  WITH d, facet
  WHERE facet = 'month' AND size(d.issuedOn) >= 7
  RETURN left(d.issuedOn, 7) AS value
  UNION ALL
  WITH d, facet
  WHERE facet = 'year'
  RETURN toString(d.year) AS value
  UNION ALL
  WITH d, facet
  WHERE facet = 'issuer'
  MATCH (d)-[:ISSUED_BY]->(a:Agency)
  RETURN a.id AS value
  UNION ALL
  WITH d, facet
  WHERE facet = 'level'
  MATCH (d)-[:ISSUED_BY]->(a:Agency)
  RETURN a.level AS value
  UNION ALL
  WITH d, facet
  WHERE facet = 'branch'
  MATCH (d)-[:ISSUED_BY]->(a:Agency)
  RETURN a.branch AS value
  UNION ALL
  WITH d, facet
  WHERE facet = 'relation'
  MATCH (d)<-[c:CITES]-(:Document)
  RETURN c.relation AS value
}
WITH facet, value, count(DISTINCT d.id) AS count
WHERE value IS NOT NULL
RETURN facet, value, count
ORDER BY count DESC, facet, value
LIMIT $limit
