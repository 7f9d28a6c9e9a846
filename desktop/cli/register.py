"""What the commands about the register share: list, add, change and remove, told by options."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, dataclass
from typing import Any

from desktop.cli import entries, records
from desktop.cli.answers import Answer, known_columns, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser, WrongUse
from desktop.domain.changes import Changes
from desktop.domain.kinds import KINDS
from desktop.domain.listing import Page
from desktop.domain.record import Record
from desktop.i18n import translate
from desktop.services import bin as rubbish
from desktop.services.desk import Desk
from desktop.words.names import record_name

_FIRST = 50
Columns = Mapping[str, Callable[[Any], str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An option that fills one field.

    Args:
        name: Without its dashes.
        field: Of the record.
        said: What it means.
        read: Makes the value of what was typed.
        named: Finds the value of what was typed in the profile instead, for names and wards.
        needed: A new record must have it.
        repeated: May be given more than once; the values become a set.
        fixed: Stays as it was made.
    """

    name: str
    field: str
    said: str
    read: Callable[[str], Any] = str
    named: Callable[[Desk, str], Any] | None = None
    needed: bool = False
    repeated: bool = False
    fixed: bool = False

    @property
    def key(self) -> str:
        """Name of the value among those that were read."""
        return self.name.replace("-", "_")

    def value(self, context: Context) -> Any:
        """Return what was given for the field."""
        typed = context.given(self.key)
        if self.named is not None:
            found = [self.named(context.desk, text) for text in _listed(typed)]
            typed = found if self.repeated else found[0]
        return frozenset(typed) if self.repeated else typed


def _nothing(_desk: Desk, _record: Any) -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One kind of record as the commands see it.

    Args:
        add, change, get: Functions of the service; ``change`` gets the id second.
        rows, count: Its list, with a filter.
        chosen: The filter, from the options.
        called: What a person calls a record.
        filters: Adds the options of the list.
        remove: Instead of the bin, where a kind has its own way.
        remark: What is good to know of one that was saved; empty for nothing.
    """

    kind: str
    entries: Sequence[Entry]
    add: Callable[..., tuple[Any, Changes]]
    change: Callable[..., tuple[Any, Changes]]
    get: Callable[..., Any]
    rows: Callable[..., Page[Any]]
    count: Callable[..., int]
    chosen: Callable[[Context], Any]
    columns: Columns
    called: Callable[[Any], str]
    filters: Callable[[Parser], None]
    remove: Callable[..., Any] | None = None
    remark: Callable[[Desk, Any], str] = _nothing


def build(parser: Parser, subject: Subject) -> Commands:
    """Say which commands and options there are; return them, for more of a kind's own."""
    commands = Commands(parser)
    listed = commands.add("list", _lister(subject), summary=translate("commands", "list them"))
    listed.option("--limit", translate("commands", "at most so many (50)"), read=entries.size)
    listed.option("--offset", translate("commands", "skip so many"), read=entries.size)
    subject.filters(listed)
    added = commands.add("add", _adder(subject), summary=translate("commands", "add one"))
    _options(added, subject.entries, new=True)
    changed = commands.add("change", _changer(subject), summary=translate("commands", "change one"))
    changed.value("id", translate("commands", "its id"), read=entries.identity)
    open_ = [entry for entry in subject.entries if not entry.fixed]
    _options(changed, open_, new=False)
    names = [entry.name for entry in open_ if not entry.needed]
    changed.option("--clear", translate("commands", "empty this one"), choices=names, repeated=True)
    removed = commands.add(
        "remove", _remover(subject), summary=translate("commands", "put one into the bin")
    )
    removed.value("id", translate("commands", "its id"), read=entries.identity)
    return commands


def _options(parser: Parser, options: Sequence[Entry], *, new: bool) -> None:
    for entry in options:
        parser.option(
            f"--{entry.name}",
            entry.said,
            read=entry.read,
            repeated=entry.repeated,
            required=new and entry.needed,
        )


def _lister(subject: Subject) -> Callable[..., Answer]:
    def run(context: Context, _options: Namespace) -> Answer:
        desk, wanted = context.desk, subject.chosen(context)
        rows = subject.rows(
            desk, wanted, offset=context.given("offset", 0), limit=context.given("limit", _FIRST)
        ).rows
        columns = {
            **known_columns(desk, subject.columns),
            translate("commands", "Id"): lambda row: str(row.id),
        }
        whole = (lambda row: subject.get(desk, row.id)) if context.wants_json else None
        empty = translate("commands", "Nothing like this yet.")
        return listing(rows, subject.count(desk, wanted), columns, empty=empty, whole=whole)

    return run


def _adder(subject: Subject) -> Callable[..., Answer]:
    def run(context: Context, _options: Namespace) -> Answer:
        record, _changes = subject.add(context.desk, **_given(context, subject.entries))
        return _saved(context, subject, record)

    return run


def _changer(subject: Subject) -> Callable[..., Answer]:
    def run(context: Context, options: Namespace) -> Answer:
        fields = _given(context, [entry for entry in subject.entries if not entry.fixed])
        for name in context.given("clear", []):
            field = next(entry.field for entry in subject.entries if entry.name == name)
            if field in fields:
                told = translate("commands", "{what} and {other} do not go together.")
                raise WrongUse(told.format(what=f"--{name}", other="--clear"))
            fields[field] = _empty(subject.kind, field)
        record, _changes = subject.change(context.desk, options.id, **fields)
        return _saved(context, subject, record)

    return run


def _saved(context: Context, subject: Subject, record: Any) -> Answer:
    said = subject.remark(context.desk, record)
    return records.added(record, subject.called(record), *filter(None, [said]))


def _remover(subject: Subject) -> Callable[..., Answer]:
    def run(context: Context, options: Namespace) -> Answer:
        record: Record = subject.get(context.desk, options.id)
        if subject.remove is None:
            rubbish.delete(context.desk, subject.kind, options.id)
        else:
            subject.remove(context.desk, options.id)
        said = translate("commands", "Put into the bin: {name}")
        called = subject.called(record) or record_name(subject.kind)
        gone = subject.get(context.desk, options.id)
        return Answer(plain(gone), [said.format(name=called)])

    return run


def _given(context: Context, options: Sequence[Entry]) -> dict[str, Any]:
    return {
        entry.field: entry.value(context)
        for entry in options
        if context.given(entry.key) is not None
    }


def _empty(kind: str, field: str) -> Any:
    made = KINDS[kind].__dataclass_fields__[field]
    return None if made.default is MISSING else made.default


def _listed(typed: Any) -> list[Any]:
    return typed if isinstance(typed, list) else [typed]


def chosen_of(context: Context, name: str) -> frozenset[Any]:
    """Return the values of a repeated option, none when it was left out."""
    return frozenset(context.given(name, []))
