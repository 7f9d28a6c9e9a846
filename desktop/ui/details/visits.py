"""A visit as a sheet."""

from __future__ import annotations

from desktop.domain.visit import Visit
from desktop.domain.vocabulary import VisitStatus
from desktop.i18n import translate
from desktop.ui.details.sheet import Action, Names, Part, Sheet
from desktop.words.formats import minutes_text, moment_text, number
from desktop.words.labels import label
from desktop.words.names import field_name, goal_short


def visit_sheet(visit: Visit, names: Names) -> Sheet:
    """Return what the pane shows of a visit.

    Args:
        names: Of its ward, place, organisation, networks and persons.
    """
    ward, place = names.ward(visit.ward), names.of(visit.place_id)
    length = minutes_text(visit.duration) if visit.duration else ""
    return Sheet(
        kind="visit",
        id=visit.id,
        record=visit,
        above=" · ".join(filter(None, (moment_text(visit.start), length))),
        title=place or ward,
        under=" · ".join(filter(None, (ward if place else "", label(visit.kind)))),
        chips=_chips(visit),
        pairs=_pairs(visit, names),
        parts=[Part(field_name("note"), [visit.note])] if visit.note else [],
        actions=_actions(visit),
    )


def _chips(visit: Visit) -> list[str]:
    status = [] if visit.status is VisitStatus.FINAL else [label(visit.status)]
    themes = sorted(label(theme) for theme in visit.themes)
    return [*status, *themes, *(goal_short(goal) for goal in sorted(visit.goals))]


def _pairs(visit: Visit, names: Names) -> list[tuple[str, str]]:
    yes = translate("details", "yes")
    return [
        (translate("details", "Reached"), _reached(visit)),
        (field_name("outcome"), " · ".join(sorted(label(each) for each in visit.outcomes))),
        (translate("details", "Consultants"), ", ".join(sorted(visit.consultants))),
        (field_name("organisation"), names.of(visit.organisation_id)),
        (field_name("networks"), ", ".join(sorted(names.of(each) for each in visit.networks))),
        (field_name("setting"), label(visit.setting) if visit.setting else ""),
        (field_name("interpreter"), yes if visit.interpreter else ""),
        (field_name("persons"), ", ".join(sorted(names.of(each) for each in visit.persons))),
    ]


def _reached(visit: Visit) -> str:
    """Return what was counted; not counted is not the same as nobody."""
    if visit.reached_total is None:
        return translate("details", "not counted")
    total = number(visit.reached_total)
    if visit.reached_new is None:
        return total
    return translate("details", "{total}, of which {new} new").format(
        total=total, new=number(visit.reached_new)
    )


def _actions(visit: Visit) -> list[Action]:
    edit = Action("edit", translate("details", "Edit"))
    delete = Action("delete", translate("details", "Delete"))
    if visit.status is VisitStatus.FINAL:
        met = Action("new_key_figure", translate("details", "New key figure"))
        return [edit, met, delete]
    if visit.status is not VisitStatus.PLANNED:
        return [edit, delete]
    took_place = Action("took_place", translate("details", "It took place"), is_primary=True)
    hand_over = Action("hand_over", translate("details", "Hand over…"))
    cancel = Action("cancel", translate("details", "Cancel the visit"))
    return [took_place, hand_over, cancel, edit, delete]
