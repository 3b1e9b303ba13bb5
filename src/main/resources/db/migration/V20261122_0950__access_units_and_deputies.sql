-- Roles are held for a unit and between two days; somebody may stand in for somebody else.

-- The code is FACULTY, PROGRAMME and its name, or PARTNER and its id; the name is there for partners, the texts name the rest.
CREATE TABLE unit (
    code VARCHAR(40) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    name VARCHAR(60) NOT NULL DEFAULT '',
    CONSTRAINT unit_code_has_a_kind CHECK (code = 'FACULTY' OR code LIKE 'PROGRAMME %' OR code LIKE 'PARTNER %')
);
INSERT INTO unit (code) VALUES
    ('FACULTY'), ('PROGRAMME MEDICINE'), ('PROGRAMME DENTISTRY'), ('PROGRAMME PUBLIC_HEALTH'), ('PROGRAMME RADIATION_SCIENCES');
INSERT INTO unit (code, name) SELECT CONCAT('PARTNER ', id), short_name FROM partner WHERE home = FALSE;

-- Whoever holds a role today holds it for the whole faculty and without an end.
ALTER TABLE account_role
    ADD COLUMN unit VARCHAR(40) COLLATE utf8mb4_bin NOT NULL DEFAULT 'FACULTY',
    ADD COLUMN from_day DATE NOT NULL DEFAULT '2000-01-01',
    ADD COLUMN until_day DATE NOT NULL DEFAULT '9999-12-31';
ALTER TABLE account_role DROP PRIMARY KEY, ADD PRIMARY KEY (account_id, role, unit);
ALTER TABLE account_role ADD CONSTRAINT role_for_unit FOREIGN KEY (unit) REFERENCES unit (code);
ALTER TABLE account_role ADD CONSTRAINT role_ends_after_it_begins CHECK (until_day >= from_day);
ALTER TABLE account_role
    ADD CONSTRAINT small_units_have_coordinators_and_readers CHECK (unit = 'FACULTY' OR role IN ('COORDINATOR', 'READER'));

-- What the deputy may is looked up in the roles of the person stood in for: it never outlives them.
CREATE TABLE deputyship (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account_id BIGINT NOT NULL,
    for_account_id BIGINT NOT NULL,
    role VARCHAR(20) NOT NULL,
    unit VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE NOT NULL,
    ended_at DATETIME(6),
    CONSTRAINT deputy_has_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT deputy_for_account FOREIGN KEY (for_account_id) REFERENCES account (id),
    CONSTRAINT deputy_for_unit FOREIGN KEY (unit) REFERENCES unit (code),
    CONSTRAINT nobody_is_her_own_deputy CHECK (account_id <> for_account_id),
    CONSTRAINT deputyship_ends_after_it_begins CHECK (until_day >= from_day)
);
