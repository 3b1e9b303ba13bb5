-- What people of the house show of themselves to guests.
CREATE TABLE contact_card (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account_id BIGINT NOT NULL,
    phone VARCHAR(40),
    photo_name VARCHAR(20),
    photo MEDIUMBLOB,
    CONSTRAINT contact_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT one_contact_card_each UNIQUE (account_id),
    CONSTRAINT photos_have_a_name CHECK ((photo IS NULL) = (photo_name IS NULL))
);
