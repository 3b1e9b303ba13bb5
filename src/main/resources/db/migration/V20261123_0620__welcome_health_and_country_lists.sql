-- What guests give to occupational health, and which citizenships open which way into the country.

-- The content is closed with a key of its own, which the key of occupational health seals; the database has neither.
CREATE TABLE health_file (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    visit_id BIGINT NOT NULL,
    code VARCHAR(30) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    media_type VARCHAR(60) NOT NULL,
    bytes BIGINT NOT NULL,
    pages INT NOT NULL,
    content MEDIUMBLOB NOT NULL,
    key_sealed VARCHAR(200) NOT NULL,
    given_at DATETIME(6) NOT NULL,
    given_by BIGINT NOT NULL,
    opened_at DATETIME(6),
    CONSTRAINT health_file_of_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
    INDEX health_file_by_visit (visit_id, given_at)
);

CREATE TABLE health_opening (
    id BIGINT NOT NULL PRIMARY KEY,
    health_file_id BIGINT NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    opened_by BIGINT NOT NULL,
    CONSTRAINT opening_of_health_file FOREIGN KEY (health_file_id) REFERENCES health_file (id),
    INDEX opening_by_file (health_file_id, opened_at)
);

-- A version is written once and never changed. Its id is its number; the first came with the product.
CREATE TABLE country_list (
    id INT NOT NULL PRIMARY KEY,
    words TEXT NOT NULL,
    reason VARCHAR(400) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    written_by BIGINT,
    CONSTRAINT country_list_numbers_begin_with_one CHECK (id > 0)
);
INSERT INTO country_list (id, words, reason, written_at) VALUES
    (1, 'free: AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK
after entry: AU CA GB IL JP KR NZ US
visa-free: AD AE AG AL AR AU BA BB BN BR BS CA CL CO CR DM FM GB GD GE GT HK HN IL JP KI KN KR LC MC MD ME MH MK MO MU MX MY NI NR NZ PA PE PW PY RS SB SC SG SM SV TL TO TT TV TW UA US UY VA VC VE WS XK
', '', '2026-11-23');

ALTER TABLE visit ADD COLUMN country_list_number INT NOT NULL DEFAULT 1;
ALTER TABLE visit ADD CONSTRAINT visit_by_country_list FOREIGN KEY (country_list_number) REFERENCES country_list (id);
