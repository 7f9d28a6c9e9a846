"""The 10,000 visits that every program under comparison carries: the same text for each."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

COUNT = 10_000
BYTES = 595
"""Length of one record as JSON, on average."""
FIRST_DAY = 1_700_000_000_000
"""Start of the first visit, milliseconds since 1970."""
_SYLLABLES = "ba be bo da de do ga ge ka ke ko la le lo ma me mo na ne no pa ra re ro sa se ta te"
_THEMES = ("language", "youth", "seniors", "digital", "newcomers", "gender", "belief")
_GOALS = ("1.1", "1.2", "1.4", "2.4", "3.1", "4.3", "4.4")
_OUTCOMES = ("contact_made", "trust_growing", "question", "referred", "follow_up")


def records(count: int = COUNT, seed: int = 1) -> Iterator[Mapping[str, Any]]:
    """Yield visits; sets are sorted lists, moments milliseconds."""
    chance = random.Random(seed)
    syllables = _SYLLABLES.split()
    words = ["".join(chance.choices(syllables, k=chance.randint(1, 4))) for _ in range(600)]
    for number in range(count):
        start = FIRST_DAY + number * 300_000
        id_ = UUID(
            int=(start << 80) | (0x7 << 76) | (chance.getrandbits(76) & ~(3 << 62)) | 2 << 62
        )
        yield {
            "id": str(id_),
            "start": start,
            "kind": "street_round",
            "ward": f"12025W{chance.randint(1, 12):02}",
            "status": "final",
            "duration": chance.choice((15, 30, 45, 60, 75, 90, 120)),
            "setting": "public_space",
            "lat": round(51.00 + chance.random() / 20, 6),
            "lon": round(4.42 + chance.random() / 10, 6),
            "reached_total": chance.randint(3, 30),
            "reached_new": chance.randint(0, 3),
            "interpreter": chance.random() < 0.1,
            "themes": _some(chance, _THEMES),
            "goals": _some(chance, _GOALS),
            "outcomes": _some(chance, _OUTCOMES),
            "consultants": ["bench"],
            "note": _note(chance, words),
        }


def written(folder: Path, mark: str) -> Path:
    """Return a file with one record a line; each round ``mark`` has ids of its own."""
    file = folder / f"records-{mark}.jsonl"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        lines = (
            json.dumps(record, separators=(",", ":")) for record in records(seed=sum(mark.encode()))
        )
        file.write_text("\n".join(lines) + "\n", "utf-8")
    return file


def _some(chance: random.Random, among: Sequence[str]) -> list[str]:
    return sorted(chance.sample(among, chance.randint(1, 2)))


def _note(chance: random.Random, words: Sequence[str]) -> str:
    return " ".join(chance.choices(words, k=chance.randint(22, 53))).capitalize() + "."
