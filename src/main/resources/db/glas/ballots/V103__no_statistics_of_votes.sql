-- Statistics for the planner are samples of what a table holds, kept elsewhere. No vote may be kept elsewhere.
ALTER TABLE sealed_vote ALTER COLUMN envelope SET STATISTICS 0;
ALTER TABLE secret_vote ALTER COLUMN tracker SET STATISTICS 0;
ALTER TABLE secret_vote ALTER COLUMN choice SET STATISTICS 0;
