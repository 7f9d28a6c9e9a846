"""``weefsel rights``: what persons ask about their data, restriction, and erasures."""

from __future__ import annotations

from argparse import Namespace

from desktop.cli import entries
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context, now
from desktop.cli.parser import Commands, Parser
from desktop.cli.records import codes
from desktop.domain.vocabulary import RequestState, Right
from desktop.i18n import translate
from desktop.services.privacy import rights
from desktop.services.privacy.rights import RequestRow
from desktop.words.erasure import case_state, late_lines, progress_line, reason_name
from desktop.words.formats import moment_text, short_day_year
from desktop.words.labels import label

_CLOSED = (RequestState.DONE, RequestState.REFUSED, RequestState.WITHDRAWN)


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    shown = commands.add("list", show, summary=translate("commands", "requests of persons"))
    shown.flag("--open", translate("commands", "only what still has to be answered"))
    adding = commands.add("add", add, summary=translate("commands", "note what a person asks"))
    adding.value("id", translate("commands", "id of the person"), read=entries.identity)
    adding.option("--right", codes(Right), read=entries.one_of(Right), required=True)
    adding.option("--asked-on", translate("commands", "today if left out"), read=entries.day)
    closing = commands.add("close", close, summary=translate("commands", "note the answer"))
    closing.value("id", translate("commands", "id of the request"), read=entries.identity)
    closing.option("--answer", translate("commands", "what was answered, or why not"))
    closing.option("--state", ", ".join(_CLOSED), read=entries.one_of(RequestState))
    for word, work, summary in (
        ("restrict", restrict, translate("commands", "keep somebody's data, do not use them")),
        ("lift", lift, translate("commands", "let somebody's data be used again")),
    ):
        step = commands.add(word, work, summary=summary)
        step.value("id", translate("commands", "id of the person"), read=entries.identity)
    commands.add("erasures", erasures, summary=translate("commands", "how far erasures are"))
    proving = commands.add(
        "proof", proof, summary=translate("commands", "write the proof of erasures as a PDF")
    )
    proving.option(
        "--out", translate("commands", "file to write"), required=True, read=entries.file
    )
    agreeing = commands.add(
        "agree", agree, summary=translate("commands", "agree with an erasure a colleague asks")
    )
    agreeing.value("id", translate("commands", "id of the request"), read=entries.identity)


def show(context: Context, _options: Namespace) -> Answer:
    """List requests."""
    found = rights.list_requests(context.desk, open_only=context.given("open", False))
    return listing(
        found,
        len(found),
        {
            translate("commands", "Who"): lambda row: row.person_name,
            translate("commands", "What"): lambda row: label(row.request.right),
            translate("commands", "Asked on"): lambda row: short_day_year(row.request.asked_on),
            translate("commands", "Answer before"): lambda row: short_day_year(row.request.due_on),
            translate("commands", "State"): _state,
            translate("commands", "Id"): lambda row: str(row.request.id),
        },
        empty=translate("commands", "Nobody asked for anything."),
        whole=lambda row: row.request,
    )


def add(context: Context, options: Namespace) -> Answer:
    """Note a request."""
    asked_on = context.given("asked_on")
    request, _ = rights.add_request(context.desk, options.id, options.right, asked_on=asked_on)
    said = translate("commands", "Noted. Answer before {day}. Id {id}")
    return Answer(plain(request), [said.format(day=short_day_year(request.due_on), id=request.id)])


def close(context: Context, options: Namespace) -> Answer:
    """Note an answer."""
    state = context.given("state", RequestState.DONE)
    answer = context.given("answer", "")
    request, _ = rights.close_request(context.desk, options.id, answer, state=state)
    return Answer(plain(request), [translate("commands", "Noted.")])


def restrict(context: Context, options: Namespace) -> Answer:
    """Restrict the use of somebody's data."""
    person, _ = rights.restrict(context.desk, options.id)
    said = translate("commands", "Kept, and not used any more.")
    return Answer(plain({"id": person.id, "restricted": True}), [said])


def lift(context: Context, options: Namespace) -> Answer:
    """Lift a restriction."""
    person, _ = rights.lift_restriction(context.desk, options.id)
    said = translate("commands", "May be used again.")
    return Answer(plain({"id": person.id, "restricted": False}), [said])


def erasures(context: Context, _options: Namespace) -> Answer:
    """Tell how far erasures are: on this laptop, or on all laptops of the team."""
    from desktop.services.privacy.erasure import erasures_done, is_alone
    from desktop.words.erasure import done_line

    if is_alone(context.desk):
        found = erasures_done(context.desk)
        said = [done_line(each) for each in found]
        nothing = translate("commands", "Nobody was erased here.")
        return Answer(plain({"items": found, "total": len(found)}), said or [nothing])
    return _told(context, None)


def proof(context: Context, options: Namespace) -> Answer:
    """Write how far erasures are, to print and keep."""
    from desktop.domain.roles.role import Deed
    from desktop.reports.erasure_proof import write_proof
    from desktop.services.privacy.erasure import is_alone, prove
    from desktop.sync import asking

    context.desk.require(Deed.ASK_ERASURE)
    progress = None
    if not is_alone(context.desk):
        with asking.server_of(context.desk.store, now) as server:
            progress = asking.erasures(server)
    written = write_proof(prove(context.desk, progress), options.out)
    lines = [] if progress is None else [progress_line(progress), *late_lines(progress)]
    said = translate("commands", "Written: {files}").format(files=written.name)
    return Answer(plain({"file": str(written)}), [*lines, said])


def agree(context: Context, options: Namespace) -> Answer:
    """Agree with an erasure."""
    return _told(context, options.id)


def _told(context: Context, request: object) -> Answer:
    from desktop.domain.roles.role import Deed
    from desktop.sync import asking

    context.desk.require(Deed.ASK_ERASURE if request is None else Deed.AGREE_ERASURE)
    with asking.server_of(context.desk.store, now) as server:
        found = (
            asking.erasures(server)
            if request is None
            else asking.agree_erasure(server, context.options.id)
        )
    lines = [progress_line(found), *late_lines(found)]
    for case in found.cases:
        asked = f"{moment_text(case.asked_at)}  {reason_name(case.reason)}"
        lines.append(f"{asked}  {case_state(case)}  {case.request}")
    return Answer(plain(found), lines)


def _state(row: RequestRow) -> str:
    if not row.request.is_open:
        return label(row.request.state)
    if row.days_left < 0:
        return translate("commands", "%n day(s) late", "", -row.days_left)
    return translate("commands", "%n day(s) left", "", row.days_left)
