"""The printed proof of erasures names laptops and who decided, and nobody who was erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from desktop.domain.privacy.erasure import Case, Erased, LateLaptop, Progress, Proof
from desktop.reports.erasure_proof import document, write_proof

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
NAME = "Els van Dijck"
CASE = Case(
    request=UUID(int=5),
    person=UUID(int=7),
    reason="person_asked",
    asked_by="An",
    asked_at=AT,
    agreed_by="Bo",
    agreed_at=AT,
    done_at=AT,
    erased=6,
    visits=2,
    words=1,
    name=NAME,
)


def proof(*cases: Case) -> Proof:
    progress = Progress(cases=cases, done=14, late=[LateLaptop("laptop-7", 12)])
    return Proof(made_at=AT, made_by="An", progress=progress)


def test_it_says_on_how_many_laptops_and_which_one_is_late() -> None:
    (how_far, *_rest) = document(proof())["sections"]
    assert how_far["parts"][0]["lines"] == [
        "Erased on 14 of 15 laptops.",
        "laptop-7: last seen 12 day(s) ago",
    ]


def test_nobody_who_was_erased_is_in_it_not_even_their_id() -> None:
    said = str(document(proof(CASE, replace(CASE, done_at=None))))
    assert NAME not in said
    assert str(CASE.person) not in said
    assert "An" in said
    assert "Bo" in said
    assert "Records gone: 6, emptied: 3" in said


def test_what_waits_stands_apart() -> None:
    sections = document(proof(replace(CASE, agreed_at=None, done_at=None)))["sections"]
    assert [section["title"] for section in sections] == ["How far it came", "What still waits"]


def test_a_laptop_without_a_server_prints_its_own(tmp_path: Path) -> None:
    done = Erased(id=UUID(int=1), at=AT, by="An", reason="mistake", records=3, cleared=0)
    found = Proof(made_at=AT, made_by="An", progress=None, alone=[done])
    assert "Records gone: 3" in str(document(found))
    assert write_proof(found, tmp_path / "proof.pdf").read_bytes().startswith(b"%PDF")
