"""Telling people what is kept about them: printing the notice, and noting that it was given."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

from desktop.domain.changes import Changes
from desktop.domain.person import Person
from desktop.domain.vocabulary import WordingAbout
from desktop.domain.wording import Filled, SpokenText
from desktop.errors import InvalidEntry, Problem
from desktop.reports.notice_pdf import Notice, write_notice
from desktop.services import persons
from desktop.services.consent import wordings
from desktop.services.desk import Desk


def give_notice(
    desk: Desk, person_id: UUID, *, language: str, how: str = "", on: date | None = None
) -> tuple[Person, Changes]:
    """Note that a person was given the information notice, in the version of today.

    Args:
        language: One of :data:`desktop.domain.wording.LANGUAGES`.
        on: Today unless it says otherwise.

    Raises:
        NotAllowed: The role changes no persons.
        NotFound: There is no such person, or the person lies in the bin.
        InvalidEntry: ``not_in_list`` (language); ``in_future``.
    """
    text = wordings.text_of(desk, WordingAbout.NOTICE, language)
    given_on = on or desk.today()
    if given_on > desk.today():
        raise InvalidEntry(Problem("informed_on", "in_future"))
    return persons.change_person(
        desk,
        person_id,
        informed_on=given_on,
        informed_language=language,
        informed_version=text.version,
        informed_how=how,
    )


def notice_of(desk: Desk, language: str) -> tuple[SpokenText, Filled]:
    """Return the information notice of today, and the same filled in.

    Raises:
        InvalidEntry: ``not_in_list`` (language).
    """
    text = wordings.text_of(desk, WordingAbout.NOTICE, language)
    return text, wordings.filled(desk, text)


def print_text(
    desk: Desk, language: str, out: Path, *, about: WordingAbout = WordingAbout.NOTICE
) -> Filled:
    """Write a text of today as a PDF in which nobody is named.

    Returns:
        What was printed, with what the city did not fill in yet.

    Raises:
        InvalidEntry: ``not_in_list`` (language).
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    text = wordings.text_of(desk, about, language)
    filled = wordings.filled(desk, text)
    began = "" if text.from_on is None else f" · {text.from_on.isoformat()}"
    foot = f"{wordings.city_of(desk)['city']} · v{text.version}{began}"
    notice = Notice(language=language, text=filled.text, foot=foot)
    write_notice(notice, out, made_at=desk.now())
    return filled
