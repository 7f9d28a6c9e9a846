"""Contact persons of the demo, the bridges among them, their consents and their ties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from desktop.domain.organisation import Network, Organisation
from desktop.domain.period import day_of
from desktop.domain.person import Affiliation, Consent, KeyFigure, Person
from desktop.domain.place import Place
from desktop.domain.privacy.consent import MONTHS, expiry_of
from desktop.domain.privacy.gate import is_sensitive
from desktop.domain.record import PersonId
from desktop.domain.vocabulary import (
    Art9Basis,
    Channel,
    ConsentPurpose,
    KeyFigureKind,
    Purpose,
    RelationshipStage,
)
from desktop.domain.wording import SHIPPED_VERSION, asks, fill, language_for
from desktop.services.consent.shipped_texts import shipped_text
from desktop.services.demo import names
from desktop.services.demo.cast import Cast

_STAGES = {
    RelationshipStage.KNOWN: 35,
    RelationshipStage.BUILDING: 30,
    RelationshipStage.ACTIVE: 28,
    RelationshipStage.CLOSED: 7,
}
_OFFERS = (
    "Kent de straat en stelt mensen aan elkaar voor.",
    "Vertaalt als het moet, en zegt wanneer het niet gaat.",
    "Kookt mee op elk feest en brengt jongeren mee.",
    "Weet wie er alleen woont en wie er tijd heeft.",
)
_LANGUAGES = ("nl", "fr", "en", "ar", "tr", "uk", "ru", "ti", "am", "fa", "ne", "ka", "pl", "es")
_ASKED_FOR = (
    *(ConsentPurpose.INTRODUCE, ConsentPurpose.DIRECTORY),
    *(ConsentPurpose.STORY, ConsentPurpose.PHOTO_AUDIO),
)
_WAYS = ("Mondeling", "Mondeling, op papier bevestigd", "Per mail", "Op papier")
_ROLES = ("voorzitter", "vrijwilliger", "trainer", "kookt mee", "contactpunt", "penningmeester")


@dataclass(frozen=True, slots=True)
class Stage:
    """What persons may be tied to."""

    organisations: Sequence[Organisation] = field(default=())
    networks: Sequence[Network] = field(default=())
    places: Sequence[Place] = field(default=())


def persons(cast: Cast, count: int) -> Iterator[Person]:
    """Yield ``count`` persons."""
    for number in range(count):
        yield _person(cast, number)


def details(
    cast: Cast, person: Person, stage: Stage
) -> Iterator[Consent | KeyFigure | Affiliation]:
    """Yield what is known around ``person``: consents first, for ties may rest on them."""
    chance = cast.chance
    today = day_of(cast.now)
    if chance.happens(0.5):
        yield _consent(cast, person, ConsentPurpose.KEEP_IN_TOUCH, today)
    if chance.happens(0.2):
        yield _consent(cast, person, chance.choice(_ASKED_FOR), today)
    special = None
    if person.art9_basis is not None:
        special = _consent(cast, person, ConsentPurpose.SPECIAL_CATEGORY, today)
        yield special
    if chance.happens(0.28):
        yield _key_figure(cast, person, today)
    for _ in range(chance.choice((0, 0, 1, 1, 2))):
        if tie := _tie(cast, person, stage, special):
            yield tie


def _person(cast: Cast, number: int) -> Person:
    chance = cast.chance
    name = names.full_name(chance)
    today = day_of(cast.now)
    languages = chance.sample(_LANGUAGES, chance.choice((1, 1, 2)))
    return cast.begin(
        Person,
        display_name=name,
        email=names.email(name, number) if chance.happens(0.6) else "",
        phone=names.phone(chance) if chance.happens(0.75) else "",
        channel=chance.choice((None, *Channel)),
        ward=cast.ward().code if chance.happens(0.9) else None,
        owner=cast.colleague(),
        stage=chance.choices(list(_STAGES), list(_STAGES.values()))[0],
        review_on=today + timedelta(days=chance.randrange(-20, 365)),
        do_not_contact=chance.happens(0.02),
        languages=frozenset(languages),
        purposes=frozenset(chance.sample(list(Purpose), chance.choice((0, 1, 1, 2)))),
        art9_basis=Art9Basis.EXPLICIT_CONSENT if chance.happens(0.15) else None,
        **_informed(cast, languages),
    )


def _informed(cast: Cast, languages: Sequence[str]) -> dict[str, Any]:
    """Return when a person was told what is kept, of most persons."""
    chance = cast.chance
    if chance.happens(0.3):
        return {}
    return {
        "informed_on": day_of(cast.now) - timedelta(days=chance.randrange(5, 400)),
        "informed_language": language_for(languages),
        "informed_version": SHIPPED_VERSION,
        "informed_how": chance.choice(("op papier", "voorgelezen", "per mail")),
    }


def _consent(cast: Cast, person: Person, purpose: ConsentPurpose, today: date) -> Consent:
    chance = cast.chance
    text = shipped_text(asks(purpose), language_for(person.languages))
    given_on = today - timedelta(days=chance.randrange(10, 300))
    ends = expiry_of(purpose, given_on)
    is_special = purpose is ConsentPurpose.SPECIAL_CATEGORY  # ties rest on it: it has to hold
    if not is_special and chance.happens(0.08):
        ends = today + timedelta(days=chance.randrange(-10, 25))
    taken_back = not is_special and chance.happens(0.05)
    return cast.begin(
        Consent,
        person_id=PersonId(person.id),
        purpose=purpose,
        wording=fill(text.text, {"months": str(MONTHS[purpose])}).text,
        wording_version=text.version,
        wording_language=text.language,
        how_given=chance.choice(_WAYS),
        witness=person.owner,
        given_on=given_on,
        expires_on=max(ends, given_on),
        withdrawn_on=today - timedelta(days=5) if taken_back else None,
    )


def _key_figure(cast: Cast, person: Person, today: date) -> KeyFigure:
    return cast.begin(
        KeyFigure,
        person_id=PersonId(person.id),
        kind=cast.chance.choice(list(KeyFigureKind)),
        offers=cast.chance.choice(_OFFERS),
        availability=cast.chance.choice(("’s avonds", "woensdagnamiddag", "weekend", "")),
        agreed_on=today - timedelta(days=cast.chance.randrange(30, 600)),
    )


def _tie(cast: Cast, person: Person, stage: Stage, special: Consent | None) -> Affiliation | None:
    """Return a tie that passes the inference gate (rule R3), or nothing."""
    chance = cast.chance
    targets = (*stage.organisations, *stage.networks, *stage.places)
    if not targets:
        return None
    target = chance.choice(targets)
    public = chance.happens(0.2)
    sensitive = is_sensitive(themes=getattr(target, "themes", ()), kind=getattr(target, "kind", ""))
    if sensitive and not public and special is None:
        return None
    return cast.begin(
        Affiliation,
        person_id=PersonId(person.id),
        target_kind=type(target).__name__.lower(),
        target_id=target.id,
        role=chance.choice(_ROLES),
        public_role=public,
        public_source="https://vereniging.example/bestuur" if public else "",
        consent_id=special.id if special and sensitive and not public else None,
        from_on=day_of(cast.now) - timedelta(days=chance.randrange(30, 1500)),
    )
