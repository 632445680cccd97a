-- The outbox. A row is written in the transaction of what it tells of and stays, so that nothing is told twice.
CREATE TABLE notice (
    id         uuid PRIMARY KEY,
    event      uuid NOT NULL,
    kind       text NOT NULL,
    person     uuid,
    name       text NOT NULL,
    address    text NOT NULL,
    subject    text NOT NULL,
    text       text,
    html       text,
    -- Whether it holds a secret: then text and html are erased as soon as it has left.
    wiped      boolean NOT NULL,
    until      timestamptz,
    state      text NOT NULL
        CHECK (state IN ('WAITING', 'CLAIMED', 'SENT', 'REFUSED', 'GIVEN_UP', 'EXPIRED', 'UNCERTAIN')),
    created_at timestamptz NOT NULL,
    due_at     timestamptz NOT NULL,
    attempts   integer NOT NULL DEFAULT 0,
    claim      uuid,
    claimed_at timestamptz,
    settled_at timestamptz,
    answer     text,
    CHECK ((state = 'CLAIMED') <= (claim IS NOT NULL AND claimed_at IS NOT NULL)),
    CHECK ((text IS NULL) = (html IS NULL)),
    CHECK (text IS NOT NULL OR wiped)
);
CREATE UNIQUE INDEX notice_once ON notice (event, kind, lower(address));
CREATE INDEX notice_waiting ON notice (wiped DESC, due_at, id) WHERE state = 'WAITING';
CREATE INDEX notice_expiring ON notice (until) WHERE state = 'WAITING' AND until IS NOT NULL;
CREATE INDEX notice_claimed ON notice (claimed_at) WHERE state = 'CLAIMED';
CREATE INDEX notice_in_trouble ON notice (created_at)
    WHERE state IN ('REFUSED', 'GIVEN_UP', 'UNCERTAIN') OR (state = 'WAITING' AND attempts > 0);
CREATE INDEX notice_person ON notice (person) WHERE person IS NOT NULL;

-- Addresses that their mail server has refused for good, until it takes a mail for them again.
CREATE TABLE bouncing_address (
    address text PRIMARY KEY CHECK (address = lower(address)),
    since   timestamptz NOT NULL
);

-- Where mails go while no mail server is configured.
CREATE TABLE local_mail (
    id           uuid PRIMARY KEY,
    at           timestamptz NOT NULL,
    sender       text NOT NULL,
    reply_to     text NOT NULL,
    name         text NOT NULL,
    address      text NOT NULL,
    subject      text NOT NULL,
    text         text NOT NULL,
    html         text,
    erased_after timestamptz
);
CREATE INDEX local_mail_at ON local_mail (at DESC, id);
CREATE INDEX local_mail_secret ON local_mail (erased_after) WHERE erased_after IS NOT NULL;

CREATE TABLE local_attachment (
    mail    uuid NOT NULL REFERENCES local_mail ON DELETE CASCADE,
    number  integer NOT NULL,
    name    text NOT NULL,
    type    text NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (mail, number)
);

CREATE FUNCTION notice_wipe() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.text := NULL;
    NEW.html := NULL;
    RETURN NEW;
END $$;

-- Here rather than in each statement, so that no way out of the queue forgets it.
CREATE TRIGGER wipe_secrets BEFORE UPDATE ON notice FOR EACH ROW
    WHEN (NEW.wiped AND NEW.state NOT IN ('WAITING', 'CLAIMED')) EXECUTE FUNCTION notice_wipe();
