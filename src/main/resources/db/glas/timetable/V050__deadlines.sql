-- When what has to be done. The subject is the position; what it is about is named by the room that has set it.
CREATE TABLE deadline (
    id        uuid PRIMARY KEY,
    version   int NOT NULL,
    kind      text NOT NULL CHECK (kind IN ('DRAFT', 'REVIEW', 'BALLOT', 'RESPONSE', 'RENEWAL')),
    subject   uuid NOT NULL,
    about     uuid NOT NULL,
    due_at    timestamptz NOT NULL,
    set_at    timestamptz NOT NULL,
    passed_at timestamptz,
    closed_at timestamptz
);
-- One thing has one deadline that is still ahead.
CREATE UNIQUE INDEX deadline_ahead ON deadline (kind, about) WHERE passed_at IS NULL AND closed_at IS NULL;
CREATE INDEX deadline_subject ON deadline (subject, due_at);

CREATE TABLE deadline_reminder (
    deadline   uuid NOT NULL REFERENCES deadline,
    planned_at timestamptz NOT NULL,
    given_at   timestamptz,
    PRIMARY KEY (deadline, planned_at)
);

-- Where deadlines have been before, and why they are there no more.
CREATE TABLE deadline_move (
    deadline   uuid NOT NULL REFERENCES deadline,
    moved_at   timestamptz NOT NULL,
    due_at     timestamptz NOT NULL,
    new_due_at timestamptz NOT NULL,
    reason     text NOT NULL CHECK (reason <> ''),
    moved_by   uuid NOT NULL
);
CREATE INDEX deadline_move_deadline ON deadline_move (deadline, moved_at);
