-- Whoever chairs the board is a role too, of one person at a time.
ALTER TABLE person_role DROP CONSTRAINT person_role_role_check;
ALTER TABLE person_role ADD CONSTRAINT person_role_role_check
    CHECK (role IN ('EDITOR', 'BOARD', 'PRESIDENT', 'COORDINATOR', 'AUDITOR', 'ADMINISTRATOR'));
CREATE UNIQUE INDEX person_role_president ON person_role (role) WHERE role = 'PRESIDENT';
