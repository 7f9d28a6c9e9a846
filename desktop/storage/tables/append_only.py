"""What keeps the log of reads as it was written, as triggers: rows join at the end, and stay.

They stop a program that errs, and whoever does not think of them. Who owns the laptop can take
triggers away; then the hashes tell, and the copy on the server.
"""

from __future__ import annotations

_REFUSED = "SELECT RAISE(ABORT, 'the log of reads is only added to');"
_PRUNED = "coalesce((SELECT pruned_n FROM access_chain), 0)"
_HASHED = "n, id, at, by, way, kind, form, count, told, hash"
_WRITTEN = "coalesce((SELECT n FROM access_chain), 0)"


def _keep(name: str, event: str, condition: str = "") -> str:
    when = f" WHEN {condition}" if condition else ""
    return f"CREATE TRIGGER {name} BEFORE {event} FOR EACH ROW{when} BEGIN {_REFUSED} END"


KEPT = (
    _keep("access_entry_unchanged", f"UPDATE OF {_HASHED} ON access_entry"),
    _keep("access_entry_reason", "UPDATE OF reason ON access_entry", "NEW.reason <> ''"),
    _keep("access_entry_kept", "DELETE ON access_entry", f"OLD.n > {_PRUNED}"),
    _keep("access_entry_at_the_end", "INSERT ON access_entry", f"NEW.n <= {_WRITTEN}"),
    _keep("access_mark_unchanged", "UPDATE ON access_mark"),
    _keep("access_mark_kept", "DELETE ON access_mark", f"OLD.n > {_PRUNED}"),
    _keep("access_mark_with_its_entry", "INSERT ON access_mark", f"NEW.n <= {_WRITTEN}"),
    _keep("access_person_unchanged", "UPDATE ON access_person"),
    _keep("access_chain_kept", "DELETE ON access_chain"),
)
"""Part of the triggers of the database. A person's row beside the chain may go: an erasure."""
