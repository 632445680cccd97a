-- The steps of processes that wait, or have waited, for people. The engine's task listeners keep it current: last_job is
-- the key of the latest one, so that a late repetition of an earlier one changes nothing.
CREATE TABLE task (
    key           bigint PRIMARY KEY,
    state         text NOT NULL CHECK (state IN ('OPEN', 'DONE', 'CANCELED')),
    form_id       text NOT NULL,
    groups        text[] NOT NULL,
    assignee      uuid,
    created_at    timestamptz NOT NULL,
    position_id   uuid NOT NULL,
    review_id     uuid,
    submission_id uuid,
    deadline_id   uuid,
    last_job      bigint NOT NULL,
    ended_at      timestamptz,
    done_by       uuid,
    -- What the process gets, until the engine has it.
    variables     jsonb,
    CHECK ((state = 'OPEN') = (ended_at IS NULL)),
    CHECK ((state = 'DONE') = (done_by IS NOT NULL))
);
CREATE INDEX task_groups ON task USING gin (groups) WHERE state = 'OPEN';
CREATE INDEX task_assignee ON task (assignee) WHERE state = 'OPEN';
CREATE INDEX task_position ON task (position_id);

-- What somebody has typed so far. Two people's drafts of one task are kept apart; nobody else reads them.
CREATE TABLE task_draft (
    task     bigint NOT NULL REFERENCES task,
    person   uuid NOT NULL,
    input    jsonb NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (task, person)
);

-- What somebody has put into a task's form, until the form is taken or the task is gone.
CREATE TABLE task_file (
    id           uuid PRIMARY KEY,
    task         bigint NOT NULL REFERENCES task,
    person       uuid NOT NULL,
    name         text NOT NULL,
    content_type text NOT NULL,
    content      bytea NOT NULL,
    kept_at      timestamptz NOT NULL
);
CREATE INDEX task_file_task ON task_file (task, person);
