"""``weefsel wording`` and ``weefsel notice``: the texts people are asked with, and handed out."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from desktop.cli import entries, names, records
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser, WrongUse
from desktop.domain.vocabulary import WordingAbout
from desktop.domain.wording import CITY_FIELDS, LANGUAGES, SpokenText, Wording
from desktop.errors import FileUnreadable
from desktop.i18n import translate
from desktop.services import informing
from desktop.services.consent import wordings
from desktop.words.formats import numeric_day
from desktop.words.labels import label
from desktop.words.names import field_name, language_name


def build(parser: Parser, name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    if name == "notice":
        _build_notice(commands)
        return
    listed = commands.add("list", show_all, summary=translate("commands", "list the texts"))
    _language_option(listed)
    shown = commands.add("show", show, summary=translate("commands", "show a text of today"))
    _which(shown)
    shown.flag("--shipped", translate("commands", "the text that came with the program"))
    changed = commands.add("set", change, summary=translate("commands", "write a new version"))
    _which(changed)
    changed.option("--text", translate("commands", "the whole text"))
    changed.option("--file", translate("commands", "file with the whole text"), read=entries.file)
    changed.option("--from", translate("commands", "first day"), read=entries.day)
    changed.flag("--read", translate("commands", "a native speaker read the text of today"))
    for field in CITY_FIELDS:
        changed.option(f"--{field}", translate("commands", "what the texts say about the city"))


def _build_notice(commands: Commands) -> None:
    printed = commands.add("print", print_notice, summary=translate("commands", "write a PDF"))
    _language_option(printed, required=True)
    printed.option(
        "--out", translate("commands", "file to write"), read=entries.file, required=True
    )
    given = commands.add(
        "give", give, summary=translate("commands", "note that somebody was given the notice")
    )
    given.option("--person", translate("commands", "name or id"), required=True)
    _language_option(given, required=True)
    given.option("--how", translate("commands", "for instance: on paper, read aloud"))
    given.option("--on", translate("commands", "day; today if left out"), read=entries.day)


def show_all(context: Context, _options: Namespace) -> Answer:
    """List the texts as they are used today."""
    language = context.given("text_language")
    found = [
        each
        for each in wordings.list_texts(context.desk)
        if language is None or each.language == language
    ]
    columns = {
        translate("commands", "About"): lambda text: label(text.about),
        translate("commands", "Code"): lambda text: str(text.about),
        translate("commands", "Language"): lambda text: language_name(text.language),
        translate("commands", "Version"): lambda text: str(text.version),
        translate("commands", "Since"): lambda text: (
            "–" if text.from_on is None else numeric_day(text.from_on)
        ),
        translate("commands", "Read by"): lambda text: text.read_by or "–",
    }
    return listing(found, len(found), columns, empty="")


def show(context: Context, _options: Namespace) -> Answer:
    """Show one text, filled in."""
    desk, about, language = context.desk, context.given("about"), _language_of(context)
    text = wordings.text_of(desk, about, language)
    if context.given("shipped", False):
        text = wordings.versions_of(desk, about, language)[-1]
    filled = wordings.filled(desk, text)
    document = {**plain(text), "filled": filled.text, "gaps": list(filled.gaps)}
    return Answer(document, [*filled.text.splitlines(), *_remarks(text, filled.gaps)])


def change(context: Context, _options: Namespace) -> Answer:
    """Write a new version, or note who read the one of today."""
    desk, about, language = context.desk, context.given("about"), _language_of(context)
    if context.given("read", False):
        return _written(wordings.note_read(desk, about, language)[0])
    if about is WordingAbout.CITY:
        told = {name: context.given(name) for name in CITY_FIELDS}
        given = {name: value for name, value in told.items() if value is not None}
        return _written(wordings.write_city(desk, given)[0])
    started = context.given("from")
    made, _ = wordings.write_text(desk, about, language, _text_given(context), from_on=started)
    return _written(made)


def print_notice(context: Context, _options: Namespace) -> Answer:
    """Write the information notice as a PDF."""
    desk, language, out = context.desk, context.given("text_language"), context.given("out")
    filled = informing.print_text(desk, language, out)
    text = wordings.text_of(desk, WordingAbout.NOTICE, language)
    document = {"out": str(out), "version": text.version, "gaps": list(filled.gaps)}
    said = translate("commands", "Written: {name}").format(name=out.name)
    return Answer(document, [said, *_remarks(text, filled.gaps)])


def give(context: Context, _options: Namespace) -> Answer:
    """Note that a person was given the notice."""
    desk = context.desk
    person, _ = informing.give_notice(
        desk,
        names.person(desk, context.given("person")),
        language=context.given("text_language"),
        how=context.given("how", ""),
        on=context.given("on"),
    )
    return records.added(person, person.display_name)


def _written(made: Wording) -> Answer:
    said = translate("commands", "Saved: {about}, {language}, version {n}").format(
        about=label(made.about), language=language_name(made.language) or "–", n=made.version
    )
    return Answer(plain(made), [said])


def _remarks(text: SpokenText, gaps: Sequence[str]) -> list[str]:
    """Return what is still to be done about a text."""
    told = []
    if not text.is_read:
        told.append(translate("commands", "Not yet read by a native speaker."))
    if gaps:
        missing = ", ".join(field_name(f"city_{gap}") for gap in gaps)
        said = translate("commands", "Not filled in yet: {missing}. See: weefsel wording set")
        told.append(said.format(missing=missing))
    return told


def _text_given(context: Context) -> str:
    text, path = context.given("text"), context.given("file")
    if (text is None) == (path is None):
        raise WrongUse(translate("commands", "Give either --text or --file."))
    if text is not None:
        return str(text)
    try:
        return str(path.read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        reason = "damaged" if isinstance(error, UnicodeDecodeError) else "not_found"
        raise FileUnreadable(path.name, reason) from error


def _language_of(context: Context) -> str:
    if context.given("about") is WordingAbout.CITY:
        return ""
    language: str | None = context.given("text_language")
    if language is None:
        sentence = translate("commands", "{what} is missing. Add --help to see how it is used.")
        raise WrongUse(sentence.format(what="--language"))
    return language


def _which(parser: Parser) -> None:
    about = entries.one_of(WordingAbout)
    parser.option("--about", records.codes(WordingAbout), read=about, required=True)
    _language_option(parser)


def _language_option(parser: Parser, **settings: Any) -> None:
    said = translate("commands", "language of the text; --language does too")
    parser.option("--text-language", said, choices=LANGUAGES, **settings)
