-- Who asked to be let in. Nothing here lets anybody in: of the link's token, of the browser's secret and of the code
-- there are only hashes, and that of the code is keyed with the browser's secret. Rows live for a day, so that limits
-- can be counted and an old link can be told from a wrong one.
CREATE TABLE sign_in_challenge (
    id         uuid PRIMARY KEY,
    -- Nobody, if the address that was typed is nobody's: for whoever asked, all looks the same.
    person     uuid REFERENCES person ON DELETE CASCADE,
    address    bytea NOT NULL,
    client     bytea NOT NULL,
    token      bytea NOT NULL UNIQUE,
    browser    bytea NOT NULL UNIQUE,
    code       bytea NOT NULL,
    path       text NOT NULL,
    tries      int NOT NULL DEFAULT 0,
    asked_at   timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX sign_in_challenge_address ON sign_in_challenge (address, asked_at);
CREATE INDEX sign_in_challenge_client ON sign_in_challenge (client, asked_at);
CREATE INDEX sign_in_challenge_asked_at ON sign_in_challenge (asked_at);

-- New addresses that wait for their owner to confirm them.
CREATE TABLE email_change (
    token      bytea PRIMARY KEY,
    person     uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    email      text NOT NULL,
    asked_at   timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX email_change_person ON email_change (person, asked_at);
