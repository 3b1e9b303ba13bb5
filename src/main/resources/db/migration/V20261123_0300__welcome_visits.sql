-- Visits, what was done to their tasks, and the templates their plans are computed from. A plan itself is never kept.

-- Offices are units: whoever works there holds the role for it.
ALTER TABLE unit DROP CONSTRAINT unit_code_has_a_kind;
ALTER TABLE unit
    ADD CONSTRAINT unit_has_a_kind
    CHECK (code = 'FACULTY' OR code LIKE 'PROGRAMME %' OR code LIKE 'PARTNER %' OR code LIKE 'OFFICE %');
INSERT INTO unit (code) VALUES
    ('OFFICE HR'), ('OFFICE INTERNATIONAL_OFFICE'), ('OFFICE FACULTY_INTERNATIONAL'), ('OFFICE CLINIC'),
    ('OFFICE CLINICAL_TRIALS'), ('OFFICE DOCTORAL_OFFICE'), ('OFFICE IT'), ('OFFICE LEGAL'), ('OFFICE SAFETY_OFFICER'),
    ('OFFICE HOST_SECRETARIAT');
ALTER TABLE account_role DROP CONSTRAINT small_units_have_coordinators_and_readers;
ALTER TABLE account_role
    ADD CONSTRAINT units_have_their_own_roles
    CHECK (unit = 'FACULTY' OR (unit LIKE 'OFFICE %' AND role = 'TASK_OWNER')
        OR (unit NOT LIKE 'OFFICE %' AND role IN ('COORDINATOR', 'READER')));

-- The words are the whole template; a version is written once and never changed. Its id is its number.
CREATE TABLE welcome_template (
    id INT NOT NULL PRIMARY KEY,
    words MEDIUMTEXT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    written_by BIGINT,
    CONSTRAINT template_numbers_begin_with_one CHECK (id > 0)
);

CREATE TABLE visit (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    guest_account_id BIGINT NOT NULL,
    host_account_id BIGINT NOT NULL,
    secretary_account_id BIGINT,
    buddy_account_id BIGINT,
    contact_account_id BIGINT,
    template_number INT NOT NULL,
    kind VARCHAR(60) NOT NULL,
    legal_form VARCHAR(30) NOT NULL,
    citizenships VARCHAR(60) NOT NULL,
    birth_date DATE NOT NULL,
    arrival DATE NOT NULL,
    departure DATE NOT NULL,
    clinic VARCHAR(160) NOT NULL,
    topic VARCHAR(400) NOT NULL,
    facts VARCHAR(1000) NOT NULL,
    state VARCHAR(20) NOT NULL,
    registered_at DATETIME(6) NOT NULL,
    registered_by BIGINT NOT NULL,
    CONSTRAINT visit_of_guest FOREIGN KEY (guest_account_id) REFERENCES account (id),
    CONSTRAINT visit_has_host FOREIGN KEY (host_account_id) REFERENCES account (id),
    CONSTRAINT visit_has_secretary FOREIGN KEY (secretary_account_id) REFERENCES account (id),
    CONSTRAINT visit_has_buddy FOREIGN KEY (buddy_account_id) REFERENCES account (id),
    CONSTRAINT visit_has_contact FOREIGN KEY (contact_account_id) REFERENCES account (id),
    CONSTRAINT visit_by_template FOREIGN KEY (template_number) REFERENCES welcome_template (id),
    CONSTRAINT visit_ends_after_it_begins CHECK (departure >= arrival),
    INDEX visit_by_state (state, arrival)
);

-- A row is there once somebody did something to the task: done, not needed, or given to somebody else. Of a yearly task each
-- time has its own code: W70, W70#2.
CREATE TABLE visit_task (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    visit_id BIGINT NOT NULL,
    code VARCHAR(30) NOT NULL,
    done_on DATE,
    done_at DATETIME(6),
    done_by BIGINT,
    evidence_words VARCHAR(400),
    evidence_document_id BIGINT,
    not_needed_reason VARCHAR(400),
    not_needed_by BIGINT,
    handed_to BIGINT,
    CONSTRAINT task_of_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
    CONSTRAINT task_evidence FOREIGN KEY (evidence_document_id) REFERENCES document (id),
    CONSTRAINT task_handed_to FOREIGN KEY (handed_to) REFERENCES account (id),
    CONSTRAINT one_word_per_task UNIQUE (visit_id, code),
    CONSTRAINT done_tasks_say_when CHECK ((done_on IS NULL) = (done_at IS NULL))
);

CREATE TABLE visit_note (
    id BIGINT NOT NULL PRIMARY KEY,
    visit_id BIGINT NOT NULL,
    code VARCHAR(30) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    words VARCHAR(1000) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    written_by BIGINT NOT NULL,
    CONSTRAINT note_of_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
    INDEX note_by_task (visit_id, code, id)
);

-- Until when a document of the visit holds; a later word about the same replaces the earlier.
CREATE TABLE visit_expiry (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    visit_id BIGINT NOT NULL,
    what VARCHAR(30) NOT NULL,
    expires_on DATE NOT NULL,
    CONSTRAINT expiry_of_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
    CONSTRAINT one_expiry_per_document UNIQUE (visit_id, what)
);
