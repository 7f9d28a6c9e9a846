"""Erasing somebody from the laptop: what it reaches, where the name still stands, doing it.

With a server two people decide and the server carries it out, for all laptops: see
:mod:`desktop.services.erasure_requests`. A profile without one does it alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from uuid import UUID

from desktop.domain.changes import AFFECTED, Changes
from desktop.domain.person import Person
from desktop.domain.privacy.access import Way
from desktop.domain.privacy.erasure import (
    Erased,
    LocalClosure,
    Mention,
    Progress,
    Proof,
    sentence_around,
    spans_of,
    words_of,
)
from desktop.domain.roles.role import Deed
from desktop.domain.text import clean_text
from desktop.errors import InvalidEntry, NotFound, Problem
from desktop.services.desk import Desk
from desktop.services.finding import exactly
from desktop.services.privacy.access_log import note_read
from desktop.storage.pending.link import read_link
from desktop.storage.privacy import mentions
from desktop.storage.privacy.cleaning import clean
from desktop.storage.privacy.closure import closure_of, names_of
from desktop.storage.profiles import forgetting

MOST_MENTIONS = 500


def preview(desk: Desk, person_id: UUID) -> LocalClosure:
    """Return what erasing somebody would reach on this laptop. Nothing is stored.

    Raises:
        NotAllowed: The role.
        NotFound: There is no such person.
    """
    desk.require(Deed.ASK_ERASURE)
    with desk.store.reading() as session:
        return closure_of(session, exactly(session, Person, person_id))


def find_mentions(desk: Desk, person_id: UUID) -> Sequence[Mention]:
    """Return where the name stands in texts that stay; whole names first.

    Names of now and former ones are looked for, and every longer word of them: one word may
    well be somebody else, so each is for a person to decide.
    """
    desk.require(Deed.ASK_ERASURE)
    with desk.store.reading() as session:
        closure = closure_of(session, exactly(session, Person, person_id))
        names = names_of(session, closure.persons)
        going = {each.id for each in (*closure.erased, *closure.visits, *closure.words)}
        found = [
            mention
            for text in mentions.texts_with(session, words_of(names))
            if text.id not in going
            for mention in mentions_in(text, names)
        ]
    found.sort(key=lambda each: (not each.is_whole, each.kind, each.title))
    return found[:MOST_MENTIONS]


def take_name_out(desk: Desk, mention: Mention) -> tuple[None, Changes]:
    """Take the name out of a sentence."""
    return rewrite(desk, mention, mention.without_name())


def rewrite(desk: Desk, mention: Mention, sentence: str) -> tuple[None, Changes]:
    """Store another sentence instead of the one with the name; the former stays nowhere here.

    Raises:
        NotFound: The record went, or its text is not what it was: look again.
        InvalidEntry: ``required``: nothing else would be left of a name or a title.
    """
    desk.require(Deed.ASK_ERASURE)
    with desk.store.writing() as session:
        record = mentions.record_of(session, mention.kind, mention.record_id)
        text = "" if record is None else getattr(record, mention.field)
        ends = mention.begins + len(mention.sentence)
        if text[mention.begins : ends] != mention.sentence:
            raise NotFound(mention.kind)
        after = clean_text(f"{text[: mention.begins]}{sentence}{text[ends:]}")
        if not after.strip() and mention.field not in {"note", "decisions", "outcome"}:
            raise InvalidEntry(Problem(mention.field, "required"))
        now, me = desk.now(), desk.author
        mentions.reword(session, record, mention.field, after, at=now, by=me)
    clean(desk.store)
    return None, AFFECTED.get(mention.kind, Changes.ALL) | Changes.OUTBOX


def leave_name(desk: Desk, person_id: UUID, reason: str) -> None:
    """Note that a name stays in a text, and why; the log keeps that.

    Raises:
        NotAllowed: The role.
        InvalidEntry: ``required``: no reason.
    """
    desk.require(Deed.ASK_ERASURE)
    if not reason.strip():
        raise InvalidEntry(Problem("reason", "required"))
    note_read(desk, [person_id], Way.NAME_LEFT, reason)


def is_alone(desk: Desk) -> bool:
    """Return whether this profile has no server: then nobody else can agree."""
    with desk.store.reading() as session:
        return read_link(session).stream is None


def erase_alone(
    desk: Desk,
    person_id: UUID,
    *,
    typed: str,
    reason: str,
    random: Callable[[int], bytes] = os.urandom,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[Erased, Changes]:
    """Erase somebody on a laptop that has no server. It cannot be undone.

    Args:
        typed: The name, typed by the colleague: nobody else looks before it is done.
        reason: A code of :class:`desktop.domain.privacy.erasure.ErasureReason`.
        random: Makes a key.
        report: Told how far it is, where much waits to be sent: the safety net is written anew.

    Raises:
        InvalidEntry: ``other_name``, or ``has_server``: ask for it there.
        NotFound: There is no such person.
    """
    desk.require(Deed.ASK_ERASURE)
    with desk.store.writing() as session:
        if read_link(session).stream is not None:
            raise InvalidEntry(Problem("person_id", "has_server"))
        person = exactly(session, Person, person_id)
        if " ".join(typed.split()).casefold() != person.display_name.casefold():
            raise InvalidEntry(Problem("display_name", "other_name"))
        closure = closure_of(session, person)
        done = Erased(
            id=desk.new_id(),
            at=desk.now(),
            by=desk.author,
            reason=reason,
            records=len(closure.erased),
            cleared=len(closure.visits) + len(closure.words),
        )
        forgetting.forget(session, closure, reason, fresh=random(32))
        forgetting.note(session, done)
        forgetting.write_lines(desk.store, forgetting.lines_of(closure, reason))
    clean(desk.store, report=report)
    return done, Changes.ALL


def erasures_done(desk: Desk) -> Sequence[Erased]:
    """Return the erasures that this laptop carried out alone, the latest first.

    Raises:
        NotAllowed: The role.
    """
    desk.require(Deed.ASK_ERASURE)
    with desk.store.reading() as session:
        return forgetting.noted(session)


def prove(desk: Desk, progress: Progress | None) -> Proof:
    """Return what is printed as proof of erasures.

    Args:
        progress: What the server said just now; ``None`` = there is none.

    Raises:
        NotAllowed: The role.
    """
    desk.require(Deed.ASK_ERASURE)
    alone = [] if progress is not None else erasures_done(desk)
    return Proof(made_at=desk.now(), made_by=desk.author, progress=progress, alone=alone)


def mentions_in(text: mentions.Written, names: set[str]) -> list[Mention]:
    """Return where names stand in one text."""
    found = []
    for span in spans_of(text.text, names):
        begins, ends = sentence_around(text.text, span)
        found.append(
            Mention(
                kind=text.kind,
                record_id=text.id,
                field=text.field,
                title=text.title,
                sentence=text.text[begins:ends],
                begins=begins,
                start=span.start - begins,
                end=span.end - begins,
                is_whole=span.is_whole,
            )
        )
    return found
