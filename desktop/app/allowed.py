"""What of the window the role at the desk has; the rest is not there.

The services refuse by themselves. This keeps people from being offered what would be refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from uuid import UUID

from desktop.domain.roles.role import Deed
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.walls import may_change, open_fields, shows
from desktop.ui.forms.form import Form
from desktop.ui.lists.plan import ListPlan
from desktop.ui.window import PAGE

FIGURES = "figures"
"""Name of the screen of published figures: for whom they are, and who publishes."""
_VISITS = (Deed.LOG_VISITS, Deed.SEE_TEAM)
_REGISTER = (Deed.SEE_REGISTER,)
_SCREENS: Mapping[str, tuple[Deed, ...]] = MappingProxyType(
    {
        "today": _VISITS,
        "visits": _VISITS,
        "map": (Deed.SEE_TEAM,),
        "persons": (Deed.SEE_PERSONS,),
        "places": (*_VISITS, Deed.SEE_REGISTER),
        **dict.fromkeys(("organisations", "networks", "services"), (*_VISITS, *_REGISTER)),
        "fabric": _REGISTER,
        **dict.fromkeys(("relations", "rhythms"), (Deed.SEE_PERSONS,)),
        "planning": _VISITS,
        "review": _VISITS,
        "bin": (*_VISITS, Deed.CHANGE_REGISTER),
    }
)
"""Screen → what shows it: any of these."""
_FOR_WRITING = frozenset({"today", "planning", "review"})
"""Screens of what is to be done, with whom, and decided: not where nothing can be written."""
_EVERYBODYS = frozenset({"care", "settings", PAGE})
_MAP_KEEPER = (Deed.SEE_TEAM, Deed.CHANGE_REGISTER)
_SUMMARIES = (Deed.SEE_TEAM, Deed.EXPORT_FIGURES)
_COMMANDS: Mapping[str, tuple[Deed, ...]] = MappingProxyType(
    {
        "log_visit": (Deed.LOG_VISITS,),
        "add_person": (Deed.CHANGE_PERSONS,),
        **dict.fromkeys(
            ("add_place", "add_organisation", "add_network", "add_service"),
            (Deed.CHANGE_REGISTER,),
        ),
        "add_task": (Deed.LOG_VISITS,),
        "import_list": (Deed.IMPORT,),
        "earlier_imports": (Deed.IMPORT,),
        "export": _SUMMARIES,
        "calendar": (Deed.LOG_VISITS,),
        "own_fields": (Deed.SEE_REGISTER,),
        "find_address": (Deed.SEE_TEAM,),
        "base_map": (Deed.SEE_TEAM,),
        "ward_atlas": _SUMMARIES,
        **dict.fromkeys(("editions", "fetch_borders", "borders"), _MAP_KEEPER),
        "addresses": (Deed.SEE_TEAM, Deed.IMPORT),
    }
)
"""Command → what it takes: all of these."""
_FILES: Mapping[str, Deed] = MappingProxyType({"import": Deed.IMPORT, "earlier": Deed.IMPORT})


_COUNTING = frozenset({"visits", "last_visit", "referred"})
"""Columns that count visits of the team: wrong where only some of them lie on the laptop."""


def has_screen(desk: Desk, name: str) -> bool:
    """Return whether somebody may go to a screen."""
    if name == FIGURES:  # they lie where a server is
        return desk.role is not None and shows(desk, "publication")
    if name in _EVERYBODYS or (desk.role is None and not desk.read_only):
        return True
    if desk.read_only and name in _FOR_WRITING:
        return False
    return any(desk.may(deed) for deed in _SCREENS.get(name, ()))


def has_command(desk: Desk, name: str) -> bool:
    """Return whether a command of the menus is there."""
    if name == "find":
        return any(desk.may(deed) for deed in (*_VISITS, *_REGISTER))
    return all(desk.may(deed) for deed in _COMMANDS.get(name, ()))


def plan_for(desk: Desk, plan: ListPlan) -> ListPlan:
    """Return a list screen without what the role does not allow, or cannot know here."""
    changes = may_change(desk, plan.kind)
    detail = Deed.EXPORT_PERSONS if plan.kind == "person" else Deed.EXPORT_DETAIL
    files = [name for name in plan.files if desk.may(_FILES.get(name, detail))]
    counts = shows(desk, "visit")
    return replace(
        plan,
        columns=[each for each in plan.columns if counts or each.name not in _COUNTING],
        add=plan.add if changes else str,
        first_step=plan.first_step if changes else _others_add,
        can_export=plan.can_export and all(map(desk.may, _SUMMARIES)),
        can_bin=plan.can_bin and changes,
        deeds=plan.deeds if changes else (),
        beside=plan.beside if plan.kind != "task" or may_change(desk, "target") else str,
        files=files,
    )


def _others_add() -> str:
    return translate(
        "list", "Colleagues add these. They come here when this laptop meets the server."
    )


def close_forbidden(
    desk: Desk, changed: Mapping[tuple[str, UUID], Form], new: Mapping[str, Sequence[Form]]
) -> None:
    """Close the forms of what the role does not let anybody change; they keep a draft.

    Args:
        changed, new: Those of records, and those of new ones, by kind.
    """
    forms = [(kind, form) for (kind, _id), form in changed.items()]
    forms += [(kind, form) for kind, some in new.items() for form in some]
    for kind, form in forms:
        if open_fields(desk, kind) == frozenset():
            form.close()
