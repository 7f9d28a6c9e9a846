"""``weefsel person file``, ``person mentions`` and ``person erase``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterable
from pathlib import Path
from uuid import UUID

from desktop.cli import entries
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context, now
from desktop.cli.parser import Commands, WrongUse
from desktop.domain.privacy.erasure import ErasureReason, Mention
from desktop.domain.syncing.review import HistoryStep
from desktop.errors import FileNotWritten
from desktop.i18n import LANGUAGES, language, speaking, translate
from desktop.paths import resources_folder
from desktop.words.erasure import closure_lines, done_line
from desktop.words.names import field_name, record_name

NAME = "person-file"


def add_rights(commands: Commands) -> None:
    """Add the commands about the rights of a person."""
    who = translate("commands", "id of the person")
    file = commands.add(
        "file", write_file, summary=translate("commands", "everything on file about somebody")
    )
    file.value("id", who, read=entries.identity)
    file.option("--out", translate("commands", "folder to write to"), read=Path, required=True)
    file.option("--reason", translate("commands", "why; the log keeps it"), required=True)
    file.option(
        "--language", translate("commands", "of the document for the person"), choices=LANGUAGES
    )
    file.option(
        "--quote",
        translate("commands", "number of a sentence of person sentences; repeatable"),
        read=entries.count,
        repeated=True,
    )
    told = commands.add(
        "sentences", sentences, summary=translate("commands", "what texts say of somebody, to read")
    )
    told.value("id", who, read=entries.identity)
    seen = commands.add(
        "mentions", mentions, summary=translate("commands", "where the name stands in other texts")
    )
    seen.value("id", who, read=entries.identity)
    erase = commands.add(
        "erase", erase_person, summary=translate("commands", "forget somebody for good")
    )
    erase.value("id", who, read=entries.identity)
    erase.option("--reason", ", ".join(ErasureReason), choices=tuple(ErasureReason), required=True)
    erase.flag("--preview", translate("commands", "only say what it reaches"))
    erase.flag("--remove-names", translate("commands", "take whole names out of other texts first"))
    erase.option(
        "--name", translate("commands", "the name, typed: needed on a laptop without a server")
    )


def write_file(context: Context, options: Namespace) -> Answer:
    """Write a person's file as PDF and JSON, with the files beside the person."""
    from desktop.reports.person_file import write_json, write_pdf
    from desktop.services.person_file import gather, write_files_beside

    out: Path = options.out
    if out.exists() and not out.is_dir():
        raise FileNotWritten(out.name, "no_folder")
    quotes = _quoted(context, options)
    ask = _ask(context)
    found = gather(context.desk, options.id, reason=options.reason, ask=ask, quotes=quotes)
    out.mkdir(parents=True, exist_ok=True)
    with speaking(context.given("language", language()), resources_folder() / "i18n"):
        written = [write_pdf(found, out / f"{NAME}.pdf").name]
    written.append(write_json(found, out / f"{NAME}.json").name)
    written += write_files_beside(context.desk, found, out)
    said = [translate("commands", "Written: {files}").format(files=", ".join(written))]
    if not found.history_whole:
        said.append(
            translate("commands", "The history of the server is not in it: it was not asked.")
        )
    if found.notes:
        said.append(
            translate(
                "commands",
                "%n note(s) were left out. Read what they say with person sentences.",
                "",
                found.notes,
            )
        )
    document = {"files": written, "history_whole": found.history_whole, "notes": found.notes}
    return Answer(plain(document), said)


def sentences(context: Context, options: Namespace) -> Answer:
    """List sentences in which somebody is named, with the numbers to hand them over by."""
    from desktop.services.person_file import sentences_about

    found = [
        {"number": number, "where": _place(each), "sentence": each.sentence, "said": _marked(each)}
        for number, each in enumerate(sentences_about(context.desk, options.id), 1)
    ]
    return listing(
        found,
        len(found),
        {
            translate("commands", "Number"): lambda row: str(row["number"]),
            translate("commands", "Where"): lambda row: row["where"],
            translate("commands", "Sentence"): lambda row: row["said"],
        },
        empty=translate("commands", "The name stands in no other text."),
    )


def _quoted(context: Context, options: Namespace) -> list[Mention]:
    """Return the sentences that go along, by their numbers.

    Raises:
        WrongUse: There is no such sentence.
    """
    from desktop.services.person_file import sentences_about

    numbers = context.given("quote", [])
    if not numbers:
        return []
    found = sentences_about(context.desk, options.id)
    if not all(1 <= number <= len(found) for number in numbers):
        raise WrongUse(translate("commands", "There is no sentence with this number."))
    return [found[number - 1] for number in dict.fromkeys(numbers)]


def mentions(context: Context, options: Namespace) -> Answer:
    """List where a name stands in texts about something else."""
    from desktop.services.privacy.erasure import find_mentions

    found = find_mentions(context.desk, options.id)
    return listing(
        found,
        len(found),
        {
            translate("commands", "Where"): _place,
            translate("commands", "Sentence"): _marked,
            translate("commands", "Whole name"): _whole,
        },
        empty=translate("commands", "The name stands in no other text."),
    )


def erase_person(context: Context, options: Namespace) -> Answer:
    """Erase somebody, ask for it, or say what it would reach."""
    from desktop.services.privacy import erasure

    desk = context.desk
    closure = erasure.preview(desk, options.id)
    lines = list(closure_lines(closure))
    if context.given("preview", False):
        document = {"counts": closure.counts(), "visits": len(closure.visits)}
        return Answer(plain(document), lines)
    beside = _without_names(context, options.id) if context.given("remove_names", False) else []
    if not erasure.is_alone(desk):
        return _asked(context, options, beside)
    if not (typed := context.given("name", "")):
        raise WrongUse(translate("commands", "Type the name of the person with --name."))
    done, _ = erasure.erase_alone(
        desk, options.id, typed=typed, reason=options.reason, report=context.report
    )
    return Answer(plain(done), [done_line(done)])


def _without_names(context: Context, person: UUID) -> list[UUID]:
    """Take whole names out of other texts; return of which records."""
    from desktop.services.privacy.erasure import find_mentions, take_name_out

    done: list[UUID] = []
    while whole := [each for each in find_mentions(context.desk, person) if each.is_whole]:
        context.report(len(done), len(done) + len(whole))
        take_name_out(context.desk, whole[0])
        done.append(whole[0].record_id)
    return done


def _asked(context: Context, options: Namespace, beside: Iterable[UUID]) -> Answer:
    from desktop.sync import asking
    from desktop.sync.forgetting import ErasureAsk

    message = ErasureAsk(
        request=context.desk.new_id(),
        person=options.id,
        reason=options.reason,
        beside=list(dict.fromkeys(beside)),
    )
    with asking.server_of(context.desk.store, now) as server:
        asking.ask_erasure(server, message)
    said = translate("commands", "Asked. A team lead or the DPO has to agree. Id {id}")
    return Answer(plain({"request": message.request}), [said.format(id=message.request)])


def _ask(context: Context) -> Callable[[str, UUID], Iterable[HistoryStep]] | None:
    from desktop.services.privacy.erasure import is_alone

    if is_alone(context.desk):
        return None

    def ask(kind: str, id_: UUID) -> Iterable[HistoryStep]:
        from desktop.sync import asking
        from desktop.sync.steps import steps_told

        with asking.server_of(context.desk.store, now) as server:
            return steps_told(server.history(kind, id_).steps)

    return ask


def _place(each: Mention) -> str:
    return f"{record_name(each.kind)} {each.title}: {field_name(each.field, each.kind)}"


def _marked(each: Mention) -> str:
    name = each.sentence[each.start : each.end]
    return f"{each.sentence[: each.start]}[{name}]{each.sentence[each.end :]}"


def _whole(each: Mention) -> str:
    return translate("commands", "yes") if each.is_whole else translate("commands", "no")
