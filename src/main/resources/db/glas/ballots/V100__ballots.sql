-- A question put to those who may decide it. Its rules and text are those of the moment at which it opened.
CREATE TABLE ballot (
    id            uuid PRIMARY KEY,
    version       int NOT NULL,
    position      uuid NOT NULL,
    text_version  uuid NOT NULL,
    text_hash     text NOT NULL CHECK (text_hash ~ '^[0-9a-f]{64}$'),
    title         text NOT NULL CHECK (title <> ''),
    call          int NOT NULL CHECK (call IN (1, 2)),
    request       bigint NOT NULL,
    rules         text NOT NULL,
    electorate    text NOT NULL CHECK (electorate IN ('MEMBERS', 'BOARD')),
    eligible      int NOT NULL CHECK (eligible > 0),
    tier          text NOT NULL CHECK (tier IN ('NAMED')),
    state         text NOT NULL CHECK (state IN ('OPEN', 'CLOSED', 'COUNTED', 'STOPPED')),
    deadline      uuid NOT NULL,
    opened_at     timestamptz NOT NULL,
    closes_at     timestamptz NOT NULL CHECK (closes_at > opened_at),
    -- The closing that counted: the time it was called for, or earlier if all had voted.
    closed_at     timestamptz,
    count_yes           int,
    count_no            int,
    count_abstain       int,
    count_not_our_field int,
    count_outcome       text CHECK (count_outcome IN ('ADOPTED', 'REFUSED', 'QUORUM_MISSED')),
    count_record_hash   text,
    count_counted_at    timestamptz,
    CHECK ((state = 'OPEN') = (closed_at IS NULL)),
    CHECK ((state = 'COUNTED') = (count_outcome IS NOT NULL))
);
-- A process asks for a ballot once, however often it repeats the question.
CREATE UNIQUE INDEX ballot_request ON ballot (position, text_version, call, request);
CREATE INDEX ballot_position ON ballot (position, opened_at);
CREATE INDEX ballot_open ON ballot (closes_at) WHERE state = 'OPEN';

-- The roll: who may vote, frozen at the opening. A voter is a member, or for a ballot of the board a person on it.
CREATE TABLE ballot_voter (
    ballot uuid NOT NULL REFERENCES ballot,
    voter  uuid NOT NULL,
    PRIMARY KEY (ballot, voter)
);
CREATE INDEX ballot_voter_voter ON ballot_voter (voter);

-- The ballot box of the named tier: the vote of each voter that counts.
CREATE TABLE vote (
    ballot  uuid NOT NULL,
    voter   uuid NOT NULL,
    number  int NOT NULL CHECK (number > 0),
    choice  text NOT NULL CHECK (choice IN ('YES', 'NO', 'ABSTAIN', 'NOT_OUR_FIELD')),
    reason  text NOT NULL CHECK (length(reason) <= 2000),
    cast_by uuid NOT NULL,
    cast_at timestamptz NOT NULL,
    PRIMARY KEY (ballot, voter),
    FOREIGN KEY (ballot, voter) REFERENCES ballot_voter
);

-- What voters had voted before they changed it, numbered through from the first.
CREATE TABLE superseded_vote (
    ballot  uuid NOT NULL,
    voter   uuid NOT NULL,
    number  int NOT NULL,
    choice  text NOT NULL,
    reason  text NOT NULL,
    cast_by uuid NOT NULL,
    cast_at timestamptz NOT NULL,
    PRIMARY KEY (ballot, voter, number),
    FOREIGN KEY (ballot, voter) REFERENCES ballot_voter
);
