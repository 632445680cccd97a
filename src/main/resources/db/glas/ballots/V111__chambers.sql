-- What each chamber voted, in the order of the rule set; none where the rules know no chambers.
CREATE TABLE chamber_count (
    ballot        uuid NOT NULL REFERENCES ballot,
    number        int NOT NULL CHECK (number > 0),
    eligible      bigint NOT NULL,
    yes           bigint NOT NULL,
    no            bigint NOT NULL,
    abstain       bigint NOT NULL,
    not_our_field bigint NOT NULL,
    PRIMARY KEY (ballot, number)
);
