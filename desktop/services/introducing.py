"""From a visit to a new key figure: contact, profile, consent and the visit in one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.person import KeyFigure, Person
from desktop.domain.privacy.access import Way
from desktop.domain.record import PersonId
from desktop.domain.roles.role import Deed
from desktop.domain.visit import Visit, check_visit
from desktop.services.consent.consents import new_consent
from desktop.services.consent.gate import check_visit_gate, visit_is_sensitive
from desktop.services.desk import Desk
from desktop.services.entries import begin
from desktop.services.finding import in_use
from desktop.services.persons import fit_person, new_person
from desktop.services.privacy.access_log import note_read
from desktop.services.privacy.barred import hold_up
from desktop.storage import records


def introduce_key_figure(
    desk: Desk,
    visit_id: UUID,
    *,
    figure: Mapping[str, Any],
    consents: Sequence[Mapping[str, Any]] = (),
    despite: str = "",
    **fields: Any,
) -> tuple[Person, Changes]:
    """Store somebody who was met during a visit as a key figure, all of it or nothing.

    The ward is that of the visit unless ``fields`` say otherwise. A visit with a point on the
    map names nobody (rule R8), so such a visit stays as it is.

    Args:
        figure: Fields of the profile.
        consents: Fields of what the person agreed to; today unless they say otherwise.
        despite: Why it is nobody who asked to be forgotten, where that was asked.
        fields: Of the person; a name is enough.

    Raises:
        NotFound: There is no such visit, or it lies in the bin.
        InvalidEntry: A rule of ``check_person`` or ``check_consent``.
        MaybeForgotten: It may be somebody who asked to be forgotten.
        GateClosed: The visit is sensitive, and there is no explicit consent among ``consents``.
    """
    desk.require(Deed.CHANGE_PERSONS)
    with desk.store.writing() as session:
        visit = in_use(session, Visit, visit_id)
        person = new_person(desk, {"ward": visit.ward} | fields)
        hold_up(session, person, despite)
        records.insert(session, fit_person(session, None, person))
        profile = {"person_id": person.id, "agreed_on": desk.today()} | dict(figure)
        records.insert(session, begin(desk, KeyFigure, desk.new_id(), profile))
        for entries in consents:
            given = {"witness": desk.author} | dict(entries)
            records.insert(session, new_consent(session, desk, person.id, given))
        is_noted = visit.lat is None and _note(session, desk, visit, PersonId(person.id))
    if despite.strip():
        note_read(desk, [person.id], Way.ADDED_DESPITE, despite)
    changed = Changes.VISITS if is_noted else Changes.NONE
    return person, Changes.PERSONS | Changes.OUTBOX | changed


def needs_explicit_consent(desk: Desk, visit: Visit) -> bool:
    """Return whether somebody who is noted with a visit needs a ground (rule R3)."""
    desk.require(Deed.CHANGE_PERSONS)
    with desk.store.reading() as session:
        return visit.lat is None and visit_is_sensitive(session, visit)


def _note(session: Session, desk: Desk, visit: Visit, person_id: PersonId) -> bool:
    after = replace(
        visit,
        persons=visit.persons | {person_id},
        updated_at=desk.now(),
        updated_by=desk.author,
    )
    check_visit(after, now=desk.now())
    check_visit_gate(session, after, today=desk.today())
    return bool(records.update(session, visit, after))
