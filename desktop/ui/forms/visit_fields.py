"""The fields of the visit form and where they stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time

from desktop.domain.goal import GOALS
from desktop.domain.period import day_of
from desktop.domain.vocabulary import Outcome, Setting, Theme, VisitKind
from desktop.i18n import translate
from desktop.ui.forms.fieldset import FieldSet
from desktop.ui.forms.layout import FormFrame
from desktop.ui.forms.ports import VisitFormPorts
from desktop.ui.tasks import Runner
from desktop.ui.widgets.chips import ChipField
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import (
    CheckEntry,
    CountEntry,
    DurationEntry,
    NoteEntry,
    TextEntry,
    TimeEntry,
)
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.fold import Fold
from desktop.ui.widgets.options import HitFinder, ListFinder, named_options, options_of
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField, SuggestField
from desktop.words.names import field_name, goal_name


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitEntries:
    """The entries that the form itself talks to."""

    day: DayEntry
    time: TimeEntry
    kind: ChoiceField
    where: SuggestField
    duration: DurationEntry
    note: NoteEntry


def build_visit_fields(
    frame: FormFrame, fields: FieldSet, ports: VisitFormPorts, tasks: Runner, *, is_full: bool
) -> VisitEntries:
    """Put all fields of a visit in the form.

    Args:
        is_full: Also the fields that only a visit which exists already has (rule R4).
    """
    clock_time = TimeEntry(translate("visit form", "10:15"))
    made = VisitEntries(
        day=DayEntry(_today(ports)),
        time=clock_time,
        kind=ChoiceField(options_of(VisitKind), _search()),
        where=SuggestField(
            HitFinder(ports.suggest_where, tasks),
            _search(),
            offer_new=_offer_place if ports.make_place else None,
        ),
        duration=DurationEntry(lambda: _read_time(clock_time)),
        note=NoteEntry(),
    )
    _first_part(frame, fields, made)
    _more(frame, fields, ports, tasks, is_full=is_full)
    return made


def _first_part(frame: FormFrame, fields: FieldSet, made: VisitEntries) -> None:
    when = [
        (fields.put("day", made.day, label=field_name("start"), required=True), 3),
        (fields.put("time", made.time, required=True), 2),
        (fields.put("kind", made.kind, required=True), 5),
    ]
    frame.body.addWidget(FieldRow(*when))
    fields.put("where", made.where, required=True, into=frame.body)
    counts: list[Field] = [
        fields.put("reached_total", CountEntry()),
        fields.put("reached_new", CountEntry()),
        fields.put("duration", made.duration),
    ]
    made.duration.setToolTip(translate("visit form", "Minutes, like 45, or the end, like 11:30"))
    frame.body.addWidget(FieldRow(*((field, 1) for field in counts)))
    fields.put("themes", ChipField(ListFinder(options_of(Theme)), _search()), into=frame.body)
    no_names = translate("visit form", "no names needed")
    fields.put("note", made.note, hint=no_names, into=frame.body)


def _more(
    frame: FormFrame, fields: FieldSet, ports: VisitFormPorts, tasks: Runner, *, is_full: bool
) -> None:
    title = translate("visit form", "More: goals, outcomes, networks, organisation")
    more = Fold(title)
    frame.body.addWidget(more)
    goals = ListFinder(named_options(GOALS, goal_name))
    fields.put("goals", ChipField(goals, _search()), into=more.inside)
    outcomes = ListFinder(options_of(Outcome))
    fields.put("outcomes", ChipField(outcomes, _search()), into=more.inside)
    networks = _records(ports, tasks, "network")
    fields.put("networks", ChipField(networks, _search()), into=more.inside)
    organisation = SuggestField(_records(ports, tasks, "organisation"), _search())
    setting = ChoiceField(options_of(Setting), _search())
    more.inside.addWidget(
        FieldRow(
            (fields.put("organisation_id", organisation), 3), (fields.put("setting", setting), 2)
        )
    )
    fields.put("interpreter", CheckEntry(field_name("interpreter")), into=more.inside)
    if is_full and ports.names_persons:
        persons = ChipField(_records(ports, tasks, "person"), _search())
        with_care = translate("visit form", "only if it is needed")
        fields.put("persons", persons, hint=with_care, into=more.inside)
    if is_full:
        commas = translate("visit form", "with commas between")
        fields.put("consultants", TextEntry(), hint=commas, into=more.inside)


def _records(ports: VisitFormPorts, tasks: Runner, kind: str) -> HitFinder:
    return HitFinder(lambda text: ports.suggest(kind, text), tasks)


def _search() -> str:
    return translate("visit form", "type to search")


def _offer_place(typed: str) -> str:
    return translate("visit form", "New place “{name}”…").format(name=typed)


def _today(ports: VisitFormPorts) -> Callable[[], date]:
    return lambda: day_of(ports.now())


def _read_time(entry: TimeEntry) -> time | None:
    return entry.read(entry.text())
