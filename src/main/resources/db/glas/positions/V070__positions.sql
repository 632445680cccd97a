CREATE TABLE campaign (
    id         uuid PRIMARY KEY,
    version    int NOT NULL,
    title      text NOT NULL CHECK (title <> ''),
    goal       text NOT NULL,
    started_at timestamptz NOT NULL
);

CREATE TABLE position (
    id              uuid PRIMARY KEY,
    version         int NOT NULL,
    campaign        uuid REFERENCES campaign,
    title           text NOT NULL CHECK (title <> ''),
    language        text NOT NULL CHECK (language IN ('SL', 'EN')),
    kind            text NOT NULL CHECK (kind IN ('POSITION', 'STATEMENT', 'COMMENT')),
    matter          text NOT NULL CHECK (matter IN ('ORDINARY', 'FUNDAMENTAL')),
    mandate_basis   text,
    decided_by      text CHECK (decided_by IN ('MEMBERS', 'BOARD', 'SECRETARIAT')),
    process_instance bigint,
    stage           text NOT NULL CHECK (stage IN
                        ('DRAFT', 'REVIEW', 'CONSOLIDATION', 'BALLOT', 'ADOPTED', 'REFUSED', 'WITHDRAWN', 'RETIRED')),
    reading         int NOT NULL CHECK (reading IN (1, 2)),
    started_by      uuid NOT NULL,
    started_at      timestamptz NOT NULL,
    newest_version  uuid,
    frozen_version  uuid,
    adopted_at      timestamptz
);
CREATE INDEX position_campaign ON position (campaign);
CREATE INDEX position_started_at ON position (started_at DESC);

CREATE TABLE position_editor (
    position uuid NOT NULL REFERENCES position,
    person   uuid NOT NULL,
    PRIMARY KEY (position, person)
);
CREATE INDEX position_editor_person ON position_editor (person);

CREATE TABLE position_addressee (
    position  uuid NOT NULL REFERENCES position,
    addressee uuid NOT NULL,
    PRIMARY KEY (position, addressee)
);

-- The dates that were agreed on at the start, by what they are for.
CREATE TABLE position_date (
    position uuid NOT NULL REFERENCES position,
    kind     text NOT NULL,
    due_at   timestamptz NOT NULL,
    PRIMARY KEY (position, kind)
);

-- Versions are added and never changed.
CREATE TABLE text_version (
    id       uuid PRIMARY KEY,
    position uuid NOT NULL REFERENCES position,
    number   int NOT NULL CHECK (number > 0),
    markdown text NOT NULL,
    sha256   text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    author   uuid NOT NULL,
    saved_at timestamptz NOT NULL,
    reason   text NOT NULL,
    UNIQUE (position, number)
);
ALTER TABLE position ADD FOREIGN KEY (newest_version) REFERENCES text_version;
ALTER TABLE position ADD FOREIGN KEY (frozen_version) REFERENCES text_version;

-- What somebody has typed and not saved as a version yet: one for each person and position.
CREATE TABLE text_draft (
    position uuid NOT NULL REFERENCES position,
    person   uuid NOT NULL,
    base     uuid NOT NULL REFERENCES text_version,
    markdown text NOT NULL,
    kept_at  timestamptz NOT NULL,
    PRIMARY KEY (position, person)
);
