"""Words for what ``weefsel check`` finds and counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.i18n import translate
from desktop.words.names import RECORDS

PROBLEMS: Mapping[str, Callable[[], str]] = {
    "database_damaged": lambda: translate("check", "the database is damaged"),
    "page_damaged": lambda: translate("check", "a page of the database is damaged"),
    "dangling_rows": lambda: translate("check", "rows point to records that are gone"),
    "schema_differs": lambda: translate("check", "the tables are not those of this version"),
    "outbox_gap": lambda: translate("check", "saved changes are missing from the outbox"),
    "journal_damaged": lambda: translate("check", "the journal is damaged"),
    "journal_behind": lambda: translate("check", "the journal lacks saved changes"),
    "journal_differs": lambda: translate("check", "journal and database tell different things"),
    "search_index_differs": lambda: translate("check", "searching does not find everything"),
    "shadow_differs": lambda: translate("check", "changes do not fit what the server had"),
    "sums_differ": lambda: translate("check", "records of a team are not counted right"),
    "gates_open": lambda: translate("check", "the rules of the database are switched off"),
    "erased_again": lambda: translate("check", "something that was erased is there again"),
}
"""What a code in a report of :mod:`desktop.storage.profiles.check` means."""

COUNTED: Mapping[str, Callable[[], str]] = {
    **RECORDS,
    "place_assessment": RECORDS["assessment"],
    "operations": lambda: translate("check", "saved changes"),
    "waiting": lambda: translate("check", "waiting to be sent"),
    "journal_frames": lambda: translate("check", "in the journal"),
    "search_entries": lambda: translate("check", "in the search index"),
    "unread": lambda: translate("check", "of a newer program"),
    "attention": lambda: translate("check", "refused by the server"),
    "open_conflicts": lambda: translate("check", "conflicts to look at"),
    "conflict": lambda: translate("check", "conflicts"),
}
"""What was counted."""


def problem_found(code: str) -> str:
    """Return one finding in words; a code of a later version stays a code."""
    return PROBLEMS[code]() if code in PROBLEMS else code


def counted(name: str, written: str) -> str:
    """Return what was counted and its number as it is written, for instance "visit 12"."""
    word = COUNTED[name]() if name in COUNTED else name
    return f"{word.lower()} {written}"
