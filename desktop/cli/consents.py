"""``weefsel consent``: what people agreed to, and taking it back."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from desktop.cli import entries, names, records
from desktop.cli.answers import Answer, listing, plain, shown_in
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser, WrongUse
from desktop.domain.privacy.access import Way
from desktop.domain.privacy.consent import Consequences
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import ConsentPurpose
from desktop.domain.wording import LANGUAGES, language_for
from desktop.i18n import translate
from desktop.services import persons, ties
from desktop.services.consent import consents, withdrawals, wordings
from desktop.words.consent import asked_text, consequence_lines, proof_text, state_text
from desktop.words.labels import label

_FIELDS = {
    "how": "how_given",
    "witness": "witness",
    "on": "given_on",
    "until": "expires_on",
    "evidence": "evidence_id",
}


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    listed = commands.add("list", show, summary=translate("commands", "list consents"))
    listed.option("--person", translate("commands", "name or id"))
    said = translate("commands", "only what ended or soon will, of everybody")
    listed.flag("--ending", said)
    _options_to_add(commands.add("add", add, summary=translate("commands", "note a consent")))
    taken = commands.add(
        "withdraw", withdraw, summary=translate("commands", "somebody takes a consent back")
    )
    said = translate("commands", "id of the consent, as the list shows it")
    taken.value("id", said, read=entries.identity)
    taken.flag("--preview", translate("commands", "only say what would end"))


def show(context: Context, _options: Namespace) -> Answer:
    """List what one person agreed to, or what is to be asked again.

    Raises:
        NotAllowed: The role sees no persons: whether something is to be asked was not found out.
    """
    desk, today = context.desk, context.desk.today()
    desk.require(Deed.SEE_PERSONS)
    if context.given("ending", False):
        rows = [
            {**plain(line.consent), "person": line.person_name, "record": line.consent}
            for line in consents.to_ask_again(desk, most=records.ALL)
        ]
    else:
        if context.given("person") is None:
            raise WrongUse(translate("commands", "Give --person or --ending."))
        who = persons.get_person(desk, names.person(desk, context.given("person")))
        rows = [
            {**plain(each), "person": who.display_name, "record": each}
            for each in ties.consents_of(desk, who.id)
        ]
    columns = {
        translate("commands", "Name"): lambda row: row["person"],
        translate("commands", "For what"): lambda row: label(row["record"].purpose),
        translate("commands", "State"): lambda row: state_text(row["record"], today),
        translate("commands", "Asked in"): lambda row: asked_text(row["record"]),
        translate("commands", "Proof"): lambda row: proof_text(row["record"]),
        translate("commands", "Id"): lambda row: row["id"],
    }
    told = listing(rows, len(rows), columns, empty=translate("commands", "Nothing like this yet."))
    items = [{name: row[name] for name in row if name != "record"} for row in rows]
    way = Way.LIST if context.given("ending", False) else Way.COMMAND
    shown = shown_in([row["record"] for row in rows], way)
    return Answer({"items": items, "total": len(rows)}, told.lines, shown=shown)


def add(context: Context, _options: Namespace) -> Answer:
    """Note what a person agreed to, with the text that is asked today."""
    desk = context.desk
    who = persons.get_person(desk, names.person(desk, context.given("person")))
    purpose: ConsentPurpose = context.given("purpose")
    language = context.given("text_language") or language_for(who.languages)
    text, filled = wordings.text_asked(desk, purpose, language)
    fields: dict[str, Any] = {
        "purpose": purpose,
        "wording": filled.text,
        "wording_version": text.version,
        "wording_language": language,
        **context.fields_given(_FIELDS),
    }
    consent, _ = ties.give_consent(desk, who.id, **fields)
    said = translate("commands", "Saved: {name}. Id {id}")
    name = f"{who.display_name} · {label(purpose)}"
    lines = [said.format(name=name, id=consent.id)]
    return Answer(plain(consent), lines, shown=shown_in(who, Way.COMMAND))


def withdraw(context: Context, _options: Namespace) -> Answer:
    """Take a consent back, or say what that would end."""
    identity = context.given("id")
    preview = context.given("preview", False)
    if preview:
        told = withdrawals.preview_withdrawal(context.desk, identity)
    else:
        told, _ = withdrawals.withdraw(context.desk, identity)
    lines = consequence_lines(told, done=not preview)
    return Answer(_document(told), lines, shown=shown_in(told.consent, Way.COMMAND))


def _document(told: Consequences) -> dict[str, Any]:
    return {
        "consent": plain(told.consent),
        "kept_by": None if told.kept_by is None else str(told.kept_by.id),
        "ties": [plain(tie.affiliation) for tie in told.ties],
        "visits": told.visits,
        "photos": [str(each.id) for each in told.photos],
        "ends_rhythm": told.ends_rhythm,
        "leaves_in_peace": told.leaves_in_peace,
        "take_downs": plain(list(told.take_downs)),
    }


def _options_to_add(parser: Parser) -> None:
    option = parser.option
    option("--person", translate("commands", "name or id"), required=True)
    purposes = entries.one_of(ConsentPurpose)
    option("--purpose", records.codes(ConsentPurpose), read=purposes, required=True)
    said = translate("commands", "in which it was asked; --language does too")
    option("--text-language", said, choices=LANGUAGES)
    option("--how", translate("commands", "for instance: aloud, on paper, by mail"))
    option("--witness", translate("commands", "account name of the colleague who heard it"))
    option("--on", translate("commands", "day; today if left out"), read=entries.day)
    option("--until", translate("commands", "last day"), read=entries.day)
    option(
        "--evidence", translate("commands", "id of a file beside the person"), read=entries.identity
    )
