"""A contact person as a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.domain.listing import PersonTie
from desktop.domain.person import Consent, KeyFigure, Person
from desktop.domain.phone import phone_text
from desktop.i18n import translate
from desktop.ui.details.sheet import Action, Names, Part, Sheet
from desktop.words.consent import state_text
from desktop.words.formats import short_day_year
from desktop.words.labels import label
from desktop.words.names import field_name, language_name, record_name


def person_sheet(
    person: Person,
    names: Names,
    *,
    figure: KeyFigure | None = None,
    ties: Sequence[PersonTie] = (),
    consents: Sequence[Consent] = (),
    last_contact: date | None = None,
    today: date | None = None,
) -> Sheet:
    """Return what the pane shows of a contact.

    Args:
        today: By which consents have ended or not; without it none has.
    """
    flags = ("restricted", "objected", "do_not_contact")
    warned = [field_name(flag) for flag in flags if getattr(person, flag)]
    return Sheet(
        kind="person",
        id=person.id,
        record=person,
        title=person.display_name,
        under=" · ".join(filter(None, (names.ward(person.ward), label(person.stage)))),
        chips=[*warned, *([label(figure.kind)] if figure else [])],
        pairs=_pairs(person, last_contact),
        parts=[
            *_figure(figure),
            *_part(translate("details", "Ties"), [_tie(each) for each in ties]),
            *_part(translate("details", "Consents"), [_consent(each, today) for each in consents]),
            *_part(field_name("note"), [person.note] if person.note else []),
        ],
        actions=[
            Action("edit", translate("details", "Edit")),
            Action("delete", translate("details", "Delete")),
        ],
    )


def _pairs(person: Person, last_contact: date | None) -> list[tuple[str, str]]:
    return [
        (field_name("phone"), phone_text(person.phone)),
        (field_name("email"), person.email),
        (field_name("more_channels"), _more(person)),
        (field_name("channel"), label(person.channel) if person.channel else ""),
        (field_name("languages"), ", ".join(sorted(map(language_name, person.languages)))),
        (field_name("owner"), person.owner),
        (field_name("last_contact"), short_day_year(last_contact) if last_contact else ""),
        (field_name("purposes"), ", ".join(sorted(map(label, person.purposes)))),
        (field_name("legal_basis"), label(person.legal_basis)),
        (field_name("art9_basis"), label(person.art9_basis) if person.art9_basis else ""),
        (field_name("review_on"), short_day_year(person.review_on)),
    ]


def _more(person: Person) -> str:
    shown = (channel.partition(":") for channel in sorted(person.more_channels, reverse=True))
    return " · ".join(phone_text(rest) for _scheme, _colon, rest in shown)


def _figure(figure: KeyFigure | None) -> list[Part]:
    if figure is None:
        return []
    lines = [figure.offers, figure.availability]
    if figure.agreed_on:
        agreed = translate("details", "agreed on {day}")
        lines.append(agreed.format(day=short_day_year(figure.agreed_on)))
    return _part(label(figure.kind), [line for line in lines if line])


def _tie(tie: PersonTie) -> str:
    made = tie.affiliation
    source = ""
    if made.public_role:
        source = translate("details", "public role: {source}").format(source=made.public_source)
    kind = record_name(made.target_kind)
    return " · ".join(filter(None, (tie.target_name, kind, made.role, source)))


def _consent(consent: Consent, today: date | None) -> str:
    return f"{label(consent.purpose)} · {state_text(consent, today or consent.given_on)}"


def _part(heading: str, lines: Sequence[str]) -> list[Part]:
    return [Part(heading, lines)] if lines else []
