"""What a person reads about erasing somebody: what it reaches, how far it came."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from desktop.domain.privacy.erasure import Case, Erased, LocalClosure, Progress
from desktop.i18n import translate
from desktop.words.formats import moment_text
from desktop.words.names import record_name

REASONS: Mapping[str, Callable[[], str]] = {
    "person_asked": lambda: translate("erasure", "The person asked to be forgotten"),
    "objection": lambda: translate("erasure", "The person objects, and we have no ground"),
    "unlawful": lambda: translate("erasure", "It should never have been kept"),
    "retention": lambda: translate("erasure", "Its time is over"),
    "no_longer_needed": lambda: translate("erasure", "It is not needed any more"),
    "mistake": lambda: translate("erasure", "Entered by mistake"),
}


def reason_name(code: str) -> str:
    """Return why somebody is erased; the code where a newer program has another one."""
    written = REASONS.get(code)
    return written() if written else code


def closure_lines(closure: LocalClosure) -> Iterator[str]:
    """Yield what an erasure reaches, a line a kind."""
    for kind, count in closure.counts().items():
        yield f"{record_name(kind)}: {count}"
    if closure.visits:
        yield translate(
            "erasure",
            "%n visit(s) stay for the counts, without the person and without the note",
            "",
            len(closure.visits),
        )
    if closure.words:
        yield translate(
            "erasure",
            "%n task(s) or question(s) beside these visits stay without their words",
            "",
            len(closure.words),
        )
    if closure.drafts:
        yield translate("erasure", "%n draft(s)", "", closure.drafts)
    if closure.waiting:
        yield translate("erasure", "What %n saved change(s) say", "", closure.waiting)
    if closure.indexed:
        yield translate("erasure", "%n entry(s) of the search", "", closure.indexed)


def done_line(done: Erased) -> str:
    """Return the proof of an erasure on a laptop without a server; it names nobody."""
    said = translate("erasure", "{moment}: {reason}. Records gone: {gone}, emptied: {emptied}.")
    return said.format(
        moment=moment_text(done.at),
        reason=reason_name(done.reason),
        gone=done.records,
        emptied=done.cleared,
    )


def progress_line(progress: Progress) -> str:
    """Return on how many laptops all erasures are done."""
    if progress.cases and not any(case.done_at for case in progress.cases):
        return translate("erasure", "Nothing is erased yet.")
    said = translate("erasure", "Erased on {done} of {all} laptops.")
    return said.format(done=progress.done, all=progress.laptops)


def late_lines(progress: Progress) -> Iterator[str]:
    """Yield which laptops did not follow yet."""
    for laptop in progress.late:
        yield translate("erasure", "{laptop}: last seen %n day(s) ago", "", laptop.days).format(
            laptop=laptop.name
        )


def case_state(case: Case) -> str:
    """Return how far a request is."""
    if case.done_at is not None:
        return translate("erasure", "Erased on {moment}").format(moment=moment_text(case.done_at))
    if case.agreed_at is not None:
        return translate("erasure", "{who} agreed; the server erases within minutes").format(
            who=case.agreed_by
        )
    if case.is_mine:
        return translate("erasure", "You asked. A colleague has to agree.")
    return translate("erasure", "{who} asks. Do you agree?").format(who=case.asked_by)


def case_proof(case: Case) -> str:
    """Return all that a proof says of one request; it names nobody but who decided."""
    parts = [
        reason_name(case.reason),
        translate("erasure", "asked on {moment} by {who}").format(
            moment=moment_text(case.asked_at), who=case.asked_by
        ),
    ]
    if case.agreed_at is not None:
        agreed = translate("erasure", "agreed on {moment} by {who}")
        parts.append(agreed.format(moment=moment_text(case.agreed_at), who=case.agreed_by))
    if case.done_at is not None:
        done = translate("erasure", "erased on {moment}. Records gone: {gone}, emptied: {emptied}")
        cleared = case.visits + case.words
        parts.append(
            done.format(moment=moment_text(case.done_at), gone=case.erased, emptied=cleared)
        )
    return f"{'; '.join(parts)}. ({case.request})"
