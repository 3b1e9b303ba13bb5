-- Papers of visits: each lies with the other documents, and a row says for which step of which visit it was given. One paper
-- may be given for several steps.
CREATE TABLE visit_paper (
    id BIGINT NOT NULL PRIMARY KEY,
    visit_id BIGINT NOT NULL,
    code VARCHAR(30) NOT NULL,
    document_id BIGINT NOT NULL,
    given_at DATETIME(6) NOT NULL,
    given_by BIGINT NOT NULL,
    CONSTRAINT paper_of_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
    CONSTRAINT paper_is_document FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
    CONSTRAINT one_paper_once_per_step UNIQUE (visit_id, code, document_id)
);
ALTER TABLE visit_task DROP CONSTRAINT task_evidence;
ALTER TABLE visit_task DROP COLUMN evidence_document_id;

-- What belongs to something that is still going on is kept from its end on, everything else from the day it was handed in.
ALTER TABLE document
    ADD COLUMN needed_until DATE,
    ADD COLUMN kept_from DATETIME(6)
        GENERATED ALWAYS AS (COALESCE(CAST(needed_until AS DATETIME(6)), handed_in_at)) STORED;
