"""What texts tell too much of somebody (rule R5): while typing, and in a list of those kept.

Nothing of it leaves the laptop: no record, no operation, no log. It asks for no role, as it tells
nobody anything that they could not read already.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.person import Consent
from desktop.domain.privacy.gate import holds
from desktop.domain.roles.role import Deed
from desktop.domain.traces.lint import NO_NAMES, Names, Remark, find
from desktop.domain.traces.lint.fields import Taught, TellingText, TellingTexts
from desktop.domain.traces.lint.known import telling_part
from desktop.errors import NotFound
from desktop.services.conflicts import titles_of
from desktop.services.desk import Desk
from desktop.storage.lists import persons
from desktop.storage.privacy import texts

MOST_LISTED = 200
_AT_ONCE = 40
_NAMES_AT_ONCE = 20
"""Records looked at between two transactions: writing them keeps a save waiting for some ms."""

Report = Callable[[int, int], None]


def known_names(desk: Desk) -> Names:
    """Return the names of all contacts, ready to be looked for; 0.6 s for 100,000."""
    if not desk.may(Deed.SEE_PERSONS):
        return NO_NAMES
    with desk.store.reading() as session:
        known = list(texts.known_names(session))
    return Names(known)


def look(desk: Desk, text: str, names: Names, *, about: str = "") -> Sequence[Remark]:
    """Return what a text tells too much, but for what was said to be no problem.

    Args:
        names: As :func:`known_names` gave them.
        about: Name of the person whose record holds the text.
    """
    with desk.store.reading() as session:
        taught = texts.taught_marks(session, today=desk.today())
    return find(text, names=names, taught=taught, about=about)


def screen(
    desk: Desk, report: Report | None = None, *, names: Callable[[], Names] | None = None
) -> int:
    """Look at the texts that changed since somebody looked; return of how many records.

    Args:
        report: ``report(done, all)``; may raise to stop, what was done stays done.
        names: Returns those of the contacts, if they were read before.
    """
    _look_again_for_new_names(desk)
    with desk.store.reading() as session:
        waiting = texts.unscreened_count(session)
    if not waiting:
        return 0
    known = known_names(desk) if names is None else names()
    done = 0
    while done < waiting:
        with desk.store.reading() as session:
            some = texts.unscreened(session, most=_AT_ONCE)
        if not some:
            break
        seen = [(each, _seen(each, known)) for each in some]  # in no transaction: nobody waits
        with desk.store.writing(repeatable=True) as session:
            texts.keep_remarks(session, seen)
        done += len(some)
        if report is not None:
            report(min(done, waiting), waiting)
    return done


def _look_again_for_new_names(desk: Desk) -> None:
    """Let older texts be looked at again in which a contact stands that is new."""
    while True:
        with desk.store.reading() as session:
            new = texts.new_names(session, most=_NAMES_AT_ONCE)
        if not new:
            return
        with desk.store.writing(repeatable=True) as session:
            texts.look_again_for(session, {id_: telling_part(name) for id_, name in new})


def telling(
    desk: Desk,
    *,
    names: Callable[[], Names] | None = None,
    offset: int = 0,
    limit: int = MOST_LISTED,
) -> TellingTexts:
    """Return the texts that tell too much, the latest first.

    Args:
        names: Returns those of the contacts, if they were read before.
    """
    if not desk.may(Deed.SEE_TEAM):
        return TellingTexts((), 0)
    today = desk.today()
    with desk.store.reading() as session:
        found = texts.telling(session, today=today, offset=offset, most=limit)
        if not found and not offset:
            return TellingTexts((), 0)
        total = texts.telling_count(session, today=today)
    known = known_names(desk) if names is None else names()
    with desk.store.reading() as session:
        return TellingTexts(list(_rows(desk, session, found, known)), total)


def teach(desk: Desk, remark: Remark, *, consent_id: UUID | None = None) -> Changes:
    """Remember that a name beside a word is no problem, on this laptop.

    Args:
        consent_id: The consent of the person that it rests on; when that ends, so does this.

    Raises:
        NotFound: That consent is not there, or does not hold today.
    """
    one = Taught(
        mark=remark.mark,
        kind=remark.kind,
        name=remark.name,
        word=remark.word,
        consent_id=consent_id,
    )
    with desk.store.writing() as session:
        if consent_id is not None and consent_id not in _holding(desk, session, remark):
            raise NotFound("consent")
        texts.teach(session, one, at=desk.now())
    return Changes.TEXTS


def unteach(desk: Desk, mark: int) -> Changes:
    """Forget what was taught.

    Raises:
        NotFound: It was not.
    """
    with desk.store.writing() as session:
        if not texts.unteach(session, mark):
            raise NotFound("taught")
    return Changes.TEXTS


def taught(desk: Desk) -> Sequence[Taught]:
    """Return what was said to be no problem, the latest first."""
    with desk.store.reading() as session:
        return texts.taught(session)


def leave(desk: Desk, record_id: UUID, field: str, marks: Sequence[int]) -> Changes:
    """Leave what stands in one text as it is; the same elsewhere is still told."""
    with desk.store.writing() as session:
        texts.leave(session, record_id, field, marks)
    return Changes.TEXTS


def take_up(desk: Desk, record_id: UUID, field: str, marks: Sequence[int]) -> Changes:
    """Look again at what was left in one text."""
    with desk.store.writing() as session:
        texts.take_up(session, record_id, field, marks)
    return Changes.TEXTS


def consent_for(desk: Desk, remark: Remark) -> Consent | None:
    """Return the explicit consent of who is named in a remark, if it holds today."""
    if not desk.may(Deed.SEE_PERSONS):
        return None
    with desk.store.reading() as session:
        return next(iter(_holding(desk, session, remark).values()), None)


def _holding(desk: Desk, session: Session, remark: Remark) -> Mapping[UUID, Consent]:
    if remark.person_id is None:
        return {}
    given = persons.consents_of(session, remark.person_id)
    return {each.id: each for each in given if holds(each, today=desk.today())}


def _seen(waiting: texts.Waiting, names: Names) -> Mapping[str, Sequence[Remark]]:
    return {
        field: find(text, names=names, about=waiting.about) for field, text in waiting.texts.items()
    }


def _rows(
    desk: Desk, session: Session, found: Sequence[tuple[bytes, str]], names: Names
) -> Iterator[TellingText]:
    """Return texts as they stand now: what was seen in them is looked for again."""
    ids = list(dict.fromkeys(id_ for id_, _field in found))
    read = _read(session, ids)
    about = [(each.kind, UUID(bytes=each.record_id)) for each in read.values()]
    titles = titles_of(session, about)
    skipped = texts.taught_marks(session, today=desk.today())
    left = texts.left_marks(session, ids)
    for id_, field in found:
        waiting = read.get(id_)
        text = waiting.texts.get(field, "") if waiting else ""
        if waiting is None or not text:
            continue
        marks = skipped | left.get((id_, field), set())
        remarks = find(text, names=names, taught=marks, about=waiting.about)
        record_id = UUID(bytes=id_)
        if remarks:
            yield TellingText(
                kind=waiting.kind,
                record_id=record_id,
                field=field,
                title=titles.get(record_id, ""),
                text=text,
                remarks=remarks,
                open_kind=waiting.shown_by[0],
                open_id=waiting.shown_by[1],
            )


def _read(session: Session, ids: Sequence[bytes]) -> Mapping[bytes, texts.Waiting]:
    by_kind: defaultdict[str, dict[bytes, int]] = defaultdict(dict)
    for id_, kind in texts.kinds_of(session, ids).items():
        by_kind[kind][id_] = 0
    return {
        each.record_id: each
        for kind, tokens in by_kind.items()
        for each in texts.read_texts(session, kind, tokens)
    }
