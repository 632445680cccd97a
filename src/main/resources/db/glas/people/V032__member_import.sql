-- Lists of members that somebody has uploaded and not confirmed yet; gone with the confirmation or after a day.
CREATE TABLE member_import (
    id          uuid PRIMARY KEY,
    uploaded_by uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    uploaded_at timestamptz NOT NULL,
    content     text NOT NULL
);
CREATE INDEX member_import_uploaded_at ON member_import (uploaded_at);
