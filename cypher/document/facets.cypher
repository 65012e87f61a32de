// How many documents the filters leave: in all (facet `total`) and by the values of the other `facets`.
// Rows: facet, value, count, the greatest first. Bound: `limit`.
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
