-- What the program reads: the truth. Columns named "kept" hold JSON.
CREATE TABLE settings (
  fid INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL);

CREATE TABLE reports (
  fid INTEGER PRIMARY KEY,
  ord INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  source TEXT NOT NULL,
  published TEXT,
  published_utc DATETIME,
  text TEXT NOT NULL,
  kept TEXT NOT NULL);

CREATE TABLE decisions (
  fid INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  kept TEXT NOT NULL);

CREATE TABLE scenes (
  fid INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  kept TEXT NOT NULL);

-- Tables of events that were brought along, in columns: blocks of rows, see TableBlocks
CREATE TABLE event_tables (
  fid INTEGER PRIMARY KEY,
  ord INTEGER NOT NULL,
  name TEXT NOT NULL,
  size INTEGER NOT NULL);

CREATE TABLE table_blocks (
  fid INTEGER PRIMARY KEY,
  table_fid INTEGER NOT NULL,
  block INTEGER NOT NULL,
  crc INTEGER NOT NULL,
  rows BLOB NOT NULL,
  UNIQUE (table_fid, block));

INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
  ('settings', 'attributes', 'Settings', 'Version of the file, and how it was looked at last'),
  ('reports', 'attributes', 'Reports', 'The words that the events were read from'),
  ('decisions', 'attributes', 'Decisions', 'What people decided, oldest first'),
  ('scenes', 'attributes', 'Scenes', 'Named stops of the presentation, in their order');
