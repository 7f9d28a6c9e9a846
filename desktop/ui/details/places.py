"""Places, organisations and networks as sheets."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.organisation import Network, Organisation
from desktop.domain.phone import phone_text
from desktop.domain.place import Place, PlaceAssessment
from desktop.domain.vocabulary import PlaceStatus
from desktop.i18n import translate
from desktop.ui.details.sheet import Action, Names, Part, Sheet
from desktop.words.formats import number, short_day_year
from desktop.words.labels import label
from desktop.words.names import (
    accessibility_name,
    criterion_name,
    field_name,
    language_name,
)


def place_sheet(place: Place, names: Names, assessments: Sequence[PlaceAssessment] = ()) -> Sheet:
    """Return what the pane shows of a place.

    Args:
        assessments: Newest first.
    """
    status = [] if place.status is PlaceStatus.OPEN else [label(place.status)]
    if place.under_used:
        status.append(field_name("under_used"))
    welcome = ", ".join(sorted(map(language_name, place.welcome_languages)))
    pairs = [
        (field_name("stage"), label(assessments[0].stage) if assessments else ""),
        (field_name("address"), place.address),
        (field_name("opening_hours"), place.opening_hours),
        (translate("details", "Run by"), names.of(place.organisation_id)),
        (field_name("capacity"), "" if place.capacity is None else number(place.capacity)),
        (field_name("welcome_languages"), welcome),
        (translate("details", "On the map"), _pinned(place.lat)),
    ]
    return Sheet(
        kind="place",
        id=place.id,
        record=place,
        title=place.name,
        under=" · ".join(filter(None, (names.ward(place.ward), label(place.kind)))),
        chips=[*status, *sorted(label(theme) for theme in place.themes)],
        pairs=pairs,
        parts=[*_note(place.note), *_history(assessments)],
        actions=[
            Action("edit", translate("details", "Edit")),
            Action("assess", translate("details", "Assess")),
            *([Action("show_on_map", translate("details", "On the map"))] if place.lat else []),
            Action("delete", translate("details", "Delete")),
        ],
    )


def organisation_sheet(organisation: Organisation, names: Names) -> Sheet:
    """Return what the pane shows of an organisation."""
    return Sheet(
        kind="organisation",
        id=organisation.id,
        record=organisation,
        title=organisation.name,
        under=" · ".join(filter(None, (names.ward(organisation.ward), label(organisation.kind)))),
        chips=[label(organisation.level), label(organisation.status)],
        pairs=[
            (field_name("address"), organisation.address),
            (field_name("phone"), phone_text(organisation.phone)),
            (field_name("email"), organisation.email),
            (field_name("website"), organisation.website),
            (field_name("opening_hours"), organisation.opening_hours),
            (field_name("external_id"), organisation.external_id),
        ],
        parts=_note(organisation.note),
        actions=_edit_and_delete(),
    )


def network_sheet(network: Network, names: Names) -> Sheet:
    """Return what the pane shows of a network."""
    texts = [("description", network.description), ("channels", network.channels)]
    return Sheet(
        kind="network",
        id=network.id,
        record=network,
        title=network.name,
        under=", ".join(sorted(names.ward(ward) for ward in network.wards)),
        chips=sorted(label(theme) for theme in network.themes),
        pairs=[
            (field_name("reach"), label(network.reach)),
            (field_name("owner"), network.owner),
        ],
        parts=[
            Part(field_name(name), [text])
            for name, text in (*texts, ("needs", network.needs))
            if text
        ],
        actions=_edit_and_delete(),
    )


def _pinned(lat: float | None) -> str:
    return "" if lat is not None else translate("details", "not pinned yet")


def _history(assessments: Sequence[PlaceAssessment]) -> list[Part]:
    parts = []
    for each in assessments:
        names = [criterion_name(code) for code in sorted(each.criteria)]
        names += [accessibility_name(code) for code in sorted(each.accessibility)]
        lines = [*names, *([each.note] if each.note else [])]
        parts.append(Part(f"{short_day_year(each.assessed_on)} · {label(each.stage)}", lines))
    return parts


def _note(note: str) -> list[Part]:
    return [Part(field_name("note"), [note])] if note else []


def _edit_and_delete() -> list[Action]:
    return [
        Action("edit", translate("details", "Edit")),
        Action("delete", translate("details", "Delete")),
    ]
