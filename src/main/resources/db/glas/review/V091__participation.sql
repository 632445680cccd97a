-- Who has written something, or supports what others have written; somebody may be there several times.
CREATE VIEW review_voice AS
    SELECT review, member, person FROM contribution WHERE withdrawn_at IS NULL
    UNION ALL
    SELECT c.review, s.member, s.person FROM contribution_support s JOIN contribution c ON c.id = s.contribution;

-- The same as before, except that members may be there several times: only so can one member be looked for in indexes.
CREATE OR REPLACE VIEW review_part AS
    SELECT review, member, person FROM review_voice
    UNION ALL
    SELECT review, member, person FROM nothing_to_add;

-- For what one member has said anywhere.
CREATE INDEX contribution_member ON contribution (member);
CREATE INDEX contribution_support_member ON contribution_support (member);
CREATE INDEX nothing_to_add_member ON nothing_to_add (member);
