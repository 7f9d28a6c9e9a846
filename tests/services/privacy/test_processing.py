"""The register of processing says what the program does."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.kinds import KINDS
from desktop.domain.privacy import data_classes
from desktop.domain.privacy.data_classes import About, DataClass
from desktop.domain.privacy.measures import MEASURES, RISKS
from desktop.domain.privacy.retention import LASTING, RULED
from desktop.domain.roles.role import Role
from desktop.domain.vocabulary import CustomType
from desktop.errors import FileNotWritten, NotAllowed
from desktop.i18n import LANGUAGES, use_language
from desktop.paths import resources_folder
from desktop.reports.processing import as_plain, document
from desktop.services import processing
from desktop.services.desk import Desk
from desktop.services.privacy import retention
from desktop.words.names import field_name
from desktop.words.processing import measure_text, risk_text
from tests.services.visits_made import keep
from tests.storage.examples import a_custom_field, a_person

GOES_ALONG = frozenset(
    {
        *("contact_rhythm", "custom_value", "retained", "conflict", "merge_record"),
        "not_duplicate",
    }
)
"""An erasure of a contact, or their end by rule, takes these along."""
ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.name)
def test_every_measure_has_words_and_tests_that_prove_it(measure: object) -> None:
    found = next(each for each in MEASURES if each is measure)
    assert measure_text(found.name)
    assert found.proof
    missing = [path for path in (*found.proof, *found.modules) if not (ROOT / path).is_file()]
    assert missing == []
    assert all("def test_" in (ROOT / path).read_text("utf-8") for path in found.proof)


def test_every_rule_about_people_has_a_measure() -> None:
    """What the domain promises stands in the register, or the register is not the whole truth."""
    carried = {rule for measure in MEASURES for rule in measure.rules}
    assert carried == {f"R{n}" for n in range(1, 14)}


def test_every_kind_says_how_long_it_is_kept() -> None:
    """A new kind belongs to a rule, or to what lasts because it is about nobody."""
    assert RULED.keys() | LASTING == set(KINDS)
    assert not RULED.keys() & LASTING


def test_what_is_named_by_itself_goes_by_a_rule() -> None:
    """No kind of which a field tells who somebody is lasts for ever."""
    naming = {
        kind
        for kind, kept in data_classes.KINDS.items()
        if About.CONTACTS in kept.about and DataClass.IDENTIFYING in kept.fields.values()
    }
    assert naming & LASTING <= GOES_ALONG


def test_who_set_a_rule_and_why_stands_in_it(desk: Desk) -> None:
    retention.set_rules(desk, ["visit=36"], reason="Decided by the council")
    found = processing.register(desk)
    assert as_plain(found)["retention_changes"][0]["reason"] == "Decided by the council"
    assert "Decided by the council" in json.dumps(document(found), ensure_ascii=False)


def test_it_is_printed_where_what_it_tells_lies(desk: Desk) -> None:
    """A team's own fields, and who set the rules, do not come to every laptop."""
    for role in (Role.FIELD_WORKER, Role.STEERING_READER):
        with pytest.raises(NotAllowed):
            processing.register(replace(desk, role=role))
    keep(desk, a_person())
    said = as_plain(processing.register(replace(desk, role=Role.ADMIN)))["kinds"]
    assert said["person"]["records"] is None, "they do not lie here: that is not none"
    assert said["place"]["records"] == 0
    assert as_plain(processing.register(desk))["kinds"]["person"]["records"] == 1


def test_every_risk_has_words_and_measures_that_exist() -> None:
    known = {measure.name for measure in MEASURES}
    for risk in RISKS:
        assert risk_text(risk.name)
        assert risk.measures
        assert set(risk.measures) <= known


def test_it_names_every_kind_field_role_and_rule(desk: Desk) -> None:
    keep(desk, a_person(), a_custom_field(label="Fietst graag", type=CustomType.YES_NO))
    retention.set_rules(desk, ["visit=36"], reason="Decided by the council")
    said = as_plain(processing.register(desk, controller="Stad Voorbeeld"))

    assert set(said["kinds"]) == set(KINDS)
    assert said["kinds"]["person"]["records"] == 1
    assert said["kinds"]["person"]["own_fields"] == ["Fietst graag"]
    assert "display_name" in said["kinds"]["person"]["fields"]["identifying"]
    assert said["retention"]["visit"]["months"] == 36
    assert set(said["recipients"]) == {role.value for role in Role}
    assert said["recipients"]["steering_reader"]["kinds"] in ([], ["publication"])
    assert said["recipients"]["field_worker"]["own_only"]
    assert (said["transfers"], said["controller"]) == ([], "Stad Voorbeeld")


def test_every_field_has_words() -> None:
    raw = [
        (kind, field)
        for kind, kept in data_classes.KINDS.items()
        for field in kept.fields
        if field_name(field, kind) == field or "_" in field_name(field, kind)
    ]
    assert raw == []


def test_no_name_of_anybody_is_in_it(desk: Desk, tmp_path: Path) -> None:
    keep(desk, a_person(display_name="Kanarie Geel", note="Kanarie"))
    out = processing.print_register(desk, tmp_path / "register.json")
    assert "Kanarie" not in out.read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_printed_in_each_language(desk: Desk, tmp_path: Path, language: str) -> None:
    use_language(language, resources_folder() / "i18n")
    out = processing.print_register(desk, tmp_path / "register.pdf")
    content = out.read_bytes()
    assert content.startswith(b"%PDF-")
    assert b"pdfuaid" in content
    assert f"<dc:language><rdf:Bag><rdf:li>{language}".encode() in content


def test_the_page_holds_a_line_for_each_kind_and_measure(desk: Desk) -> None:
    said = document(processing.register(replace(desk, role=Role.DPO)))
    tables = [section["table"]["rows"] for section in said["sections"] if section["table"]]
    assert len(KINDS) in map(len, tables)
    assert len(MEASURES) in map(len, tables)
    assert json.dumps(said)


def test_a_folder_that_is_not_there_is_told(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        processing.print_register(desk, tmp_path / "weg" / "register.pdf")
