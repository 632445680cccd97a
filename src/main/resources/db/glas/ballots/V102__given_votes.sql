-- How a vote came: from the voter's own representative, or to the office, where somebody entered it.
ALTER TABLE vote ADD COLUMN given text NOT NULL DEFAULT 'ONLINE' CHECK (given IN ('ONLINE', 'PHONE', 'PAPER'));
ALTER TABLE superseded_vote ADD COLUMN given text NOT NULL DEFAULT 'ONLINE' CHECK (given IN ('ONLINE', 'PHONE', 'PAPER'));
ALTER TABLE vote ALTER COLUMN given DROP DEFAULT;
ALTER TABLE superseded_vote ALTER COLUMN given DROP DEFAULT;
