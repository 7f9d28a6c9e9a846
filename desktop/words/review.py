"""Words for conflicts and for changes that the server refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.domain.conflict import Conflict, ConflictKind, Resolution
from desktop.domain.syncing.review import Refused, ToCheck
from desktop.errors import InvalidEntry, Problem
from desktop.i18n import translate
from desktop.words.names import FIELDS, field_name, record_name
from desktop.words.problems import SENTENCES, sentence


def headline(item: ToCheck) -> str:
    """Return what a conflict is about, for a list: the field and what happened."""
    return _HEADLINES[item.conflict.kind](item.conflict)


def explanation(item: ToCheck) -> str:
    """Return in a sentence or two what happened and what is asked."""
    return _EXPLANATIONS[item.conflict.kind](item.conflict)


def subject(item: ToCheck | Refused) -> str:
    """Return the record: its kind and its name."""
    entity = item.conflict.entity if isinstance(item, ToCheck) else item.entity
    kind = record_name(entity)
    return f"{kind} · {item.title}" if item.title else kind


def choice_text(choice: Resolution, item: ToCheck) -> str:
    """Return the words on the button for a choice."""
    if choice is Resolution.SEEN:
        return translate("review", "Read and fine")
    if choice is Resolution.BOTH:
        return translate("review", "Keep both")
    if item.conflict.kind is ConflictKind.RESTORED:
        return translate("review", "Put it in the bin after all")
    return _whose(choice, item)


def _whose(choice: Resolution, item: ToCheck) -> str:
    conflict, takes_aside = item.conflict, choice is Resolution.ASIDE
    if conflict.aside_by == conflict.standing_by:
        if takes_aside:
            return translate("review", "Take the other value")
        return translate("review", "Leave it as it is")
    if not item.concerns_me:
        name = conflict.aside_by if takes_aside else conflict.standing_by
        said = translate("review", "Keep that of {name}")
        return said.format(name=name or translate("review", "a colleague"))
    mine = takes_aside == item.is_mine_aside
    return translate("review", "Keep mine") if mine else translate("review", "Keep theirs")


def failure_text(error: InvalidEntry) -> str:
    """Return why a choice could not be carried out, and that nothing is lost."""
    if any(problem.rule == "decided" for problem in error.problems):
        return translate("review", "A colleague decided this meanwhile. You see the next one.")
    why = " ".join(f"{field_name(each.field)}: {sentence(each)}" for each in error.problems)
    said = translate("review", "This value does not fit any more. Nothing was changed. {why}")
    return said.format(why=why)


def refusal_text(item: Refused) -> str:
    """Return why the server refused a change, and what can be done."""
    if item.is_elsewhere:
        return translate(
            "review",
            "When this was sent, you were no longer in that team, or no longer in that role. The "
            "server keeps it apart. It was taken off this laptop, as it is not yours to see here. "
            "If it is still needed, ask your administrator.",
        )
    if item.outcome == "denied":
        return translate(
            "review",
            "You may not change this for that team. Your change is kept here, and apart on the "
            "server.",
        )
    if item.outcome == "erased":
        return translate(
            "review", "This was erased at somebody's request, so your change could not be kept."
        )
    return _reason(item.reason) or translate(
        "review", "This change breaks a rule on the server. It is kept there and here."
    )


def _reason(reason: str) -> str:
    """Return the words for a reason that is a known one, a rule or a field; else nothing."""
    written = _REASONS.get(reason)
    if written:
        return written()
    if why := _rule(reason):
        return translate("review", "The server did not store this: {why}").format(why=why)
    if reason in FIELDS:
        told = translate("review", "“{field}” cannot be stored like this on the server.")
        return told.format(field=field_name(reason))
    return ""


def _rule(rule: str) -> str:
    """Return the sentence of a rule; empty if it needs a bound, which the server never tells."""
    written = sentence(Problem("", rule, "?")) if rule in SENTENCES else ""
    return "" if "?" in written else written


def _field(conflict: Conflict) -> str:
    return field_name(conflict.field)


_HEADLINES: Mapping[ConflictKind, Callable[[Conflict], str]] = {
    ConflictKind.VALUE: lambda c: translate("review", "{field}: two values").format(
        field=_field(c)
    ),
    ConflictKind.TEXT: lambda c: translate("review", "{field}: two texts").format(field=_field(c)),
    ConflictKind.MERGED_TEXT: lambda c: translate("review", "{field}: joined, please read").format(
        field=_field(c)
    ),
    ConflictKind.RESTORED: lambda _c: translate("review", "Deleted and changed at the same time"),
    ConflictKind.CAUTIOUS: lambda c: translate("review", "{field}: the careful one stands").format(
        field=_field(c)
    ),
    ConflictKind.IMPOSSIBLE: lambda c: translate("review", "{field}: does not fit").format(
        field=_field(c)
    ),
}
_EXPLANATIONS: Mapping[ConflictKind, Callable[[Conflict], str]] = {
    ConflictKind.VALUE: lambda _c: translate(
        "review",
        "Two colleagues changed this without seeing each other. Both values are kept until "
        "somebody chooses.",
    ),
    ConflictKind.TEXT: lambda _c: translate(
        "review",
        "Two colleagues rewrote the same words. Both texts are kept until somebody chooses.",
    ),
    ConflictKind.MERGED_TEXT: lambda _c: translate(
        "review",
        "Two colleagues changed different parts of this text. They were joined. Please read "
        "whether it is right.",
    ),
    ConflictKind.RESTORED: lambda _c: translate(
        "review",
        "One colleague put this in the bin while another changed it. It was kept, so that no "
        "work is lost.",
    ),
    ConflictKind.CAUTIOUS: lambda _c: translate(
        "review",
        "Two colleagues chose differently about somebody's safety or wish. The careful choice "
        "stands until somebody lowers it.",
    ),
    ConflictKind.IMPOSSIBLE: lambda _c: translate(
        "review",
        "This value is fine by itself, but not together with what a colleague entered. It was "
        "put aside and is kept.",
    ),
}
_REASONS: Mapping[str, Callable[[], str]] = {
    "gate": lambda: translate(
        "review",
        "This tie could reveal something private about a person, and there is no consent or "
        "public role for it on the server.",
    ),
    "schema": lambda: translate(
        "review", "This was made with a version of Weefsel that is too old for the server."
    ),
    "scope": lambda: translate("review", "This belongs to another team on the server."),
    "role": lambda: translate(
        "review",
        "Your role does not allow this. The server keeps it aside; your team lead can see it.",
    ),
    "left": lambda: translate("review", "This laptop was signed out before this was sent."),
    "more_new_than_reached": lambda: translate(
        "review", "With a colleague's change there would be more new people than people reached."
    ),
    "unknown_record": lambda: translate("review", "The server does not know this record."),
    "unknown_field": lambda: translate(
        "review", "The server does not know one of these fields yet. It is kept there and here."
    ),
    "special_category": lambda: translate(
        "review", "Something this private is not shared without consent."
    ),
}
