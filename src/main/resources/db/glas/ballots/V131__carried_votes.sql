-- Through whom somebody has voted in secret by delegation: it stays, so that the place that it takes is known.
ALTER TABLE secret_participation ADD COLUMN through uuid;
CREATE OR REPLACE VIEW voted AS
    SELECT ballot, voter, through FROM vote
    UNION ALL
    SELECT ballot, voter, through FROM secret_participation;
