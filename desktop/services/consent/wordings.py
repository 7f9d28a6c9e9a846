"""The texts that people are asked with and handed out: which is used today, and writing a new one.

A text is never changed. A new one is a new version, and a consent keeps the very words that
were asked, so a new version changes nothing of what somebody agreed to.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid5

from desktop.domain.changes import Changes
from desktop.domain.privacy.consent import MONTHS
from desktop.domain.privacy.retention import Subject
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import ConsentPurpose, WordingAbout
from desktop.domain.wording import (
    CITY_FIELDS,
    LANGUAGES,
    SHIPPED_VERSION,
    Filled,
    SpokenText,
    Wording,
    asks,
    check_wording,
    city_text,
    city_values,
    fill,
    in_force,
)
from desktop.errors import InvalidEntry, Problem
from desktop.services.consent.shipped_texts import shipped_text
from desktop.services.desk import Desk
from desktop.services.entries import begin
from desktop.services.privacy.retention import rules
from desktop.services.walls import require_sight
from desktop.storage import records
from desktop.storage.privacy import wordings

_TEXTS = tuple(about for about in WordingAbout if about is not WordingAbout.CITY)
_OF_TEXTS = UUID("3c1b6f5e-6d0f-4a5c-9a43-5b0c3a8f7c21")
_AFFECTED = Changes.WORDINGS | Changes.OUTBOX


def list_texts(desk: Desk) -> Sequence[SpokenText]:
    """Return every text in every language as it is used today; what it is about comes first.

    Raises:
        NotAllowed: The city's texts do not lie with this role, so nobody can tell which hold.
    """
    require_sight(desk, "wording")
    with desk.store.reading() as session:
        known = wordings.all_wordings(session)
    return [
        _current(known, about, language, desk.today()) for about in _TEXTS for language in LANGUAGES
    ]


def text_of(desk: Desk, about: WordingAbout, language: str) -> SpokenText:
    """Return a text as it is used today.

    Raises:
        NotAllowed: As for :func:`list_texts`.
        InvalidEntry: ``not_in_list``: there are no texts in this language.
    """
    require_sight(desk, "wording")
    _check_language(about, language)
    with desk.store.reading() as session:
        known = wordings.wordings_of(session, about, language)
    return _current(known, about, language, desk.today())


def versions_of(desk: Desk, about: WordingAbout, language: str) -> Sequence[SpokenText]:
    """Return every version of a text, the latest first, the one of the program last."""
    require_sight(desk, "wording")
    _check_language(about, language)
    with desk.store.reading() as session:
        known = wordings.wordings_of(session, about, language)
    own = sorted(known, key=lambda each: (each.version, each.created_at), reverse=True)
    found = [_spoken(each) for each in own if not each.is_deleted]
    if not any(each.is_shipped for each in found):
        found.append(shipped_text(about, language))
    return found


def text_asked(desk: Desk, purpose: ConsentPurpose, language: str) -> tuple[SpokenText, Filled]:
    """Return with which words consent for a purpose is asked today, filled in.

    Raises:
        InvalidEntry: As for :func:`text_of`.
    """
    spoken = text_of(desk, asks(purpose), language)
    return spoken, filled(desk, spoken)


def filled(desk: Desk, spoken: SpokenText) -> Filled:
    """Return a text with what the city says about itself, and how long things are kept."""
    return fill(spoken.text, placeholders(desk, spoken.about))


def placeholders(desk: Desk, about: WordingAbout) -> dict[str, str]:
    """Return what stands in a text for each placeholder; empty = nobody filled it in."""
    kept = rules(desk)
    times = {
        "review_months": str(kept[Subject.PERSON_REVIEW].months),
        "keep_months": str(kept[Subject.PERSON].months),
    }
    return city_of(desk) | times | _months(about)


def city_of(desk: Desk) -> dict[str, str]:
    """Return what the texts say about the city, by placeholder; empty = nobody filled it in."""
    return dict(city_values(text_of(desk, WordingAbout.CITY, "").text))


def write_text(
    desk: Desk, about: WordingAbout, language: str, text: str, *, from_on: date | None = None
) -> tuple[Wording, Changes]:
    """Store a new version of a text, used from a day on.

    Args:
        from_on: Today unless it says otherwise.

    Raises:
        NotAllowed: The role writes no texts.
        InvalidEntry: A rule of ``check_wording``; ``unchanged``: it says what is used already.
    """
    desk.require(Deed.WRITE_WORDINGS)
    _check_language(about, language)
    before = text_of(desk, about, language)
    with desk.store.writing() as session:
        known = wordings.wordings_of(session, about, language)
        entries = {
            "about": about,
            "language": language,
            "version": max((each.version for each in known), default=SHIPPED_VERSION) + 1,
            "text": text,
            "from_on": from_on or desk.today(),
        }
        made = check_wording(begin(desk, Wording, desk.new_id(), entries), today=desk.today())
        if made.text == before.text:
            raise InvalidEntry(Problem("text", "unchanged"))
        records.insert(session, made)
    return made, _AFFECTED


def write_city(desk: Desk, values: Mapping[str, str]) -> tuple[Wording, Changes]:
    """Store what the texts say about the city; what is not among ``values`` stays.

    Raises:
        NotAllowed: The role writes no texts.
        InvalidEntry: ``unknown``: a placeholder that no text has; else as :func:`write_text`.
    """
    if unknown := sorted(values.keys() - set(CITY_FIELDS)):
        raise InvalidEntry(*(Problem(name, "unknown") for name in unknown))
    said = {name: " ".join(value.split()) for name, value in values.items()}
    return write_text(desk, WordingAbout.CITY, "", city_text({**city_of(desk), **said}))


def note_read(desk: Desk, about: WordingAbout, language: str) -> tuple[Wording, Changes]:
    """Note that a native speaker read the text that is used today, seen to by who sits here.

    Raises:
        NotAllowed: The role writes no texts.
    """
    desk.require(Deed.WRITE_WORDINGS)
    _check_language(about, language)
    with desk.store.writing() as session:
        known = wordings.wordings_of(session, about, language)
        found = in_force(known, desk.today()) or _kept_shipped(desk, about, language)
        after = replace(
            found,
            read_by=desk.author,
            read_on=desk.today(),
            updated_at=desk.now(),
            updated_by=desk.author,
        )
        if found in known:
            records.update(session, found, after)
        else:
            records.insert(session, after)
    return after, _AFFECTED


def _current(
    known: Sequence[Wording], about: WordingAbout, language: str, today: date
) -> SpokenText:
    own = [each for each in known if each.about is about and each.language == language]
    found = in_force(own, today)
    return shipped_text(about, language) if found is None else _spoken(found)


def _spoken(wording: Wording) -> SpokenText:
    return SpokenText(
        about=wording.about,
        language=wording.language,
        version=wording.version,
        text=wording.text,
        from_on=wording.from_on,
        read_by=wording.read_by,
        read_on=wording.read_on,
    )


def _kept_shipped(desk: Desk, about: WordingAbout, language: str) -> Wording:
    """Return the text of the program as a record, the same on two laptops."""
    shipped = shipped_text(about, language)
    entries = {
        "about": about,
        "language": language,
        "version": SHIPPED_VERSION,
        "text": shipped.text,
        "from_on": desk.today(),
    }
    return begin(desk, Wording, uuid5(_OF_TEXTS, f"{about} {language}"), entries)


def _months(about: WordingAbout) -> dict[str, str]:
    """Return how long a consent holds, for the text that asks for it."""
    purpose = next((each for each in ConsentPurpose if asks(each) is about), None)
    return {} if purpose is None else {"months": str(MONTHS[purpose])}


def _check_language(about: WordingAbout, language: str) -> None:
    known = ("",) if about is WordingAbout.CITY else LANGUAGES
    if language not in known:
        raise InvalidEntry(Problem("language", "not_in_list", ", ".join(LANGUAGES)))
