-- By votes and not by voters: where the rules give members several votes, the two differ.
ALTER TABLE ballot ADD COLUMN count_eligible bigint;
-- How many voters voted, whatever their votes weigh.
ALTER TABLE ballot ADD COLUMN count_voted bigint;
UPDATE ballot
SET count_eligible = eligible,
    count_voted = count_yes + count_no + count_marked + count_abstain + count_not_our_field
WHERE state = 'COUNTED';
ALTER TABLE ballot ADD CHECK ((state = 'COUNTED') = (count_eligible IS NOT NULL));
ALTER TABLE ballot ADD CHECK ((state = 'COUNTED') = (count_voted IS NOT NULL));
