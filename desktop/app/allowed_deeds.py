"""What the role at the desk may do from a page, or from the pane beside a list; the rest is gone.

The services refuse by themselves. This keeps people from being offered what would be refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from desktop.domain.roles.role import Deed
from desktop.domain.roles.sight import Sight
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.walls import city_sight, may_change, open_fields, shows, shows_own
from desktop.ui.details.sheet import Sheet
from desktop.ui.pages.content import Content, PagePlan, Row, SectionPlan

_CHANGING = frozenset(
    {
        *("edit", "delete", "took_place", "cancel", "fill_in"),
        *("add_file", "drop_files", "remove_file"),
    }
)
"""What changes the very record, or what lies beside it as a part of it."""
OPEN = frozenset({"page", "open_file", "copy_file"})
"""What only shows what is shown already."""
_LOGGING = ("add_task", "new_need", "new_referral", "done", "drop", "reopen", "log_visit")
_REGISTER = (
    *("assess", "remove_assessment", "still_so", "add_service", "new_site", "remove_site"),
    *("add_organisation_tie", "change_organisation_tie", "merge", "split"),
)
_PERSONS = (*("new_key_figure", "rhythm", "add_tie", "change_tie", "add_consent"),)
TAKES: Mapping[str, tuple[Deed, ...]] = MappingProxyType(
    {
        **dict.fromkeys(_LOGGING, (Deed.LOG_VISITS,)),
        **dict.fromkeys(_REGISTER, (Deed.CHANGE_REGISTER,)),
        **dict.fromkeys(_PERSONS, (Deed.CHANGE_PERSONS,)),
        **dict.fromkeys(
            ("note_request", "give_file", "set_restricted", "answer", "withdraw", "give_notice"),
            (Deed.GIVE_FILE,),
        ),
        "forget": (Deed.ASK_ERASURE,),
        "show_reads": (Deed.READ_LOG,),
        "show_on_map": (Deed.SEE_TEAM,),
        "hand_over": (Deed.SEE_TEAM, Deed.LOG_VISITS),
    }
)
"""Button → what it takes: all of these."""
KNOWN = TAKES.keys() | _CHANGING | OPEN
_OF_TEAM = frozenset({"missing", "referrals", "same", "merged"})
"""Sections of a page that add up what the team knows."""
_SHOWING: Mapping[str, str] = MappingProxyType(
    {
        "organisation_ties": "tie",
        "persons": "person",
        "visits": "visit",
        "tasks": "task",
        "own": "custom_value",
    }
)
"""Section → the kind of record that it shows; others show what the page is about."""


def allows(desk: Desk, name: str, kind: str) -> bool:
    """Return whether the role allows what a button does.

    Args:
        kind: Of the record that the page or pane shows.
    """
    if name == "edit":
        return open_fields(desk, kind) != frozenset()
    if name in _CHANGING:
        return may_change(desk, kind)
    return all(desk.may(deed) for deed in TAKES.get(name, ()))


def sheet_for(desk: Desk, sheet: Sheet) -> Sheet:
    """Return a sheet without the buttons for what the role does not allow."""
    kept = [action for action in sheet.actions if allows(desk, action.name, sheet.kind)]
    return replace(sheet, actions=kept)


def page_for(desk: Desk, plan: PagePlan) -> PagePlan:
    """Return a page without the sections and buttons that the role does not have."""
    sections = [
        _section_for(desk, plan.kind, section)
        for section in plan.sections
        if _has_section(desk, plan.kind, section.name)
    ]
    return replace(plan, load=lambda: sheet_for(desk, plan.load()), sections=sections)


def _has_section(desk: Desk, kind: str, name: str) -> bool:
    if name in _OF_TEAM:
        return desk.may(Deed.SEE_TEAM)
    if name == "files":
        return _has_files(desk, kind)
    return name not in _SHOWING or _has(desk, _SHOWING[name])


def _section_for(desk: Desk, kind: str, section: SectionPlan) -> SectionPlan:
    deeds = [deed for deed in section.deeds if allows(desk, deed.name, kind)]
    only_shows_files = section.name == "files" and not deeds
    return replace(
        section,
        load=lambda most: _content_for(desk, kind, section.load(most)),
        deeds=deeds,
        empty=_no_files if only_shows_files else section.empty,
    )


def _no_files() -> str:
    return translate("files", "No files.")


def _content_for(desk: Desk, kind: str, content: Content) -> Content:
    return replace(content, rows=list(map(partial(_row_for, desk, kind), content.rows)))


def _row_for(desk: Desk, kind: str, row: Row) -> Row:
    does = row.does if row.does and allows(desk, row.does.name, kind) else None
    return replace(
        row, does=does, deeds=[deed for deed in row.deeds if allows(desk, deed.name, kind)]
    )


def _has(desk: Desk, kind: str) -> bool:
    return shows(desk, kind) or shows_own(desk, kind)


def _has_files(desk: Desk, kind: str) -> bool:
    """Return whether files beside a kind of record lie here: of a visit, or what teams share."""
    if kind == "visit":
        return _has(desk, "attachment")
    return shows(desk, "attachment") or city_sight(desk, "attachment") is Sight.ALL
