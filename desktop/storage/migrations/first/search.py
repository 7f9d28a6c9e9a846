"""Full-text index over ``search_entry``, kept equal by triggers.

The kind is a column of the index too: a type-ahead for places must not walk through all the
persons that match.
"""

from __future__ import annotations

SEARCH = (
    """
CREATE VIRTUAL TABLE search_fts USING fts5(
    kind, title, body, keys,
    content='search_entry', content_rowid='n', tokenize='unicode61 remove_diacritics 0'
)""",
    # Without it a deleted word stays readable in the index until segments are merged.
    "INSERT INTO search_fts(search_fts, rank) VALUES ('secure-delete', 1)",
    """
CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
    INSERT INTO search_fts(rowid, kind, title, body, keys)
    VALUES (NEW.n, NEW.kind, NEW.title, NEW.body, NEW.keys);
END""",
    """
CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN
    INSERT INTO search_fts(search_fts, rowid, kind, title, body, keys)
    VALUES ('delete', OLD.n, OLD.kind, OLD.title, OLD.body, OLD.keys);
END""",
    """
CREATE TRIGGER search_entry_changed AFTER UPDATE ON search_entry BEGIN
    INSERT INTO search_fts(search_fts, rowid, kind, title, body, keys)
    VALUES ('delete', OLD.n, OLD.kind, OLD.title, OLD.body, OLD.keys);
    INSERT INTO search_fts(rowid, kind, title, body, keys)
    VALUES (NEW.n, NEW.kind, NEW.title, NEW.body, NEW.keys);
END""",
)
