// What Grafeo needs to find nodes by key: an index, for its uniqueness constraints alone do not index.
// Several statements; each may run again.
CREATE INDEX document_folded_number IF NOT EXISTS FOR (n:Document) ON (n.foldedNumber);
CREATE INDEX document_title_key IF NOT EXISTS FOR (n:Document) ON (n.titleKey);
CREATE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE CONSTRAINT document_key IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE INDEX task_id IF NOT EXISTS FOR (n:Task) ON (n.id);
CREATE CONSTRAINT task_key IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE INDEX agency_id IF NOT EXISTS FOR (n:Agency) ON (n.id);
CREATE CONSTRAINT agency_key IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE;
CREATE INDEX source_id IF NOT EXISTS FOR (n:Source) ON (n.id);
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE INDEX revision_id IF NOT EXISTS FOR (n:Revision) ON (n.id);
CREATE CONSTRAINT revision_key IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
CREATE INDEX lock_id IF NOT EXISTS FOR (n:Lock) ON (n.id);
CREATE CONSTRAINT lock_key IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE;
