-- The engine's record log: one row for each group commit, blocks without a gap between them.
CREATE TABLE log_block (
  lowest_position  bigint  PRIMARY KEY,
  highest_position bigint  NOT NULL,
  length           integer NOT NULL,
  checksum         integer NOT NULL,
  content          bytea   NOT NULL
);
COMMENT ON COLUMN log_block.length IS 'of the content before compression, in bytes';
COMMENT ON COLUMN log_block.checksum IS 'CRC-32C of the content as stored';
ALTER TABLE log_block ALTER COLUMN content SET STORAGE EXTERNAL;

-- Copies of the engine's state. A restart loads the newest and replays the log from there.
CREATE TABLE snapshot (
  position   bigint      PRIMARY KEY,
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN snapshot.position IS 'of the last command that the state contains';

CREATE TABLE snapshot_part (
  position bigint  NOT NULL REFERENCES snapshot ON DELETE CASCADE,
  number   integer NOT NULL,
  content  bytea   NOT NULL,
  PRIMARY KEY (position, number)
);
ALTER TABLE snapshot_part ALTER COLUMN content SET STORAGE EXTERNAL;
