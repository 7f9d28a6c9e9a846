"""The section of a contact's page about their rights."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from desktop.app.entry.ports import Work
from desktop.app.privacy import rights as dialogs
from desktop.app.record_pages.page_heads import Subject
from desktop.domain.changes import Changes
from desktop.domain.roles.role import Deed as Allowed
from desktop.i18n import translate
from desktop.services import persons
from desktop.services.privacy import rights
from desktop.services.privacy.rights import RequestRow
from desktop.ui.details.sheet import Sheet
from desktop.ui.pages.content import Content, Deed, Row, SectionPlan
from desktop.words.formats import short_day_year
from desktop.words.labels import label


def rights_sections(subject: Subject) -> Sequence[SectionPlan]:
    """Return what a contact asked, and what can be done with their data."""
    desk = subject.desk
    if subject.kind != "person" or not desk.may(Allowed.GIVE_FILE):
        return []
    deeds = [
        Deed("note_request", translate("rights", "They ask…")),
        Deed("give_file", translate("rights", "Their file…")),
    ]
    if desk.may(Allowed.ASK_ERASURE):
        deeds.append(Deed("forget", translate("rights", "Forget…")))
    return [
        SectionPlan(
            name="rights",
            title=lambda: translate("rights", "Rights"),
            load=partial(_rows, subject),
            concerns=Changes.RIGHTS | Changes.PERSONS,
            empty=lambda: translate("rights", "Asked for nothing yet."),
            deeds=deeds,
            is_aside=True,
        )
    ]


def rights_deeds(work: Work, deed: Deed, sheet: Sheet) -> Mapping[str, Callable[[], object]]:
    """Return what the buttons of the section do."""
    return {
        "note_request": partial(dialogs.offer_request, work, sheet.record),
        "give_file": partial(dialogs.offer_file, work, sheet.record),
        "forget": partial(dialogs.offer_erasure, work, sheet.record),
        "set_restricted": partial(dialogs.set_restricted, work, sheet.record),
        "answer": partial(dialogs.offer_answer, work, deed.payload),
    }


def _rows(subject: Subject, _most: int) -> Content:
    desk = subject.desk
    person = persons.get_person(desk, subject.id)
    asked = [_asked(row) for row in rights.list_requests(desk, person_id=person.id)]
    held = []
    if person.restricted:
        held.append(
            Row(
                title=translate("rights", "Kept, and not used"),
                detail=translate("rights", "Nothing can be changed until it is lifted."),
                mark=("lock", "warn"),
                deeds=(Deed("set_restricted", translate("rights", "Lift")),),
            )
        )
    if person.objected:
        held.append(
            Row(
                title=translate("rights", "Objects to the use"),
                detail=translate("rights", "Forget them, or refuse with the ground as the answer."),
                mark=("error", "warn"),
            )
        )
    return Content(rows=[*held, *asked])


def _asked(row: RequestRow) -> Row:
    request = row.request
    if not request.is_open:
        day = short_day_year(request.done_on) if request.done_on else ""
        detail = " · ".join(filter(None, (label(request.state), day, request.answer)))
        return Row(title=label(request.right), detail=detail)
    before = translate("rights", "answer before {day}")
    return Row(
        title=label(request.right),
        detail=before.format(day=short_day_year(request.due_on)),
        mark=("error", "bad") if row.days_left < 0 else None,
        deeds=(Deed("answer", translate("rights", "Answer"), request),),
    )
