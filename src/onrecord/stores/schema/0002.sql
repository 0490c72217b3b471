-- Version 2: statements that a plugged-in reader proposed carry its name.

ALTER TABLE statements ADD COLUMN read_by TEXT;
