"""Words about who read what."""

from __future__ import annotations

from desktop.domain.period import local
from desktop.domain.privacy.access import Access, Fault, Verdict, Way, read_cut
from desktop.domain.privacy.unusual import NIGHT_FROM, NIGHT_TO, Hint
from desktop.i18n import translate
from desktop.words.exchange import export_form
from desktop.words.formats import clock, number, short_day_year
from desktop.words.names import record_name


def way_name(way: str) -> str:
    """Return how something was read; the code itself of a way that we do not know."""
    known = {
        Way.PAGE: translate("access", "Page"),
        Way.DETAIL: translate("access", "Beside a list"),
        Way.FORM: translate("access", "Form"),
        Way.NETWORK: translate("access", "Drawing of the network"),
        Way.REVIEW: translate("access", "To review"),
        Way.MERGE: translate("access", "Merging"),
        Way.HISTORY: translate("access", "History"),
        Way.HAND_OVER: translate("access", "Hand-over"),
        Way.COMMAND: translate("access", "Command line"),
        Way.PERSON_FILE: translate("access", "Person's file"),
        Way.ATTACHMENT: translate("access", "File beside a contact"),
        Way.LIST: translate("access", "List"),
        Way.SEARCH: translate("access", "Search"),
        Way.AGENDA: translate("access", "Today and tasks"),
        Way.EXPORT: translate("access", "Export"),
        Way.COPY: translate("access", "Copy of a file"),
        Way.CLIPBOARD: translate("access", "Copied as text"),
        Way.READ_LOG: translate("access", "This log"),
        Way.NAME_LEFT: translate("access", "Name left in a text"),
        Way.ADDED_DESPITE: translate("access", "Added after a doubt"),
        Way.TRIMMED: translate("access", "Old lines of this log went"),
    }
    return known[Way(way)] if way in known else way


def about_text(line: Access, names: dict[object, str]) -> str:
    """Return what a line is about: names, a number of persons, or a file.

    Args:
        names: Id of a person → name, of those on this laptop.
    """
    if line.way == Way.TRIMMED:
        return _trimmed_text(line)
    said = [names.get(person, "") for person in line.persons[:3]]
    told = [name for name in said if name]
    hidden = len(line.persons) - len(told)
    if line.kind != "person":
        told.insert(0, record_name(line.kind))
    if hidden:
        told.append(translate("access", "%n contact(s) not on this laptop", "", hidden))
    if line.erased:
        told.append(translate("access", "%n erased contact(s)", "", line.erased))
    if line.kind == "person" and not line.persons and not line.erased:
        told.append(translate("access", "%n contact(s)", "", line.count))
    if line.form:
        told.append(export_form(line.form))
    return " · ".join(told)


def _trimmed_text(line: Access) -> str:
    """Return how many lines went, and by which rule."""
    went = translate("access", "%n line(s) older than the rule allows", "", line.count)
    cut = read_cut(line.form)
    if cut is None or not cut.months:
        return translate("access", "%n line(s) that the server has", "", line.count)
    kept = translate("access", "kept for %n month(s)", "", cut.months)
    return f"{went} · {kept}"


def verdict_text(found: Verdict, *, has_server: bool) -> str:
    """Return in one or two sentences whether a log is whole."""
    if found.fault is not None:
        return fault_text(found.fault)
    said = [translate("access", "The log is whole: %n line(s) checked.", "", found.entries)]
    if found.first > 1:
        told = translate("access", "Older ones went by the rule, up to line {n}.")
        said.append(told.format(n=number(found.first - 1)))
    if found.waiting and has_server:
        said.append(translate("access", "%n line(s) wait for the next sync.", "", found.waiting))
    if found.backwards:
        said.append(
            translate(
                "access", "The clock of this laptop went back %n time(s).", "", found.backwards
            )
        )
    return " ".join(said)


def fault_text(fault: Fault) -> str:
    """Return where a log does not hold and what to do."""
    where = {
        "changed": translate("access", "Line {n} is not as it was written."),
        "missing": translate("access", "Line {n} is missing."),
        "cut": translate("access", "The end is missing, from line {n} on."),
        "person": translate("access", "Line {n} names another contact than it did."),
        "beginning": translate("access", "The beginning is missing."),
        "trimmed": translate("access", "Lines up to {n} are gone, and no rule took them."),
    }[fault.what].format(n=number(fault.n))
    return translate(
        "access", "The log was changed. {where} Tell the data protection officer."
    ).format(where=where)


def trouble_text(what: str, laptop: str, n: int, *, account: str = "") -> str:
    """Return what there is to know about the log of a laptop.

    Args:
        n: A line, or days; see ``LogTrouble``.
        account: Whose laptop it is.
    """
    said = {
        "fork": translate(
            "access", "{laptop} was put back from a copy: its log goes on behind line {n}."
        ),
        "gap": translate("access", "{laptop} sent no lines up to line {n}. They are missing here."),
        "anew": translate(
            "access",
            "{laptop} began its log anew. Lines that it had not handed over may be missing. "
            "Ask who works on it.",
        ),
        "broken": translate("access", "{laptop} sent a line that was changed: line {n}."),
        "silent": translate(
            "access",
            "{laptop} of {who} synced for %n day(s) and handed over no line of its log. Perhaps "
            "nobody looked at a contact there. Ask them.",
            "",
            n,
        ),
    }.get(what, translate("access", "There is something with the log of {laptop}."))
    named = laptop or translate("access", "A laptop")
    return said.format(laptop=named, n=number(n), who=account)


def hint_text(hint: Hint) -> str:
    """Return what is unusual, with its figure."""
    at = local(hint.at)
    said = {
        "many": translate("access", "{who} looked at %n contact(s) within an hour", "", hint.count),
        "night": translate(
            "access",
            "{who} looked at %n contact(s) between {start} and {end} o'clock",
            "",
            hint.count,
        ),
        "elsewhere": translate(
            "access", "{who} looked at %n contact(s) in wards without own visits", "", hint.count
        ),
    }[hint.what]
    told = said.replace("{who}", hint.by).replace("{start}", str(NIGHT_FROM))
    told = told.replace("{end}", str(NIGHT_TO))
    return f"{told} · {short_day_year(at.date())} {clock(at)}"
