-- The members' round on one version of a position: one for each reading.
CREATE TABLE review (
    id             uuid PRIMARY KEY,
    version        int NOT NULL,
    position       uuid NOT NULL REFERENCES position,
    reading        int NOT NULL CHECK (reading IN (1, 2)),
    text_version   uuid NOT NULL REFERENCES text_version,
    state          text NOT NULL CHECK (state IN ('OPEN', 'CLOSED', 'ANSWERED', 'MERGED', 'STOPPED')),
    deadline       uuid NOT NULL REFERENCES deadline,
    -- How many members there were: at the opening and, as soon as it is closed, at the closing.
    members        int NOT NULL CHECK (members >= 0),
    opened_at      timestamptz NOT NULL,
    closed_at      timestamptz,
    merged_version uuid REFERENCES text_version,
    UNIQUE (position, reading)
);
CREATE INDEX review_open ON review (opened_at) WHERE state = 'OPEN';

-- Comments and amendments. What is withdrawn stays, unseen.
CREATE TABLE contribution (
    id                 uuid PRIMARY KEY,
    version            int NOT NULL,
    review             uuid NOT NULL REFERENCES review,
    number             int NOT NULL CHECK (number > 0),
    kind               text NOT NULL CHECK (kind IN ('COMMENT', 'AMENDMENT')),
    -- Of the text under review; none if it is about the whole.
    block              int CHECK (block > 0),
    member             uuid NOT NULL,
    person             uuid NOT NULL,
    words              text NOT NULL CHECK (words <> ''),
    wording            text,
    written_at         timestamptz NOT NULL,
    withdrawn_at       timestamptz,
    answer_disposition text CHECK (answer_disposition IN ('ACCEPTED', 'ACCEPTED_IN_PART', 'REJECTED', 'NOTED')),
    answer_reason      text,
    answer_compromise  text,
    answer_given_by    uuid,
    answer_given_at    timestamptz,
    answer_agreed_by   uuid,
    answer_agreed_at   timestamptz,
    -- Whether its wording was put into the next version by itself.
    merged             boolean NOT NULL,
    UNIQUE (review, number),
    CHECK ((kind = 'AMENDMENT') = (wording IS NOT NULL)),
    CHECK (kind = 'COMMENT' OR block IS NOT NULL)
);

-- Which amendments touch the same words as an earlier one.
CREATE TABLE amendment_conflict (
    earlier uuid NOT NULL REFERENCES contribution,
    later   uuid NOT NULL REFERENCES contribution,
    PRIMARY KEY (earlier, later)
);
CREATE INDEX amendment_conflict_later ON amendment_conflict (later);

CREATE TABLE contribution_support (
    contribution uuid NOT NULL REFERENCES contribution,
    member       uuid NOT NULL,
    person       uuid NOT NULL,
    given_at     timestamptz NOT NULL,
    PRIMARY KEY (contribution, member)
);

-- Who has read the text and has nothing to add.
CREATE TABLE nothing_to_add (
    review  uuid NOT NULL REFERENCES review,
    member  uuid NOT NULL,
    person  uuid NOT NULL,
    said_at timestamptz NOT NULL,
    PRIMARY KEY (review, member)
);

-- Who has taken part, in whatever way.
CREATE VIEW review_part AS
    SELECT review, member, person FROM contribution WHERE withdrawn_at IS NULL
    UNION
    SELECT c.review, s.member, s.person FROM contribution_support s JOIN contribution c ON c.id = s.contribution
    UNION
    SELECT review, member, person FROM nothing_to_add;
