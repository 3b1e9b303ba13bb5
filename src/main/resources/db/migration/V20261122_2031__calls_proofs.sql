-- Whether a language counts in the end without a proof. In the calls there are it does, as it was said when they were opened.

ALTER TABLE exchange_call
    ADD COLUMN proofs VARCHAR(10) NOT NULL DEFAULT 'WELCOME';
