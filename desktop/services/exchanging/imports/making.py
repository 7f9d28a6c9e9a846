"""From the cells of one row to a record that may be saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from desktop.domain.organisation import Network, Organisation, check_network, check_organisation
from desktop.domain.person import Person, check_person
from desktop.domain.place import Place, check_place
from desktop.domain.record import Record, WardCode
from desktop.domain.text import fold
from desktop.domain.traces.forbidden import holds_national_number
from desktop.domain.traces.iban import holds_iban
from desktop.domain.vocabulary import PlaceKind
from desktop.errors import InvalidEntry, OutsideCity, Problem, RowProblem
from desktop.services.desk import Desk
from desktop.services.entries import begin
from desktop.services.exchanging.imports import cells as reading
from desktop.services.exchanging.imports.headings import FIRST_NAME, LAST_NAME, MORE_CHANNELS
from desktop.services.exchanging.imports.places import WardFinder
from desktop.services.persons import review_day

_TYPES: Mapping[str, type[Record]] = {
    "person": Person,
    "place": Place,
    "organisation": Organisation,
    "network": Network,
}
_CHECKS: Mapping[str, Callable[[Any], Any]] = {
    "person": check_person,
    "place": check_place,
    "organisation": check_organisation,
    "network": check_network,
}


@dataclass(frozen=True, slots=True)
class Made:
    """A record from a row.

    Args:
        unsure_phone: A phone number was kept as typed: it is no number.
    """

    row: int
    record: Record
    name: str
    unsure_phone: bool


class Maker:
    """Makes records of one kind.

    Args:
        desk: Who imports, and when.
        kind: ``person``, ``place``, ``organisation`` or ``network``.
        wards: Code → name.
        fill: Field → text, for rows that say nothing there.
        starts_1904: See :class:`desktop.services.exchanging.imports.tables.Facts`.
    """

    def __init__(
        self,
        desk: Desk,
        kind: str,
        wards: Mapping[str, str],
        *,
        fill: Mapping[str, str] | None = None,
        starts_1904: bool = False,
    ) -> None:
        self._desk = desk
        self._kind = kind
        self._fill = fill or {}
        self._starts_1904 = starts_1904
        self._finder = WardFinder(desk)
        self._review_on = review_day(desk)
        self._wards = {fold(name): WardCode(code) for code, name in wards.items()}
        self._wards |= {fold(code): WardCode(code) for code in wards}

    def make(self, row: int, cells: Mapping[str, str]) -> Made | Sequence[RowProblem]:
        """Return the record, or all that is wrong with the row.

        Args:
            cells: Field → what the row says; several numbers one a line.
        """
        fields, problems = self._read(row, {**self._fill, **cells})
        if problems:
            return problems
        try:
            record = self._record(fields)
        except InvalidEntry as error:
            return [RowProblem(row, *problem) for problem in error.problems]
        except OutsideCity:
            return [RowProblem(row, "ward", "outside_city" if "lat" in fields else "required", "")]
        return Made(row, record, name_of(record), _is_unsure(record))

    def _read(
        self, row: int, cells: Mapping[str, str]
    ) -> tuple[dict[str, Any], Sequence[RowProblem]]:
        fields: dict[str, Any] = {}
        problems = []
        for field, text in cells.items():
            try:
                fields[field] = self._value(field, text)
            except reading.Unreadable as error:
                problems.append(RowProblem(row, field, error.rule, error.limit))
        return fields, problems

    def _value(self, field: str, text: str) -> Any:
        if self._kind == "person":
            if holds_national_number(text) and not _is_phone(field, text):
                raise reading.Unreadable("national_number")
            if holds_iban(text):
                raise reading.Unreadable("iban")
            if field == "phone":
                return reading.numbers(text)
            if field == "email":
                return reading.mails(text)
            if field == MORE_CHANNELS:
                return reading.parts_of(text)
        if field in reading.DAYS:
            text = reading.from_serial(text, starts_1904=self._starts_1904)
        return self._ward(field, reading.read_cell(self._kind, field, text))

    def _ward(self, field: str, value: Any) -> Any:
        if field == "ward":
            return self._code(value)
        return frozenset(map(self._code, value)) if field == "wards" else value

    def _code(self, name: str) -> WardCode:
        code = self._wards.get(fold(name)) or self._wards.get(fold(name).replace(" - ", "-"))
        if code is None:
            raise reading.Unreadable("unknown_ward")
        return code

    def _record(self, fields: dict[str, Any]) -> Record:
        new_id = self._desk.new_id
        match self._kind:
            case "person":
                fields = self._person_fields(fields)
                new_id = self._desk.new_person_id
            case "place":
                fields = self._place_fields(fields)
            case "organisation" if "kind" not in fields:
                raise InvalidEntry(Problem("kind", "required"))
            case _:
                fields = {"name": ""} | fields
        record = begin(self._desk, _TYPES[self._kind], new_id(), fields)
        return cast("Record", _CHECKS[self._kind](record))

    def _person_fields(self, fields: dict[str, Any]) -> dict[str, Any]:
        first, last = fields.pop(FIRST_NAME, ""), fields.pop(LAST_NAME, "")
        shown = fields.get("display_name", "")
        whole = " ".join(filter(None, (first, last or (shown if first else ""))))
        return (
            {"owner": self._desk.author, "review_on": self._review_on}
            | _channels(fields)
            | {"display_name": whole or shown}
        )

    def _place_fields(self, fields: dict[str, Any]) -> dict[str, Any]:
        if "ward" not in fields and {"lat", "lon"} <= fields.keys():
            fields["ward"] = self._finder.ward_at(fields["lat"], fields["lon"])
        if "ward" not in fields:
            raise OutsideCity
        return {"name": "", "kind": PlaceKind.OTHER} | fields


def name_of(record: Any) -> str:
    """Return what people call a record."""
    return str(getattr(record, "name", None) or record.display_name)


def _channels(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with one number and one address, and the others beside them.

    A second number that is none goes to the note, so that it is not lost.
    """
    others: Sequence[str] = fields.pop(MORE_CHANNELS, ())
    other_numbers = [reading.phone(each) for each in others if "@" not in each]
    numbers = list(dict.fromkeys([*fields.pop("phone", ()), *other_numbers]))
    addresses = [each for each in others if "@" in each]
    mails = list(dict.fromkeys([*fields.pop("email", ()), *addresses]))
    more = [f"tel:{number}" for number in numbers[1:] if number.startswith("+")]
    more += [f"mailto:{mail}" for mail in mails[1:]]
    odd = [number for number in numbers[1:] if not number.startswith("+")]
    if numbers:
        fields["phone"] = numbers[0]
    if mails:
        fields["email"] = mails[0]
    if more:
        fields[MORE_CHANNELS] = frozenset(more)
    if odd:
        fields["note"] = "\n".join(filter(None, (fields.get("note", ""), *odd)))
    return fields


def _is_phone(field: str, text: str) -> bool:
    return field == "phone" and all(each.startswith("+") for each in reading.numbers(text))


def _is_unsure(record: Any) -> bool:
    phone: str = getattr(record, "phone", "")
    return bool(phone) and not phone.startswith("+")
