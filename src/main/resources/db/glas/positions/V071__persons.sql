ALTER TABLE position DROP CONSTRAINT position_matter_check;
ALTER TABLE position ADD CONSTRAINT position_matter_check CHECK (matter IN ('ORDINARY', 'FUNDAMENTAL', 'PERSONS'));
