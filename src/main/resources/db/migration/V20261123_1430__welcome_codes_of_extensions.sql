-- A task that extends a document has the document's code behind its own, twenty letters each, and which time it is.
ALTER TABLE visit_task MODIFY code VARCHAR(60) NOT NULL;
ALTER TABLE visit_note MODIFY code VARCHAR(60) NOT NULL;
ALTER TABLE visit_paper MODIFY code VARCHAR(60) NOT NULL;
ALTER TABLE visit_told MODIFY code VARCHAR(60) NOT NULL;
