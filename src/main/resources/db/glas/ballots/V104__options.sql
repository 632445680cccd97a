-- A question of its own: not on a position, with options to choose from. What it says is never changed.
CREATE TABLE question (
    id         uuid PRIMARY KEY,
    version    int NOT NULL,
    title      text NOT NULL CHECK (title <> ''),
    background text NOT NULL,
    language   text NOT NULL CHECK (language IN ('SL', 'EN')),
    rule_set   text NOT NULL,
    electorate text NOT NULL CHECK (electorate IN ('MEMBERS', 'BOARD')),
    -- In the order of the ballot paper, numbered from 1.
    options    text[] NOT NULL CHECK (cardinality(options) BETWEEN 2 AND 30),
    seats      int NOT NULL CHECK (seats > 0),
    -- Until when people have time; none for as long as the rules give them at least.
    last_day   date,
    asked_by   uuid NOT NULL,
    asked_at   timestamptz NOT NULL,
    withdrawn_at timestamptz
);

-- A ballot is on a version of a position, or on a question.
ALTER TABLE ballot ALTER COLUMN position DROP NOT NULL;
ALTER TABLE ballot ALTER COLUMN text_version DROP NOT NULL;
ALTER TABLE ballot ADD COLUMN question uuid REFERENCES question;
ALTER TABLE ballot ADD CHECK (num_nonnulls(position, question) = 1);
ALTER TABLE ballot ADD CHECK (num_nonnulls(position, text_version) <> 1);
CREATE UNIQUE INDEX ballot_question ON ballot (question, call, request);

-- What a lot is drawn with, should one be needed.
ALTER TABLE ballot ADD COLUMN seed text;
UPDATE ballot SET seed = encode(sha256(convert_to(id::text, 'UTF8')), 'hex');
ALTER TABLE ballot ALTER COLUMN seed SET NOT NULL;

ALTER TABLE ballot ADD COLUMN count_marked int;
ALTER TABLE ballot ADD COLUMN count_chosen text;
UPDATE ballot SET count_marked = 0, count_chosen = '' WHERE state = 'COUNTED';
ALTER TABLE ballot DROP CONSTRAINT ballot_count_outcome_check;
ALTER TABLE ballot ADD CONSTRAINT ballot_count_outcome_check
    CHECK (count_outcome IN ('ADOPTED', 'REFUSED', 'QUORUM_MISSED', 'CHOSEN', 'NONE_CHOSEN', 'NOTED'));

-- A vote is the word of what was marked: yes, 3>1=2, 1:5,3:2.
ALTER TABLE vote DROP CONSTRAINT vote_choice_check;
ALTER TABLE secret_vote DROP CONSTRAINT secret_vote_choice_check;
ALTER TABLE vote RENAME COLUMN choice TO marks;
ALTER TABLE superseded_vote RENAME COLUMN choice TO marks;
ALTER TABLE secret_vote RENAME COLUMN choice TO marks;
UPDATE vote SET marks = CASE marks WHEN 'NOT_OUR_FIELD' THEN 'notOurField' ELSE lower(marks) END;
UPDATE superseded_vote SET marks = CASE marks WHEN 'NOT_OUR_FIELD' THEN 'notOurField' ELSE lower(marks) END;
UPDATE secret_vote SET marks = CASE marks WHEN 'NOT_OUR_FIELD' THEN 'notOurField' ELSE lower(marks) END;
ALTER TABLE vote ADD CONSTRAINT vote_marks_check CHECK (marks ~ '^[a-zA-Z0-9>=:,]{1,200}$');
ALTER TABLE superseded_vote ADD CONSTRAINT superseded_vote_marks_check CHECK (marks ~ '^[a-zA-Z0-9>=:,]{1,200}$');
ALTER TABLE secret_vote ADD CONSTRAINT secret_vote_marks_check CHECK (marks ~ '^[a-zA-Z0-9>=:,]{1,200}$');
