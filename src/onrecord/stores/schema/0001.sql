-- Version 1 of a record file. Columns named json, head and record_digest are the record itself; all others are made
-- from it (see rows.py) for people, filters and tools, and `onrecord verify` compares them.

CREATE TABLE sources (
  digest     TEXT PRIMARY KEY,      -- sha256: and the digest of the bytes
  media_type TEXT NOT NULL,
  bytes      INTEGER NOT NULL,      -- how many, unpacked
  packed     TEXT NOT NULL CHECK (packed IN ('plain', 'zlib')),
  content    BLOB NOT NULL
);

CREATE TABLE reports (
  number        INTEGER PRIMARY KEY, -- order of arrival
  id            TEXT NOT NULL UNIQUE,
  title         TEXT,
  outlet        TEXT,
  authors       TEXT,
  published_at  TEXT,                -- as the source gives it, with its zone
  published_day TEXT,
  language      TEXT,
  uri           TEXT,
  address       TEXT NOT NULL,       -- the web address; of a file only the entry in it, if it is a feed
  digest        TEXT NOT NULL REFERENCES sources (digest),
  reader        TEXT NOT NULL,       -- what read it: version + digest over weights and tables
  version       INTEGER NOT NULL,    -- 1, or one more than the reading of the same address that it follows
  follows       INTEGER REFERENCES reports (number) ON DELETE SET NULL,
  text          TEXT,
  head          TEXT NOT NULL,       -- JSON of the record without its text and items
  record_digest TEXT NOT NULL        -- sha256: over the record's JSON line
);
CREATE INDEX reports_by_address ON reports (address);
CREATE INDEX reports_by_follows ON reports (follows);
CREATE INDEX reports_by_digest ON reports (digest, published_at, address);
CREATE INDEX reports_by_day ON reports (published_day);

CREATE TABLE statements (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
  position INTEGER NOT NULL, id TEXT NOT NULL, label TEXT, start INTEGER, day TEXT,
  speaker TEXT, speaker_name TEXT, speaker_form TEXT, act TEXT, kind TEXT, content TEXT, cue TEXT, negated INTEGER,
  evidence TEXT, evidence_basis TEXT, certainty TEXT, relays TEXT, addressee TEXT, venue TEXT, nested_in TEXT,
  attitude INTEGER, places TEXT, actors TEXT, confidence REAL, json TEXT NOT NULL,
  UNIQUE (report, position)
);
CREATE INDEX statements_by_id ON statements (id);

CREATE TABLE figures (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
  position INTEGER NOT NULL, id TEXT NOT NULL, label TEXT, start INTEGER, day TEXT,
  phrase TEXT, value TEXT, low TEXT, high TEXT, operator TEXT, unit TEXT, outcome TEXT, category TEXT,
  category_class TEXT, quoted INTEGER, basis TEXT, realis TEXT, as_of TEXT, places TEXT, speaker TEXT,
  attribution TEXT, confidence REAL, json TEXT NOT NULL,
  UNIQUE (report, position)
);
CREATE INDEX figures_by_id ON figures (id);
CREATE INDEX figures_by_outcome ON figures (outcome);

CREATE TABLE events (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
  position INTEGER NOT NULL, id TEXT NOT NULL, label TEXT, start INTEGER, day TEXT,
  type TEXT, trigger_words TEXT, begins TEXT, ends TEXT, realis TEXT, places TEXT, actors TEXT, speaker TEXT,
  attribution TEXT, confidence REAL, json TEXT NOT NULL,
  UNIQUE (report, position)
);
CREATE INDEX events_by_id ON events (id);
CREATE INDEX events_by_day ON events (day);

CREATE TABLE times (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
  position INTEGER NOT NULL, id TEXT NOT NULL, label TEXT, start INTEGER, day TEXT,
  words TEXT, type TEXT, value TEXT, mod TEXT, begins TEXT, ends TEXT, anchor TEXT, confidence REAL,
  json TEXT NOT NULL,
  UNIQUE (report, position)
);
CREATE INDEX times_by_id ON times (id);

CREATE TABLE places (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
  position INTEGER NOT NULL, id TEXT NOT NULL, label TEXT, start INTEGER, day TEXT,
  words TEXT, form TEXT, role TEXT, name TEXT, country TEXT, admin1 TEXT, lat REAL, lon REAL, table_name TEXT,
  table_row TEXT, candidates INTEGER, confidence REAL, json TEXT NOT NULL,
  UNIQUE (report, position)
);
CREATE INDEX places_by_id ON places (id);

CREATE TABLE actors (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
  position INTEGER NOT NULL, id TEXT NOT NULL, label TEXT, start INTEGER, day TEXT,
  name TEXT, kind TEXT, aliases TEXT, titles TEXT, country TEXT, sector TEXT, office TEXT, mentions INTEGER,
  private INTEGER, confidence REAL, json TEXT NOT NULL,
  UNIQUE (report, position)
);
CREATE INDEX actors_by_id ON actors (id);

CREATE TABLE links (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
  position INTEGER NOT NULL, kind TEXT, relation TEXT, from_item TEXT, to_item TEXT, words TEXT,
  UNIQUE (report, position)
);

CREATE TABLE problems (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
  position INTEGER NOT NULL, code TEXT, severity TEXT, stage TEXT, message TEXT, words TEXT,
  UNIQUE (report, position)
);

-- Where each item's words stand; the words themselves are in the view `words`.
CREATE TABLE spans (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
  kind TEXT NOT NULL, item TEXT NOT NULL, field TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL
);
CREATE INDEX spans_by_place ON spans (report, start);
CREATE INDEX spans_by_item ON spans (item);

CREATE VIEW words AS
  SELECT reports.id AS report, spans.kind, spans.item, spans.field, spans.start, spans."end",
         substr(reports.text, spans.start + 1, spans."end" - spans.start) AS words
  FROM spans JOIN reports ON reports.number = spans.report;

-- Kept up by the program, not by triggers: a file from others is opened with trusted_schema off, and then SQLite lets
-- no trigger reach a virtual table.
CREATE VIRTUAL TABLE reports_search USING fts5 (
  title, text, content="reports", content_rowid="number", tokenize="porter unicode61 remove_diacritics 2"
);

CREATE VIRTUAL TABLE statements_search USING fts5 (
  content, speaker, speaker_name, cue, content="statements", content_rowid="number",
  tokenize="porter unicode61 remove_diacritics 2"
);
