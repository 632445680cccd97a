-- A voter gives another one of the same electorate the right to vote for it. Never deleted: it ends.
CREATE TABLE delegation (
    id         uuid PRIMARY KEY,
    version    int NOT NULL,
    electorate text NOT NULL CHECK (electorate IN ('MEMBERS', 'BOARD')),
    delegator  uuid NOT NULL,
    delegate   uuid NOT NULL CHECK (delegate <> delegator),
    -- For one ballot, for all on positions of a campaign, or for all.
    reach      text NOT NULL CHECK (reach IN ('BALLOT', 'TOPIC', 'STANDING')),
    ballot     uuid REFERENCES ballot,
    topic      uuid,
    given_by   uuid NOT NULL,
    given_at   timestamptz NOT NULL,
    -- Whether it came to the office on paper, where a coordinator entered it.
    on_paper   boolean NOT NULL,
    ended_by   uuid,
    ended_at   timestamptz,
    CHECK ((reach = 'BALLOT') = (ballot IS NOT NULL)),
    CHECK ((reach = 'TOPIC') = (topic IS NOT NULL)),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
-- One of each reach: whoever gives another one ends the one before.
CREATE UNIQUE INDEX delegation_in_force ON delegation (electorate, delegator, reach, ballot, topic) NULLS NOT DISTINCT
    WHERE ended_at IS NULL;
CREATE INDEX delegation_delegate ON delegation (delegate) WHERE ended_at IS NULL;
CREATE INDEX delegation_ballot ON delegation (ballot);

-- Whoever gives a delegation has the book of its electorate alone, so that two at once close no circle and exceed no limit.
CREATE TABLE delegation_book (
    electorate text PRIMARY KEY
);
INSERT INTO delegation_book VALUES ('MEMBERS'), ('BOARD');

-- A vote that was cast by delegation says through whom.
ALTER TABLE vote ADD COLUMN through uuid;
ALTER TABLE vote DROP CONSTRAINT vote_given_check;
ALTER TABLE vote ADD CONSTRAINT vote_given_check CHECK (given IN ('ONLINE', 'PHONE', 'PAPER', 'DELEGATED'));
ALTER TABLE vote ADD CONSTRAINT vote_through_check CHECK ((given = 'DELEGATED') = (through IS NOT NULL));
ALTER TABLE superseded_vote ADD COLUMN through uuid;
ALTER TABLE superseded_vote DROP CONSTRAINT superseded_vote_given_check;
ALTER TABLE superseded_vote ADD CONSTRAINT superseded_vote_given_check
    CHECK (given IN ('ONLINE', 'PHONE', 'PAPER', 'DELEGATED'));
ALTER TABLE superseded_vote ADD CONSTRAINT superseded_vote_through_check
    CHECK ((given = 'DELEGATED') = (through IS NOT NULL));
