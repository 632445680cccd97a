-- What the rules give a voter, where they make a difference: what kind of member it is, how many votes it has, and for a
-- ballot of the board who chairs it.
ALTER TABLE ballot_voter ADD COLUMN member_group text CHECK (member_group IN ('ORGANISATIONS', 'INDIVIDUALS'));
ALTER TABLE ballot_voter ADD COLUMN weight int NOT NULL DEFAULT 1 CHECK (weight > 0);
ALTER TABLE ballot_voter ADD COLUMN chairs boolean NOT NULL DEFAULT false;
ALTER TABLE ballot_voter ALTER COLUMN weight DROP DEFAULT;
ALTER TABLE ballot_voter ALTER COLUMN chairs DROP DEFAULT;

-- How a tie was decided; none where there was none.
ALTER TABLE ballot ADD COLUMN count_tie text CHECK (count_tie IN
    ('FAILS', 'CHAIR_FOR', 'CHAIR_AGAINST', 'CHAIR_SILENT', 'NO_CHAIR', 'LOT_FOR', 'LOT_AGAINST'));
