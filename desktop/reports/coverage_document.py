"""Coverage as one JSON document: the answer of the command line, and a file for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop.domain.figures.coverage import AreaValue, Coverage, Facets, Question
from desktop.domain.period import Period
from desktop.reports.files import whole_file
from desktop.reports.handout import Handout
from desktop.reports.texts import plain

Document = dict[str, Any]


def write_json(handout: Handout, out: Path) -> Path:
    """Write the document of the measure that was asked for.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    with whole_file(out) as draft:
        draft.write_text(as_text(document(handout)), encoding="utf-8", newline="\n")
    return out


def as_text(content: Mapping[str, Any]) -> str:
    """Return ``content`` as JSON; the same content always gives the same text."""
    return f"{json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False)}\n"


def document(handout: Handout) -> Document:
    """Return the answer to the measure that was asked for.

    Codes are those of :mod:`desktop.domain.vocabulary` in every language. ``total`` is the
    number of items, as in all lists; the figure of the whole city is ``city``. ``counted``
    are the whole months around ``from`` and ``to``.
    """
    answer = handout.answer
    return {
        "items": [item(answer.question, area) for area in answer.areas],
        "total": len(answer.areas),
        "city": item(answer.question, answer.total),
        **measured(answer),
        **asked(handout.asked),
        "counted": days(handout.question.period),
        "threshold": handout.threshold,
        "remarks": list(handout.remarks),
    }


def item(question: Question, area: AreaValue) -> Document:
    """Return one area; with a comparison also what was before."""
    found: Document = {
        "code": area.code,
        "name": plain(area.name),
        "value": area.value,
        "state": area.state.value,
    }
    if area.parent:
        found["ward"] = area.parent
    if question.against is not None:
        found["before"] = area.before
        found["before_state"] = area.before_state.value if area.before_state else None
        found["change"] = area.change
    return found


def measured(answer: Coverage) -> Document:
    """Return what a measure is: its code, unit, source, and what it is not."""
    return {
        "measure": answer.question.measure.value,
        "unit": answer.unit,
        "source": plain(answer.source),
        "residents": answer.denominator,
        "caveat": answer.caveat,
        "inequality": answer.inequality,
    }


def asked(question: Question) -> Document:
    """Return the period, the level and the filters."""
    against = question.against
    return {
        "level": question.level.value,
        **days(question.period),
        "against": days(against) if against else None,
        **_filters(question.only),
    }


def days(period: Period) -> Mapping[str, str]:
    """Return the first and the last day."""
    return {"from": period.first.isoformat(), "to": period.last.isoformat()}


def _filters(only: Facets) -> Mapping[str, Sequence[str] | int]:
    """Return the filters; of colleagues, networks and teams only how many there are."""
    return {
        "themes": sorted(only.themes),
        "kinds": sorted(only.kinds),
        "goals": sorted(only.goals),
        "networks": len(only.networks),
        "consultants": len(only.consultants),
        "teams": len(only.teams),
    }
