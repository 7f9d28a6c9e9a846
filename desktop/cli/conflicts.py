"""``weefsel conflict``: what two colleagues changed at once, and what the server refused."""

from __future__ import annotations

from argparse import Namespace
from uuid import UUID

from desktop.cli import entries
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser, WrongUse
from desktop.domain.conflict import Resolution
from desktop.domain.roles.role import Deed
from desktop.domain.syncing.review import ToCheck
from desktop.errors import NotFound
from desktop.i18n import translate
from desktop.services.conflicts import decide, put_aside, refused, to_check, try_again
from desktop.words.formats import moment_text
from desktop.words.review import headline, refusal_text, subject
from desktop.words.values import value_text

KEEP = ("mine", "theirs", "both", "standing", "aside", "seen")


def build(parser: Parser, _name: str) -> None:
    """Say which commands there are."""
    commands = Commands(parser)
    commands.add("list", show, summary=translate("commands", "what somebody has to decide"))
    resolve = commands.add("resolve", settle, summary=translate("commands", "decide one of them"))
    resolve.value("id", translate("commands", "id of the conflict"), read=entries.identity)
    resolve.option(
        "--keep",
        translate("commands", "which value to keep; seen for what is only to be read"),
        choices=KEEP,
        required=True,
    )
    commands.add(
        "refused", show_refused, summary=translate("commands", "what the server did not take")
    )
    retry = commands.add(
        "retry", again, summary=translate("commands", "try a refused change again")
    )
    retry.value("id", translate("commands", "id of the change"), read=entries.identity)
    aside = commands.add("dismiss", dismiss, summary=translate("commands", "take it from the list"))
    aside.value("id", translate("commands", "id of the change"), read=entries.identity)


def show(context: Context, _options: Namespace) -> Answer:
    """List the conflicts that nobody decided.

    Raises:
        NotAllowed: The role sees nothing of the team, so no conflicts either.
    """
    context.desk.require(Deed.SEE_TEAM)
    found = to_check(context.desk)
    return listing(
        found,
        len(found),
        {
            translate("commands", "What"): subject,
            translate("commands", "Which"): headline,
            translate("commands", "Now"): lambda each: _value(each, each.conflict.standing),
            translate("commands", "By"): lambda each: each.conflict.standing_by,
            translate("commands", "Put aside"): lambda each: _value(each, each.conflict.aside),
            translate("commands", "Of"): lambda each: each.conflict.aside_by,
            translate("commands", "Id"): lambda each: str(each.conflict.id),
        },
        empty=translate("commands", "There is nothing to decide."),
        whole=lambda each: each.conflict,
    )


def settle(context: Context, options: Namespace) -> Answer:
    """Decide a conflict."""
    item = next((each for each in to_check(context.desk) if each.conflict.id == options.id), None)
    if item is None:
        raise NotFound("conflict")
    choice = _choice(item, options.keep)
    decide(context.desk, options.id, choice)
    document = {"id": options.id, "resolution": choice, "field": item.conflict.field}
    return Answer(plain(document), [translate("commands", "Decided.")])


def show_refused(context: Context, _options: Namespace) -> Answer:
    """List the changes that the server refused."""
    found = refused(context.desk)
    return listing(
        found,
        len(found),
        {
            translate("commands", "What"): subject,
            translate("commands", "When"): lambda each: moment_text(each.edited_at),
            translate("commands", "Why"): refusal_text,
            translate("commands", "Id"): lambda each: str(each.op),
        },
        empty=translate("commands", "The server refused nothing."),
    )


def again(context: Context, options: Namespace) -> Answer:
    """Make a refused change once more."""
    try_again(context.desk, options.id)
    return Answer(plain({"id": options.id}), [translate("commands", "It waits to be sent again.")])


def dismiss(context: Context, options: Namespace) -> Answer:
    """Take a refused change from the list."""
    _known(context, options.id)
    put_aside(context.desk, options.id)
    return Answer(plain({"id": options.id}), [translate("commands", "Taken from the list.")])


def _known(context: Context, op: UUID) -> None:
    if op not in {each.op for each in refused(context.desk)}:
        raise NotFound("operation")


def _value(item: ToCheck, value: object) -> str:
    conflict = item.conflict
    return value_text(conflict.entity, conflict.field, value, item.names).replace("\n", " ")[:60]


def _choice(item: ToCheck, keep: str) -> Resolution:
    """Return what *mine* and *theirs* mean for who asks."""
    if keep not in {"mine", "theirs"}:
        return Resolution(keep)
    conflict = item.conflict
    if not item.concerns_me or conflict.aside_by == conflict.standing_by:
        raise WrongUse(
            translate(
                "commands",
                "Neither value is yours alone. Say --keep standing ({standing}) or --keep aside "
                "({aside}).",
            ).format(standing=_value(item, conflict.standing), aside=_value(item, conflict.aside))
        )
    takes_aside = (keep == "mine") == item.is_mine_aside
    return Resolution.ASIDE if takes_aside else Resolution.STANDING
