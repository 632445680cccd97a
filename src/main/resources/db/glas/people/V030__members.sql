-- The order of letters in which people look for names.
CREATE COLLATION slovenian (provider = icu, locale = 'sl');

-- Words as they are searched for: in small letters, without the marks above and below them.
CREATE FUNCTION plain_letters(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN lower(regexp_replace(normalize(translate(words, 'Đđ', 'Dd'), NFD), '[\u0300-\u036f]', '', 'g'));

CREATE TABLE person (
    id       uuid PRIMARY KEY,
    version  int NOT NULL,
    email    text NOT NULL,
    name     text NOT NULL,
    phone    text NOT NULL,
    language text NOT NULL,
    searched text NOT NULL GENERATED ALWAYS AS (plain_letters(name)) STORED
);
-- One address, one person, however it is written. Addresses are ASCII, so every database means the same by lower().
CREATE UNIQUE INDEX person_email ON person (lower(email));

-- What an administrator has given somebody. Being a member's representative is not here: that is a mandate.
CREATE TABLE person_role (
    person uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    role   text NOT NULL CHECK (role IN ('EDITOR', 'BOARD', 'COORDINATOR', 'AUDITOR', 'ADMINISTRATOR')),
    since  timestamptz NOT NULL,
    PRIMARY KEY (person, role)
);
CREATE INDEX person_role_role ON person_role (role);

CREATE TABLE member (
    id        uuid PRIMARY KEY,
    version   int NOT NULL,
    kind      text NOT NULL CHECK (kind IN ('ORGANISATION', 'INDIVIDUAL')),
    name      text NOT NULL,
    address   text NOT NULL,
    web       text NOT NULL,
    joined_on date,
    left_on   date CHECK (left_on >= joined_on),
    searched  text NOT NULL GENERATED ALWAYS AS (plain_letters(name)) STORED
);
CREATE INDEX member_name ON member (name COLLATE slovenian, id);
-- Two people may have the same name; two organisations that belong to the network may not.
CREATE UNIQUE INDEX member_organisation ON member (lower(name)) WHERE kind = 'ORGANISATION' AND left_on IS NULL;

-- Who speaks and votes for a member, from an instant until another; without an end until it is ended.
CREATE TABLE mandate (
    member uuid NOT NULL REFERENCES member,
    person uuid NOT NULL REFERENCES person,
    since  timestamptz NOT NULL,
    until  timestamptz CHECK (until >= since),
    PRIMARY KEY (member, person, since)
);
CREATE INDEX mandate_person ON mandate (person);
