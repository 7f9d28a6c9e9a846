"""What every field tells, and about whom: the source of the register of processing.

A new field or table without a class here fails a test: the register cannot fall behind.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple


class DataClass(StrEnum):
    """What kind of thing a field tells."""

    IDENTIFYING = "identifying"  # who somebody is, or that it is they
    CONTACT = "contact"  # how to reach somebody
    CONTENT = "content"  # what people wrote: it may tell anything about anybody
    SPECIAL = "special"  # reveals a special category (art. 9), or does so beside a name
    OPERATIONAL = "operational"  # counts, days, states, places: about no person by itself
    COLLEAGUE = "colleague"  # accounts of the city's own people


class About(StrEnum):
    """Whose data a kind of record or a table holds."""

    CONTACTS = "contacts"
    RESIDENTS = "residents"  # counted, never named
    COLLEAGUES = "colleagues"
    NOBODY = "nobody"


class Where(StrEnum):
    """Where it is kept."""

    LAPTOP = "laptop"
    SERVER = "server"
    BOTH = "both"


class Kept(NamedTuple):
    """What a kind of record holds.

    Args:
        fields: Field → what it tells; without those that all records have.
    """

    about: frozenset[About]
    fields: Mapping[str, DataClass]


_I, _C, _T = DataClass.IDENTIFYING, DataClass.CONTACT, DataClass.CONTENT
_S, _O, _U = DataClass.SPECIAL, DataClass.OPERATIONAL, DataClass.COLLEAGUE
_CONTACTS, _RESIDENTS = About.CONTACTS, About.RESIDENTS
_COLLEAGUES, _NOBODY = About.COLLEAGUES, About.NOBODY

SHARED_FIELDS: Mapping[str, DataClass] = MappingProxyType(
    {
        "id": _O,
        "team_id": _O,
        "created_at": _O,
        "created_by": _U,
        "updated_at": _O,
        "updated_by": _U,
        "deleted_at": _O,
    }
)
"""Fields that every record has."""


def _kept(about: tuple[About, ...], **classes: str) -> Kept:
    """Return what a kind holds, from the names of its fields per class."""
    fields = {
        field: DataClass(class_) for class_, names in classes.items() for field in names.split()
    }
    return Kept(frozenset(about), MappingProxyType(fields))


KINDS: Mapping[str, Kept] = MappingProxyType(
    {
        "visit": _kept(
            (_CONTACTS, _RESIDENTS, _COLLEAGUES),
            identifying="persons",
            content="note",
            special="themes networks",
            operational="start kind ward status duration setting place_id organisation_id lat lon"
            " reached_total reached_new interpreter goals outcomes anonymised_on",
            colleague="consultants",
        ),
        "place": _kept(
            (_NOBODY,),
            content="note",
            special="themes kind",
            operational="name ward status lat lon address organisation_id capacity opening_hours"
            " under_used welcome_languages",
        ),
        "place_assessment": _kept(
            (_NOBODY,),
            content="note",
            operational="place_id assessed_on stage threshold criteria accessibility",
        ),
        "organisation": _kept(
            (_CONTACTS,),
            contact="email phone",
            content="note",
            special="kind",
            operational="name level status ward address lat lon website external_id opening_hours",
        ),
        "network": _kept(
            (_RESIDENTS,),
            content="description channels needs",
            special="themes",
            operational="name reach wards",
            colleague="owner",
        ),
        "person": _kept(
            (_CONTACTS, _COLLEAGUES),
            identifying="display_name",
            contact="email phone more_channels channel languages",
            content="note",
            special="art9_basis",
            operational="ward stage legal_basis review_on do_not_contact restricted objected"
            " purposes informed_on informed_language informed_version informed_how",
            colleague="owner",
        ),
        "key_figure": _kept(
            (_CONTACTS,),
            identifying="person_id",
            content="offers availability",
            operational="kind agreed_on",
        ),
        "affiliation": _kept(
            (_CONTACTS,),
            identifying="person_id role",
            special="target_kind target_id",
            content="public_source",
            operational="public_role consent_id from_on to_on",
        ),
        "consent": _kept(
            (_CONTACTS, _COLLEAGUES),
            identifying="person_id",
            special="purpose",
            content="wording how_given",
            operational="wording_version wording_language evidence_id given_on expires_on"
            " withdrawn_on",
            colleague="witness",
        ),
        "task": _kept(
            (_CONTACTS, _COLLEAGUES),
            identifying="person_id",
            content="title note",
            operational="state visit_id place_id organisation_id network_id ward due_on done_on"
            " repeat_days is_promise",
            colleague="assignee",
        ),
        "target": _kept(
            (_NOBODY,), content="note", operational="ward visits per theme from_on to_on"
        ),
        "site": _kept(
            (_NOBODY,),
            contact="phone",
            operational="organisation_id name ward address lat lon opening_hours",
        ),
        "service": _kept(
            (_NOBODY,),
            content="description how_to_apply target_group",
            special="themes",
            operational="organisation_id name status cost opening_hours checked_on wards languages"
            " accessibility",
        ),
        "tie": _kept(
            (_NOBODY,),
            content="source note",
            operational="from_id to_id flow regularity mutual from_on to_on strength one_person"
            " themes",
        ),
        "agreement": _kept(
            (_NOBODY,),
            content="obligations clause_practice note",
            operational="title kind from_on to_on review_on amount fte clause_signed_on parties",
        ),
        "meeting": _kept(
            (_CONTACTS, _COLLEAGUES),
            content="purpose decisions outcome",
            operational="held_on minutes organisations",
        ),
        "need": _kept(
            (_RESIDENTS,),
            content="summary",
            special="themes",
            operational="visit_id count state",
        ),
        "referral": _kept(
            (_RESIDENTS,),
            special="service_id organisation_id",
            operational="visit_id need_id kind count outcome",
        ),
        "contact_rhythm": _kept(
            (_CONTACTS, _COLLEAGUES),
            identifying="person_id",
            operational="place_id organisation_id network_id every_days paused_until",
            colleague="assignee",
        ),
        "merge_record": _kept(
            (_CONTACTS,),
            identifying="loser_id winner_id",
            content="payload",
            operational="merged undone",
        ),
        "not_duplicate": _kept((_CONTACTS,), identifying="one_id other_id", operational="compared"),
        "attachment": _kept(
            (_CONTACTS,),
            identifying="person_id",
            content="name",
            operational="visit_id place_id organisation_id network_id agreement_id mime size"
            " sha256",
        ),
        "custom_field": _kept((_NOBODY,), operational="extends label type choices approved rank"),
        "custom_value": _kept(
            (_CONTACTS,),
            identifying="person_id",
            content="value",
            operational="field_id organisation_id network_id place_id",
        ),
        "rights_request": _kept(
            (_CONTACTS,),
            identifying="person_id",
            content="answer",
            operational="right asked_on due_on state done_on",
        ),
        "wording": _kept(
            (_COLLEAGUES,),
            content="text",
            operational="about language version from_on read_on",
            colleague="read_by",
        ),
        "publication": _kept(
            (_COLLEAGUES,),
            operational="first_on team_name hidden_below figures",
        ),
        "retained": _kept(
            (_CONTACTS,),
            identifying="person_id",
            content="reason",
            operational="visit_id affiliation_id consent_id task_id meeting_id attachment_id"
            " decided_on until",
        ),
        "conflict": _kept(
            (_CONTACTS, _COLLEAGUES),
            content="standing aside before",
            operational="entity record_id field kind standing_at aside_at resolution",
            colleague="standing_by aside_by",
        ),
    }
)
"""Kind of record that travels → what it holds."""


class Table(NamedTuple):
    """A table beside the records: what it holds, in one class, and where it lies."""

    where: Where
    class_: DataClass
    about: frozenset[About]


def _tables(where: Where, class_: DataClass, about: About, names: str) -> dict[str, Table]:
    return {name: Table(where, class_, frozenset({about})) for name in names.split()}


LAPTOP_TABLES: Mapping[str, Table] = MappingProxyType(
    _tables(Where.LAPTOP, _T, _CONTACTS, "draft outbox shadow unread attention blob search_entry")
    | _tables(
        Where.LAPTOP, _T, _CONTACTS, "put_back text_remark text_left text_name text_unscreened"
    )
    | _tables(Where.LAPTOP, _I, _CONTACTS, "access_mark access_person export_person")
    | _tables(Where.LAPTOP, _I, _CONTACTS, "alike_key likely unscreened barred barred_key")
    | _tables(Where.LAPTOP, _U, _COLLEAGUES, "access_chain access_entry export_log import_run")
    | _tables(Where.LAPTOP, _U, _COLLEAGUES, "erasure_done retention_run saved_view link")
    | _tables(Where.LAPTOP, _U, _COLLEAGUES, "rule_change")
    | _tables(Where.LAPTOP, _O, _NOBODY, "area area_edition area_statistic applying cursor")
    | _tables(Where.LAPTOP, _O, _NOBODY, "cleared erased import_columns import_record sweep")
    | _tables(Where.LAPTOP, _O, _NOBODY, "text_taught")
)
"""Tables of the laptop that are no kind of record, nor one of its sets."""

SERVER_TABLES: Mapping[str, Table] = MappingProxyType(
    _tables(Where.SERVER, _T, _CONTACTS, "record operation quarantine blob")
    | _tables(Where.SERVER, _I, _CONTACTS, "access_mark access_person barred tie")
    | _tables(Where.SERVER, _U, _COLLEAGUES, "account membership device token attempt audit")
    | _tables(Where.SERVER, _U, _COLLEAGUES, "access_branch access_entry erasure_request stream")
    | _tables(Where.SERVER, _U, _COLLEAGUES, "rule_change")
    | _tables(Where.SERVER, _O, _NOBODY, "city server scope scope_commit departed audit_head")
    | _tables(Where.SERVER, _O, _NOBODY, "erasure erasure_head")
)
"""Tables of the server."""
