-- Bodies that decide, and the people in them to whom the network writes.
CREATE TABLE addressee (
    id             uuid PRIMARY KEY,
    version        int NOT NULL,
    body           text NOT NULL CHECK (body <> ''),
    office         text NOT NULL,
    person         text NOT NULL,
    salutation     text NOT NULL,
    email          text NOT NULL,
    portal         text NOT NULL,
    postal_address text NOT NULL,
    channel        text NOT NULL CHECK (channel IN ('EMAIL', 'PORTAL', 'POST')),
    language       text NOT NULL CHECK (language IN ('SL', 'EN')),
    notes          text NOT NULL,
    -- Whether positions can be addressed to it; what went to it before stays.
    in_use         boolean NOT NULL,
    added_at       timestamptz NOT NULL,
    CHECK (channel <> 'EMAIL' OR email <> ''),
    CHECK (channel <> 'PORTAL' OR portal <> ''),
    CHECK (channel <> 'POST' OR postal_address <> '')
);

-- When the network was in touch with it, and about what.
CREATE TABLE contact (
    id          uuid PRIMARY KEY,
    addressee   uuid NOT NULL REFERENCES addressee,
    happened_on date NOT NULL,
    kind        text NOT NULL CHECK (kind IN
                    ('MEETING', 'CALL', 'LETTER', 'EVENT', 'OTHER', 'DELIVERY', 'CHASER', 'RESPONSE')),
    note        text NOT NULL,
    submission  uuid,
    -- Nobody if the process has noted it.
    recorded_by uuid,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX contact_addressee ON contact (addressee, happened_on DESC);
