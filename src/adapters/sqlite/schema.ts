/** Says of a file that it is ours: "LKEY". */
export const applicationId = 0x4c4b4559;
/** A change of the tables is another version; a start brings an older file up to it, and refuses a later one. */
export const version = 1;

/** Every `name` and `id` is a keyed hash, every `body`, `line` and `job` is sealed; `until` and `due` are milliseconds since 1970. */
export const tables = `
CREATE TABLE canary (id TEXT PRIMARY KEY, sealed TEXT NOT NULL, place INTEGER NOT NULL) STRICT;

CREATE TABLE conversations (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  save TEXT NOT NULL,
  body TEXT NOT NULL,
  until INTEGER NOT NULL
) STRICT;
CREATE INDEX conversations_by_end ON conversations (until);

CREATE TABLE lines (
  conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
  position INTEGER NOT NULL,
  line TEXT NOT NULL,
  PRIMARY KEY (conversation, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE documents (name TEXT PRIMARY KEY, revision INTEGER NOT NULL, body TEXT NOT NULL, until INTEGER) STRICT;
CREATE INDEX documents_by_end ON documents (until) WHERE until IS NOT NULL;

CREATE TABLE limits (
  name TEXT PRIMARY KEY,
  quota TEXT NOT NULL,
  taken INTEGER NOT NULL,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX limits_by_end ON limits (until);

-- job: NULL when it is done, and its id is still known.
CREATE TABLE jobs (
  queue TEXT NOT NULL,
  id TEXT NOT NULL,
  job TEXT,
  due INTEGER NOT NULL,
  failed INTEGER NOT NULL DEFAULT 0,
  begun INTEGER NOT NULL DEFAULT 0,
  until INTEGER,
  PRIMARY KEY (queue, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX jobs_to_do ON jobs (queue, due) WHERE job IS NOT NULL;
CREATE INDEX jobs_by_end ON jobs (until) WHERE job IS NULL;
`;

/** How many of one quota are counted at once. Over it, whoever was counted longest ago begins anew. */
export const mostCounted = 100_000;

/** What has run out goes, so many rows of a table at a time. `?1`: now. */
export const sweeps: readonly string[] = [
  'DELETE FROM conversations WHERE id IN (SELECT id FROM conversations WHERE until <= ?1 LIMIT 500)',
  'DELETE FROM documents WHERE rowid IN (SELECT rowid FROM documents WHERE until <= ?1 LIMIT 2000)',
  'DELETE FROM jobs WHERE (queue, id) IN (SELECT queue, id FROM jobs WHERE job IS NULL AND until <= ?1 LIMIT 2000)',
  'DELETE FROM limits WHERE name IN (SELECT name FROM limits WHERE until <= ?1 LIMIT 20000)',
  `DELETE FROM limits WHERE ?1 > 0 AND (SELECT count(*) FROM limits) > ${mostCounted} AND name IN (
     SELECT name FROM (SELECT name, row_number() OVER (PARTITION BY quota ORDER BY until DESC) AS place FROM limits)
     WHERE place > ${mostCounted})`,
];
