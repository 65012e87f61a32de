// What Neo4j needs to find nodes by key, in order and by words; its uniqueness constraints bring their index. The analyzer only splits
// at spaces, for the text is folded already. Several statements; each may run again.
CREATE INDEX document_folded_number IF NOT EXISTS FOR (n:Document) ON (n.foldedNumber);
CREATE INDEX document_title_key IF NOT EXISTS FOR (n:Document) ON (n.titleKey);
CREATE INDEX document_sort IF NOT EXISTS FOR (n:Document) ON (n.sort);
CREATE INDEX task_sort IF NOT EXISTS FOR (n:Task) ON (n.sort);
CREATE INDEX agency_sort IF NOT EXISTS FOR (n:Agency) ON (n.sort);
CREATE CONSTRAINT document_key IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT task_key IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_key IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_key IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT lock_key IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE;
CREATE FULLTEXT INDEX document_search IF NOT EXISTS FOR (n:Document) ON EACH [n.search]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX task_search IF NOT EXISTS FOR (n:Task) ON EACH [n.search]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX agency_search IF NOT EXISTS FOR (n:Agency) ON EACH [n.search]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
