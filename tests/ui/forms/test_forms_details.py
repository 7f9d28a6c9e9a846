"""Detail panes: everything is readable, nothing is mark-up, late answers are dropped."""

from __future__ import annotations

from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.listing import PersonTie
from desktop.domain.organisation import Network, Organisation
from desktop.domain.person import Affiliation, Person
from desktop.domain.place import PlaceAssessment
from desktop.domain.record import PersonId, PlaceId
from desktop.domain.vocabulary import OrganisationKind, Outcome, PlaceStage, Theme, VisitStatus
from desktop.errors import NotFound
from desktop.ui.details.pane import DetailPane
from desktop.ui.details.persons import person_sheet
from desktop.ui.details.places import network_sheet, organisation_sheet, place_sheet
from desktop.ui.details.sheet import Names, Sheet
from desktop.ui.details.visits import visit_sheet
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.paper import SIGNED, SPOEL, TABLE, TODAY, WARDS, a_place, a_visit

NAMES = Names(
    wards={area.code: area.name for area in WARDS},  # type: ignore[misc]
    titles={SPOEL.id: SPOEL.title, TABLE.id: TABLE.title},
)


def pane(qtbot: QtBot, sheet: Sheet) -> DetailPane:
    made = DetailPane(lambda _identity: sheet, DirectRunner())
    qtbot.addWidget(made)
    made.open(sheet.id)
    made.show()
    return made


def texts(shown: DetailPane) -> str:
    return "\n".join(label.text() for label in shown.findChildren(QLabel))


def test_a_visit_can_be_read_at_a_glance(qtbot: QtBot) -> None:
    visit = a_visit(
        duration=45,
        reached_total=18,
        reached_new=4,
        themes=frozenset({Theme.LANGUAGE}),
        outcomes=frozenset({Outcome.SIGNAL}),
        networks=frozenset({TABLE.id}),
        goals=frozenset({"1.2"}),
    )
    text = texts(pane(qtbot, visit_sheet(visit, NAMES)))

    for wanted in ("09:15 · 45 min", "Buurthuis De Spoel", "Nekkerspoel", "18, of which 4 new"):
        assert wanted in text
    for wanted in ("Language", "Signal", "Oefentafel", "1.2 Aanwezigheid"):
        assert wanted in text


def test_not_counted_is_not_nobody(qtbot: QtBot) -> None:
    uncounted = texts(pane(qtbot, visit_sheet(a_visit(), NAMES)))
    nobody = texts(pane(qtbot, visit_sheet(a_visit(reached_total=0), NAMES)))

    assert "not counted" in uncounted
    assert "not counted" not in nobody


def test_text_is_never_mark_up(qtbot: QtBot) -> None:
    note = "<b>bold</b> <img src='http://example.be/x.png'>\u202e"
    shown = pane(qtbot, visit_sheet(a_visit(note=note), NAMES))

    assert note in texts(shown)
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in shown.findChildren(QLabel)
    )


def test_a_planned_visit_offers_what_comes_next(qtbot: QtBot) -> None:
    shown = pane(qtbot, visit_sheet(a_visit(status=VisitStatus.PLANNED), NAMES))

    assert list(shown.buttons) == ["took_place", "hand_over", "cancel", "edit", "delete"]
    with qtbot.waitSignal(shown.action_wanted) as caught:
        shown.buttons["took_place"].click()
    assert caught.args == ["took_place", shown.sheet]


def test_what_lies_in_the_bin_is_said_to(qtbot: QtBot) -> None:
    assert "in the bin" in texts(pane(qtbot, visit_sheet(a_visit(), Names())))


def test_every_kind_of_record_has_its_sheet(qtbot: QtBot) -> None:
    person = Person(id=uuid4(), display_name="Ali Voorbeeld", review_on=TODAY, **SIGNED)
    tie = Affiliation(
        id=uuid4(),
        person_id=PersonId(person.id),
        target_kind="network",
        target_id=TABLE.id,
        **SIGNED,
    )
    assessment = PlaceAssessment(
        id=uuid4(),
        place_id=PlaceId(SPOEL.id),
        assessed_on=TODAY,
        stage=PlaceStage.BRAVE,
        criteria=frozenset({"groups_mix"}),
        **SIGNED,
    )
    house = Organisation(id=uuid4(), name="School", kind=OrganisationKind.SCHOOL, **SIGNED)
    sheets = {
        "Brave": place_sheet(a_place(lat=51.0, lon=4.4), NAMES, [assessment]),
        "Oefentafel": person_sheet(
            person, NAMES, ties=[PersonTie(affiliation=tie, target_name="Oefentafel")]
        ),
        "School": organisation_sheet(house, NAMES),
        "What it asks for": network_sheet(
            Network(id=uuid4(), name="Y", needs="A hall", **SIGNED), NAMES
        ),
    }
    for wanted, sheet in sheets.items():
        shown = pane(qtbot, sheet)
        assert wanted in texts(shown)
        assert {"edit", "delete"} <= set(shown.buttons)


def test_only_the_last_record_that_was_asked_for_is_shown(qtbot: QtBot) -> None:
    first, second = a_visit(note="first"), a_visit(note="second")
    sheets = {visit.id: visit_sheet(visit, NAMES) for visit in (first, second)}
    runner = HeldRunner()
    shown = DetailPane(sheets.__getitem__, runner)
    qtbot.addWidget(shown)
    shown.open(first.id)
    shown.open(second.id)
    runner.let_go(1)
    runner.let_go(0)

    assert shown.sheet is sheets[second.id]


def test_a_record_that_is_gone_is_told_in_the_pane(qtbot: QtBot) -> None:
    def gone(_identity: UUID) -> Sheet:
        raise NotFound("visit")

    shown = DetailPane(gone, DirectRunner())
    qtbot.addWidget(shown)
    shown.open(uuid4())

    assert "not there any more" in texts(shown)
    assert not shown.buttons
