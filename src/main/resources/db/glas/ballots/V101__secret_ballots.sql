ALTER TABLE ballot DROP CONSTRAINT ballot_tier_check;
ALTER TABLE ballot ADD CONSTRAINT ballot_tier_check CHECK (tier IN ('NAMED', 'SECRET'));

-- Rules say from now on in which tier a ballot is held; until now all were named.
UPDATE ballot SET rules = rules || E'\nsecrecy:\n  tier: named\n  article: "18"\n';

-- Who has voted in a ballot of the secret tier, and nothing else.
CREATE TABLE secret_participation (
    ballot uuid NOT NULL,
    voter  uuid NOT NULL,
    PRIMARY KEY (ballot, voter),
    FOREIGN KEY (ballot, voter) REFERENCES ballot_voter
);

-- The votes of an open ballot of the secret tier, sealed with a key that is not in the database. No key, no time, and
-- nothing that the other tables have, too. All of a ballot are deleted when it has been counted.
CREATE TABLE sealed_vote (
    ballot   uuid NOT NULL REFERENCES ballot,
    envelope bytea NOT NULL
);
CREATE INDEX sealed_vote_ballot ON sealed_vote (ballot);

-- The same votes after the counting, in the order of their trackers, which are random.
CREATE TABLE secret_vote (
    ballot  uuid NOT NULL REFERENCES ballot,
    tracker text NOT NULL,
    choice  text NOT NULL CHECK (choice IN ('YES', 'NO', 'ABSTAIN', 'NOT_OUR_FIELD')),
    PRIMARY KEY (ballot, tracker)
);

-- Who has voted, in whichever tier.
CREATE VIEW voted AS
    SELECT ballot, voter FROM vote
    UNION ALL
    SELECT ballot, voter FROM secret_participation;
