"""Full-text index over ``search_entry``; triggers keep it equal.

The kind is a column of the index too: a type-ahead for places must not walk through all the
persons that match.
"""

from __future__ import annotations

SEARCH = (
    """
CREATE VIRTUAL TABLE search_fts USING fts5(
    kind, title, body, keys,
    content='search_entry', content_rowid='n', tokenize='unicode61 remove_diacritics 0',
    prefix='1 2 3', detail='column'
)""",
    # Without it a deleted word stays readable in the index until segments are merged.
    "INSERT INTO search_fts(search_fts, rank) VALUES ('secure-delete', 1)",
)
