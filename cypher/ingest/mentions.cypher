// Adds to documents what new mentions say of them; each of `rows`: id, number, type, title, issuedOn, null where no mention tells. Kept is the
// smallest in order of letters, of dates the most precise, so that the order of the mentions does not matter.
// Rows: none.
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d:Instrument,
  d.citedNumber = CASE WHEN row.number IS NULL OR d.citedNumber <= row.number THEN d.citedNumber ELSE row.number END,
  d.citedType = CASE WHEN row.type IS NULL OR d.citedType <= row.type THEN d.citedType ELSE row.type END,
  d.citedTitle = CASE WHEN row.title IS NULL OR d.citedTitle <= row.title THEN d.citedTitle ELSE row.title END,
  d.citedIssuedOn = CASE
    WHEN row.issuedOn IS NULL THEN d.citedIssuedOn
    WHEN size(d.citedIssuedOn) > size(row.issuedOn) THEN d.citedIssuedOn
    WHEN size(d.citedIssuedOn) = size(row.issuedOn) AND d.citedIssuedOn <= row.issuedOn THEN d.citedIssuedOn
    ELSE row.issuedOn
  END
