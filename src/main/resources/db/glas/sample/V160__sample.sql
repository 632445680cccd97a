-- That this is the sample network, and whether its history has been played to the end.
CREATE TABLE sample_network (
    sole        boolean PRIMARY KEY DEFAULT true CHECK (sole),
    begun_at    timestamptz NOT NULL,
    finished_at timestamptz
);

-- As whom one can sign in with one click.
CREATE TABLE sample_guise (
    guise  text PRIMARY KEY,
    person uuid NOT NULL
);
