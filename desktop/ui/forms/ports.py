"""What forms ask of the outside: functions, bound by the composition root.

Every function that touches the database is called in the database lane of the runner; the
others (``now``, ``pick_point``, ``make_place``) in the main thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from desktop.domain.address import FoundAddress
from desktop.domain.area import Area
from desktop.domain.attachment import FileLine
from desktop.domain.changes import Changes
from desktop.domain.claim import Claim
from desktop.domain.contact_load import ContactLoad
from desktop.domain.listing import Draft, Hit
from desktop.domain.organisation import Network
from desktop.domain.person import Affiliation, Consent, KeyFigure, Person
from desktop.domain.place import Place, PlaceAssessment
from desktop.domain.privacy.consent import Consequences
from desktop.domain.referral import Need, Referral
from desktop.domain.relation_lists import NeedLine, ReferralLine
from desktop.domain.task import Task
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import ConsentPurpose, VisitKind
from desktop.domain.wording import Filled, SpokenText
from desktop.ui.forms.texts.ports import TextPorts

Point = tuple[float, float]
"""Latitude and longitude, WGS84 degrees."""
Saved = tuple[Any, Changes]
FindAddress = Callable[[str], Sequence[FoundAddress]]
"""Addresses on this computer that begin as typed; in the free lane."""
LookUpAddress = Callable[[str, Callable[[FoundAddress], None]], None]
"""Opens what looks an address up for a text, and calls back with the chosen one."""


def _nothing(*_asked: object, **_more: object) -> Sequence[Any]:
    return ()


def _reaches(_assignee: str, _about: str) -> bool:
    return False


class KeepDraft(Protocol):
    """Keeps a draft; ``desktop.services.safety.drafts.keep_draft`` with the desk bound."""

    def __call__(
        self,
        *,
        draft_id: UUID | None,
        form: str,
        record_id: UUID | None,
        fields: Mapping[str, Any],
    ) -> Draft:
        """Store the raw entries; without an id make a new draft."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPorts:
    """What every form needs.

    Args:
        now: The clock; aware, in UTC.
        wards: The wards of the current edition.
        suggest: Type-ahead: ``suggest(kind, text)``; kinds place, organisation, network,
            person.
        hit_of: The record of a kind with an id as a hit; ``None`` when it is in the bin.
        texts: Looks at what people write; ``None`` = nobody does.
    """

    now: Callable[[], datetime]
    keep_draft: KeepDraft
    drop_draft: Callable[[UUID], object]
    drafts: Callable[[], Sequence[Draft]]
    wards: Callable[[], Sequence[Area]]
    suggest: Callable[[str, str], Sequence[Hit]]
    hit_of: Callable[[str, UUID], Hit | None]
    texts: TextPorts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidFormPorts(FormPorts):
    """What the forms of questions and referrals need, and their lists in the form of a visit.

    Args:
        add_need, change_need: ``add_need(visit_id, **fields)``, ``change_need(id, **fields)``.
        add_referral, change_referral: Likewise.
        needs_of, referrals_of: Those of a visit, by its id.
        need, referral: One of them, by its id.
        remove: ``remove(kind, ids)`` puts some in the bin.
    """

    add_need: Callable[..., tuple[Need, Changes]]
    change_need: Callable[..., tuple[Need, Changes]]
    add_referral: Callable[..., tuple[Referral, Changes]]
    change_referral: Callable[..., tuple[Referral, Changes]]
    needs_of: Callable[[UUID], Sequence[NeedLine]]
    referrals_of: Callable[[UUID], Sequence[ReferralLine]]
    need: Callable[[UUID], Need]
    referral: Callable[[UUID], Referral]
    remove: Callable[[str, Sequence[UUID]], Changes]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitFormPorts(FormPorts):
    """What the visit form needs.

    Args:
        claims: Visits of colleagues to the same door within days: ``claims(door, day,
            visit_id=None)``.
        loads: How often these persons were asked something lately.
        suggest_where: Places and wards for a text; a ward is a hit of kind ``ward``.
        last_kind: Kind of the last visit that was logged.
        log: ``log_visit`` with the desk bound.
        change: ``change_visit(visit_id, **fields)`` with the desk bound.
        make_place: Opens the place form for a name; it calls back with the place. ``None`` =
            who is at work makes none.
        said: What people asked during a visit and where they were led to; ``None`` = they do
            not see that.
        names_persons: Whether they may say with whom they spoke.
    """

    suggest_where: Callable[[str], Sequence[Hit]]
    last_kind: Callable[[], VisitKind | None]
    log: Callable[..., tuple[Visit, Changes]]
    change: Callable[..., tuple[Visit, Changes]]
    make_place: Callable[[str, Callable[[Hit], None]], None] | None
    claims: Callable[..., Sequence[Claim]] = _nothing
    loads: Callable[[frozenset[UUID]], Sequence[ContactLoad]] = _nothing
    said: SaidFormPorts | None = None
    names_persons: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFormPorts(FormPorts):
    """What the place form needs.

    Args:
        add, change: ``add_place(**fields)``, ``change_place(place_id, **fields)``.
        add_assessment: ``add_assessment(place_id, **fields)``.
        remove_assessment: Takes one that was entered by mistake out of the history.
        pick_point: Opens the map with a point (or none) and calls back with the chosen one.
        ward_at: Code of the ward around a point, ``None`` outside the city.
        find_address, look_up_address: See :data:`FindAddress` and :data:`LookUpAddress`.
    """

    add: Callable[..., tuple[Place, Changes]]
    change: Callable[..., tuple[Place, Changes]]
    assessments_of: Callable[[UUID], Sequence[PlaceAssessment]]
    add_assessment: Callable[..., tuple[PlaceAssessment, Changes]]
    remove_assessment: Callable[[UUID], tuple[PlaceAssessment, Changes]]
    pick_point: Callable[[Point | None, Callable[[Point], None]], None]
    ward_at: Callable[[Point], str | None]
    find_address: FindAddress
    look_up_address: LookUpAddress


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationFormPorts(FormPorts):
    """What the forms of an organisation and of its sites need; as for a place."""

    add: Callable[..., Saved]
    change: Callable[..., Saved]
    pick_point: Callable[[Point | None, Callable[[Point], None]], None]
    ward_at: Callable[[Point], str | None]
    find_address: FindAddress
    look_up_address: LookUpAddress


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkFormPorts(FormPorts):
    """What the network form needs."""

    add: Callable[..., tuple[Network, Changes]]
    change: Callable[..., tuple[Network, Changes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFormPorts(FormPorts):
    """What the person form, with key figure, ties and consents, needs.

    Args:
        add, change: ``add_person(**fields)``, ``change_person(person_id, **fields)``.
        save_key_figure: ``save_key_figure(person_id, **fields)``.
        ties_of: Ties with the name of what they lead to (``affiliation``, ``target_name``).
        tie: ``tie(person_id, target_kind, target_id, **fields)``.
        change_tie: ``change_tie(affiliation_id, **fields)``.
        target_is_sensitive: Whether a tie to a record, by kind and id, needs a ground.
        give_consent: ``give_consent(person_id, **fields)``.
        preview_withdrawal, withdraw_consent: What ends with a consent; carrying it out.
        text_asked: With which words consent is asked today, by purpose and language.
        files_of: Files beside a person, by their id.
        who: Account name of the colleague at the desk.
    """

    add: Callable[..., tuple[Person, Changes]]
    change: Callable[..., tuple[Person, Changes]]
    key_figure_of: Callable[[UUID], KeyFigure | None]
    save_key_figure: Callable[..., tuple[KeyFigure, Changes]]
    remove_key_figure: Callable[[UUID], Saved]
    ties_of: Callable[[UUID], Sequence[Any]]
    tie: Callable[..., tuple[Affiliation, Changes]]
    change_tie: Callable[..., tuple[Affiliation, Changes]]
    untie: Callable[[UUID], Saved]
    target_is_sensitive: Callable[[str, UUID], bool]
    consents_of: Callable[[UUID], Sequence[Consent]]
    give_consent: Callable[..., tuple[Consent, Changes]]
    preview_withdrawal: Callable[[UUID], Consequences]
    withdraw_consent: Callable[[UUID], tuple[Consequences, Changes]]
    text_asked: Callable[[ConsentPurpose, str], tuple[SpokenText, Filled]]
    files_of: Callable[[UUID], Sequence[FileLine]]
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskFormPorts(FormPorts):
    """What the form of a task needs.

    Args:
        who: Account name of the colleague at the desk, who does a new task.
        add: ``add_task(about=…, record_id=…, **fields)``.
        change, finish: ``change_task(task_id, **fields)``, ``finish_task(task_id)``.
        suggest_subject: What a task can be about, for a text.
        about: What a task is about, as a hit; also of what is in the bin.
        loads: How often these persons were asked something lately.
        is_unseen: Whether a task never reaches a colleague, by what kind of thing it is about.
    """

    who: str
    add: Callable[..., tuple[Task, Changes]]
    change: Callable[..., tuple[Task, Changes]]
    finish: Callable[[UUID], tuple[Task, Changes]]
    suggest_subject: Callable[[str], Sequence[Hit]]
    about: Callable[[Task], Hit]
    loads: Callable[[frozenset[UUID]], Sequence[ContactLoad]] = _nothing
    is_unseen: Callable[[str, str], bool] = _reaches
