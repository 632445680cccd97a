-- What was done. Rows are added in the transaction of the act and never changed, but for forgetting the words (details,
-- reason and salt, all at once) of an entry that is in the chain.
CREATE TABLE chronicle_entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL,
    act          text NOT NULL,
    subject      uuid NOT NULL,
    actor        uuid,
    on_behalf_of uuid,
    details      jsonb,
    reason       text,
    -- Without it, short words could be guessed from their hash after they were forgotten.
    salt         bytea,
    CHECK ((details IS NULL) = (salt IS NULL)),
    CHECK (salt IS NOT NULL OR reason IS NULL)
);
CREATE INDEX chronicle_entry_subject ON chronicle_entry (subject, id);
CREATE INDEX chronicle_entry_actor ON chronicle_entry (actor, id) WHERE actor IS NOT NULL;

-- Entries that are not in the chain yet.
CREATE TABLE chronicle_unsealed (
    entry bigint PRIMARY KEY REFERENCES chronicle_entry
);

-- The chain: each link holds the hash of the one before.
CREATE TABLE chronicle_link (
    number       bigint PRIMARY KEY CHECK (number > 0),
    entry        bigint NOT NULL UNIQUE REFERENCES chronicle_entry,
    content_hash bytea NOT NULL CHECK (length(content_hash) = 32),
    hash         bytea NOT NULL CHECK (length(hash) = 32)
);

-- These keep programs and people from mistakes. Against somebody who may drop triggers there is the chain.
CREATE FUNCTION chronicle_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The chronicle is only added to: % of % is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION chronicle_allow_forgetting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF num_nonnulls(NEW.details, NEW.reason, NEW.salt) > 0
        OR (NEW.id, NEW.at, NEW.act, NEW.subject, NEW.actor, NEW.on_behalf_of)
            IS DISTINCT FROM (OLD.id, OLD.at, OLD.act, OLD.subject, OLD.actor, OLD.on_behalf_of)
        OR NOT EXISTS (SELECT FROM chronicle_link WHERE entry = OLD.id) THEN
        RAISE EXCEPTION 'Of an entry only the words can be forgotten, wholly, and after it has been sealed'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER words_only BEFORE UPDATE ON chronicle_entry
    FOR EACH ROW EXECUTE FUNCTION chronicle_allow_forgetting();
CREATE TRIGGER never_deleted BEFORE DELETE ON chronicle_entry
    FOR EACH ROW EXECUTE FUNCTION chronicle_refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON chronicle_entry
    FOR EACH STATEMENT EXECUTE FUNCTION chronicle_refuse_change();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON chronicle_link
    FOR EACH ROW EXECUTE FUNCTION chronicle_refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON chronicle_link
    FOR EACH STATEMENT EXECUTE FUNCTION chronicle_refuse_change();
