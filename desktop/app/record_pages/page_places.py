"""Sections about places: how they grow, who runs them, which ones somebody runs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.app.entry.form_ports import hit_of
from desktop.app.record_pages.page_heads import Subject
from desktop.domain.changes import Changes
from desktop.domain.listing import Order, PlaceFilter
from desktop.domain.record import OrganisationId
from desktop.i18n import translate
from desktop.services import places
from desktop.services.organising import services_offered
from desktop.ui.pages.content import Content, Deed, SectionPlan
from desktop.ui.pages.place_rows import (
    accessibility_rows,
    growth_rows,
    owner_rows,
    place_rows,
)
from desktop.ui.widgets.growth import GrowthLine

_BY_NAME = Order(column="name")


def place_sections(subject: Subject) -> Sequence[SectionPlan]:
    """Return what the page of a place tells of how it stands."""
    return [
        SectionPlan(
            name="growth",
            title=lambda: translate("page", "From safe to brave"),
            load=partial(_growth, subject),
            concerns=Changes.PLACES,
            empty=lambda: translate("page", "Not assessed yet."),
            deeds=[Deed("assess", translate("page", "Assess"))],
            paint=GrowthLine,
        ),
        SectionPlan(
            name="accessibility",
            title=lambda: translate("page", "Accessibility"),
            load=partial(_accessibility, subject),
            concerns=Changes.PLACES,
            is_aside=True,
        ),
        owner_section(subject),
    ]


def owner_section(subject: Subject) -> SectionPlan:
    """Return which organisation runs a place or offers a service, as a way to its page."""
    is_place = subject.kind == "place"
    return SectionPlan(
        name="owner",
        title=lambda: translate("page", "Run by") if is_place else translate("page", "Offered by"),
        load=partial(_owner, subject),
        concerns=Changes.ORGANISATIONS | Changes.PLACES | Changes.SERVICES,
        is_aside=True,
    )


def run_section(subject: Subject) -> SectionPlan:
    """Return the places that an organisation runs."""
    return SectionPlan(
        name="places",
        title=lambda: translate("page", "Places it runs"),
        load=partial(_run, subject),
        concerns=Changes.PLACES,
    )


def _growth(subject: Subject, _most: int) -> Content:
    desk = subject.desk
    return growth_rows(places.assessments_of(desk, subject.id), desk.today())


def _accessibility(subject: Subject, _most: int) -> Content:
    return accessibility_rows(places.assessments_of(subject.desk, subject.id))


def _owner(subject: Subject, _most: int) -> Content:
    desk, record_id = subject.desk, subject.id
    if subject.kind == "place":
        owner = places.get_place(desk, record_id).organisation_id
    else:
        owner = services_offered.get_service(desk, record_id).organisation_id
    return owner_rows(hit_of(desk, "organisation", owner) if owner else None)


def _run(subject: Subject, most: int) -> Content:
    wanted = PlaceFilter(organisation_id=OrganisationId(subject.id))
    found = places.list_places(subject.desk, wanted, _BY_NAME, limit=most)
    return place_rows(found, places.count_places(subject.desk, wanted))
