-- What was done. Rows are added in the transaction of the act and never changed, but for forgetting words that
-- somebody has the right to have forgotten.
CREATE TABLE chronicle_entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL,
    act          text NOT NULL,
    subject      uuid NOT NULL,
    actor        uuid,
    on_behalf_of uuid,
    details      jsonb,
    reason       text,
    salt         bytea NOT NULL
);
CREATE INDEX chronicle_entry_subject ON chronicle_entry (subject, id);
CREATE INDEX chronicle_entry_actor ON chronicle_entry (actor, id);

-- Entries that are not in the chain yet.
CREATE TABLE chronicle_unsealed (
    entry bigint PRIMARY KEY REFERENCES chronicle_entry
);

-- The chain: each link holds the hash of the one before.
CREATE TABLE chronicle_link (
    number       bigint PRIMARY KEY,
    entry        bigint NOT NULL UNIQUE REFERENCES chronicle_entry,
    content_hash bytea NOT NULL,
    hash         bytea NOT NULL
);
