"""Hostile and broken operations: refused by name or cleaned, in bounded time."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.kinds import SCHEMA
from desktop.server.rules import Refused, read_change
from desktop.server.shapes import SHAPES
from desktop.sync.protocol import Op, Outcome
from tests.server.office import CITY, NOW, TEAM, VISIT, Laptop, Office, outcome_of


@pytest.fixture
def an() -> Laptop:
    return Office().laptop("an")


def _sent(an: Laptop, entity: str = "visit", **fields: Any) -> str:
    usual = VISIT if entity == "visit" else {}
    return outcome_of(an.push(an.op(entity, an.office.new_id(), usual | fields)))


def _nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"duration": float("nan")}, "duration"),
        ({"lat": float("nan"), "lon": 4.4}, "lat"),
        ({"lat": float("inf"), "lon": 4.4}, "lat"),
        ({"duration": 10**400}, "duration"),
        ({"duration": True}, "duration"),
        ({"duration": "5"}, "duration"),
        ({"start": 10**18}, "start"),
        ({"start": None}, "start"),
        ({"kind": "nonsense"}, "kind"),
        ({"ward": "'; DROP TABLE record"}, "ward"),
        ({"place_id": "no id"}, "place_id"),
        ({"goals": {"add": ["9.9"]}}, "goals"),
        ({"themes": ["youth"]}, "themes"),
        ({"themes": {"add": ["youth"], "set": []}}, "themes"),
        ({"networks": {"add": [str(n) for n in range(2000)]}}, "networks"),
        ({"consultants": {"add": ["x"] * 2000}}, "too_many_members"),
        ({"note": "x" * 20_001}, "note"),
        ({"note": "x" * 2_000_000}, "too_long_text"),
        ({"note": _nested(5)}, "note"),
        ({"unheard_of": 1}, "unknown_field"),
        ({"team_id": 4}, "unknown_field"),
        ({"id": "x"}, "unknown_field"),
        ({f"field{n}": 1 for n in range(100_000)}, "too_many_fields"),
        ({"lat": 51.0, "lon": 4.4, "setting": "home"}, "point_not_allowed"),
        ({"start": NOW + 900 * 86_400_000}, "too_far_ahead"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_is_refused_by_name(an: Laptop, fields: Any, reason: str) -> None:
    assert _sent(an, **fields) == f"refused: {reason}"
    assert not an.office.books.stored
    assert len(an.office.books.quarantined) == 1
    assert _sent(an) == "applied"


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("weather", _nested(100_000), "weather"),
        ("weather", list(range(5_000)), "weather"),
        ("weather", "a\x00b", "weather"),
        ("weather", "a\ud800b", "weather"),
        ("weather", {"\x00": 1}, "weather"),
        ("weather", float("nan"), "weather"),
        ("weather", 10**400, "weather"),
        ("Weather; --", 1, "unknown_field"),
        ("w" * 5_000, 1, "unknown_field"),
        ("weather", object(), "weather"),
    ],
)
def test_fields_of_a_newer_program_are_kept_only_when_bounded(
    an: Laptop, name: str, value: Any, reason: str
) -> None:
    op = an.op("visit", an.office.new_id(), VISIT | {name: value}, schema=9)
    assert outcome_of(an.push(op)) == f"refused: {reason}"


@pytest.mark.parametrize("name", ["religion", "birth_date", "ethnicity", "themes", "gender"])
def test_no_newer_program_gives_persons_a_special_category(an: Laptop, name: str) -> None:
    fields = {"display_name": "Fatma", "review_on": "2027-01-01", name: "x"}
    op = an.op("person", an.office.new_id(), fields, schema=9)
    assert outcome_of(an.push(op)) == "refused: special_category"


def test_texts_are_cleaned_as_the_laptop_cleans_them(an: Laptop) -> None:
    id_ = an.make(
        "place",
        name=" Caf\u0065\u0301 \u202e de\x00 Hoek\ud800 ",
        note="one\r\ntwo\x07 ",
        welcome_languages={"add": [" nl ", ""]},
    )
    body = an.office.record(id_).body
    assert body["name"] == "Café de Hoek"
    assert body["note"] == "one\ntwo"
    assert body["welcome_languages"] == ["nl"]


def test_ids_are_kept_in_one_form(an: Laptop) -> None:
    place = an.office.new_id()
    id_ = an.make("visit", place_id=str(place).upper(), networks={"add": [str(place).upper()]})
    assert an.office.record(id_).body["place_id"] == str(place)
    assert an.office.record(id_).body["networks"] == [str(place)]


def test_clocks_that_are_years_off_are_not_believed(an: Laptop) -> None:
    for wrong in (0, -(10**15), 10**15, NOW + 20 * 365 * 86_400_000):
        op = an.op("visit", an.office.new_id(), VISIT, edited_at=wrong)
        an.push(op)
        assert an.office.record(op.id).body["updated_at"] == NOW


def test_an_unknown_kind_or_another_kind_is_refused(an: Laptop) -> None:
    assert _sent(an, "nonsense") == "refused: unknown_kind"
    id_ = an.make("visit")
    op = an.op("person", id_, {"note": "x"}, base=1)
    assert outcome_of(an.push(op)) == "refused: unknown_kind"
    op = an.op("visit", an.office.new_id(), {"note": "x"}, base=9)
    assert outcome_of(an.push(op)) == "refused: unknown_record"


def test_every_field_of_the_domain_has_a_rule() -> None:
    for shape in SHAPES.values():
        assert shape.names >= shape.sets | shape.lines | shape.paragraphs | shape.ids


PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(categories=None), max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=12,
)
NAMES = st.sampled_from(sorted(set().union(*(shape.names for shape in SHAPES.values()))))


@settings(max_examples=150)
@given(
    st.sampled_from([*SHAPES, "x"]),
    st.dictionaries(NAMES | st.text(max_size=8), PLAIN, max_size=8),
    st.sampled_from([1, SCHEMA, SCHEMA + 1]),
)
def test_nothing_but_a_refusal_comes_of_nonsense(
    entity: str, fields: dict[str, Any], schema: int
) -> None:
    office = Office()
    op = office.laptop().op(entity, office.new_id(), fields, schema=schema)
    try:
        change = read_change(op)
    except Refused:
        return
    assert len(change.joining) <= len(fields)


def test_a_message_of_the_worst_texts_takes_a_bounded_effort(an: Laptop) -> None:
    before, one, other = "a " * 9_000, "b " * 9_000, "c " * 9_000
    id_ = an.make("visit", note=before)
    seen = an.office.record(id_).ver
    an.edit(id_, note=one)
    bo = an.office.laptop("bo")
    worst: list[Op] = [
        bo.op("visit", id_, {"note": other + str(n)}, base=seen, was={"note": before})
        for n in range(500)
    ]
    answer = bo.push(*worst)
    assert [result.outcome for result in answer.results] == [Outcome.CONFLICT] * 500


def test_a_field_of_contacts_that_asks_for_a_special_category_is_refused(an: Laptop) -> None:
    field = {"extends": "person", "label": "Geloof", "type": "text"}
    answer = an.push(an.op("custom_field", an.office.new_id(), field))
    assert [result.reason for result in answer.results] == ["special_category"]


def test_a_file_of_a_person_cannot_lie_where_all_teams_read(an: Laptop) -> None:
    person = an.make("person")
    file = {"name": "a", "mime": "image/png", "size": 1, "sha256": "0" * 64}
    for scope, reasons in ((CITY, ["scope"]), (TEAM, [])):
        about = file | {"person_id": str(person)}
        op = an.op("attachment", an.office.new_id(), about, scope=scope)
        assert [result.reason for result in an.push(op).results] == reasons
    house = an.make("organisation", name="Huis", kind="non_profit")
    poster = an.op(
        "attachment", an.office.new_id(), file | {"organisation_id": str(house)}, scope=CITY
    )
    assert an.push(poster).results == []
    moved: dict[str, Any] = {"organisation_id": None, "person_id": str(person)}
    assert an.edit(poster.id, **moved) == "refused: scope"
