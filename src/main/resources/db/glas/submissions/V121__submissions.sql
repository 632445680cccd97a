-- Files by what is in them: added once, never changed.
CREATE TABLE kept_file (
    sha256     text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text NOT NULL,
    content    bytea NOT NULL
);

-- The text of a position on its way to one decision-maker.
CREATE TABLE submission (
    id                uuid PRIMARY KEY,
    version           int NOT NULL,
    position          uuid NOT NULL,
    text_version      uuid NOT NULL,
    addressee         uuid NOT NULL REFERENCES addressee,
    state             text NOT NULL CHECK (state IN
                          ('PREPARED', 'OBJECTED', 'CLEARED', 'FAILED', 'DELIVERED', 'NO_ANSWER', 'ANSWERED',
                           'CONCLUDED', 'GIVEN_UP', 'CANCELLED')),
    -- Whether a process still goes on about it.
    followed          boolean NOT NULL,
    prepared_at       timestamptz NOT NULL,
    paper             text NOT NULL REFERENCES kept_file,
    signed_off_by     uuid,
    signed_off_at     timestamptz,
    channel           text CHECK (channel IN ('EMAIL', 'PORTAL', 'POST')),
    delivered_at      timestamptz,
    response_deadline uuid,
    UNIQUE (text_version, addressee),
    CHECK ((channel IS NULL) = (delivered_at IS NULL)),
    CHECK ((signed_off_by IS NULL) = (signed_off_at IS NULL)),
    CHECK (delivered_at IS NULL OR signed_off_at IS NOT NULL)
);
CREATE INDEX submission_position ON submission (position);
CREATE INDEX submission_addressee ON submission (addressee);

-- Every mail to a decision-maker. It is claimed before the mail server is spoken to, so that none leaves twice.
CREATE TABLE sent_mail (
    id         uuid PRIMARY KEY,
    submission uuid NOT NULL REFERENCES submission,
    purpose    text NOT NULL CHECK (purpose IN ('DELIVERY', 'CHASER')),
    number     int NOT NULL CHECK (number > 0),
    address    text NOT NULL,
    message_id text NOT NULL,
    state      text NOT NULL CHECK (state IN ('CLAIMED', 'ACCEPTED', 'POSTPONED', 'REFUSED', 'UNCERTAIN', 'BOUNCED')),
    answer     text NOT NULL,
    claimed_at timestamptz NOT NULL,
    settled_at timestamptz,
    UNIQUE (submission, purpose, number)
);

-- What proves that something was sent, received or answered.
CREATE TABLE evidence (
    id          uuid PRIMARY KEY,
    submission  uuid NOT NULL REFERENCES submission,
    kind        text NOT NULL CHECK (kind IN ('SENT_MAIL', 'CHASER', 'RECEIPT', 'RESPONSE')),
    file        text NOT NULL REFERENCES kept_file,
    file_name   text NOT NULL CHECK (file_name <> ''),
    -- A Message-ID, or the number that a portal or the post has given.
    reference   text NOT NULL,
    happened_at timestamptz NOT NULL,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX evidence_submission ON evidence (submission, happened_at);

CREATE TABLE response (
    id          uuid PRIMARY KEY,
    submission  uuid NOT NULL REFERENCES submission,
    received_on date NOT NULL,
    summary     text NOT NULL CHECK (summary <> ''),
    evidence    uuid REFERENCES evidence,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX response_submission ON response (submission, received_on);

-- What became of each demand with this decision-maker.
CREATE TABLE demand_uptake (
    submission uuid NOT NULL REFERENCES submission,
    number     int NOT NULL CHECK (number > 0),
    demand     text NOT NULL,
    uptake     text NOT NULL CHECK (uptake IN ('TAKEN_UP', 'PARTLY', 'REJECTED', 'NO_ANSWER')),
    note       text NOT NULL,
    PRIMARY KEY (submission, number)
);
