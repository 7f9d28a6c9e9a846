"""The ward atlas as one JSON document: the answer of the command line, and a file for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop.domain.figures.coverage import AreaValue, Coverage
from desktop.domain.figures.ward_atlas import (
    Atlas,
    AtlasNetwork,
    AtlasOrganisation,
    AtlasPlace,
    AtlasService,
    WardPage,
)
from desktop.reports.coverage_document import as_text, days, measured
from desktop.reports.files import whole_file
from desktop.reports.handout import Handout
from desktop.reports.texts import plain
from desktop.words.next_ward import reason_in_words

Document = dict[str, Any]


def write_json(atlas: Atlas, handout: Handout, out: Path) -> Path:
    """Write the document.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    with whole_file(out) as draft:
        draft.write_text(as_text(document(atlas, handout)), encoding="utf-8", newline="\n")
    return out


def document(atlas: Atlas, handout: Handout) -> Document:
    """Return the pages as plain data; codes are those of the vocabulary in every language.

    ``presence`` has the published figures, ``measures`` what each of them is and is not.
    Services for the whole city stand once, in ``city``, and count for every ward.
    """
    return {
        "items": [_page(page, handout) for page in atlas.pages],
        "total": len(atlas.pages),
        "city": {
            "presence": [_figure(answer, answer.total) for answer in handout.answers],
            "services": [_service(each) for each in atlas.services],
        },
        "without_ward": {
            "organisations": atlas.organisations_astray,
            "networks": atlas.networks_astray,
        },
        "measures": [_measure(answer) for answer in handout.answers],
        **days(handout.asked.period),
        "counted": days(handout.question.period),
        "threshold": handout.threshold,
        "remarks": list(handout.remarks),
    }


def _page(page: WardPage, handout: Handout) -> Document:
    return {
        "code": page.code,
        "name": plain(page.name),
        "presence": list(_presence(page, handout)),
        "organisations": [_organisation(each) for each in page.organisations],
        "initiatives": [_organisation(each) for each in page.initiatives],
        "networks": [_network(each) for each in page.networks],
        "places": [_place(each) for each in page.places],
        "services": [_service(each) for each in page.services],
        "gaps": {
            "themes_without_offer": list(map(str, page.holes)),
            "networks_without_channel": [plain(each.name) for each in page.silent],
            "places_not_assessed": [plain(each.name) for each in page.unassessed],
            "behind": [
                {"reason": code, "value": value, "text": reason_in_words(code, value)}
                for code, value in page.lags
            ],
        },
    }


def _presence(page: WardPage, handout: Handout) -> Iterator[Document]:
    for answer in handout.answers:
        for area in answer.areas:
            if area.code == page.code:
                yield _figure(answer, area)


def _figure(answer: Coverage, area: AreaValue) -> Document:
    return {
        "measure": answer.question.measure.value,
        "value": area.value,
        "state": area.state.value,
        "unit": answer.unit,
    }


def _measure(answer: Coverage) -> Document:
    told = measured(answer)
    return {name: told[name] for name in ("measure", "unit", "source", "residents", "caveat")}


def _organisation(each: AtlasOrganisation) -> Document:
    return {
        "name": plain(each.name),
        "kind": str(each.kind),
        "level": str(each.level),
        "site": plain(each.site),
        "address": plain(each.address),
    }


def _network(each: AtlasNetwork) -> Document:
    return {
        "name": plain(each.name),
        "themes": _codes(each.themes),
        "reach": str(each.reach),
        "has_channel": each.has_channel,
    }


def _place(each: AtlasPlace) -> Document:
    return {
        "name": plain(each.name),
        "kind": str(each.kind),
        "address": plain(each.address),
        "status": str(each.status),
        "stage": None if each.stage is None else str(each.stage),
        "capacity": each.capacity,
        "under_used": each.under_used,
    }


def _service(each: AtlasService) -> Document:
    return {
        "name": plain(each.name),
        "organisation": plain(each.organisation),
        "themes": _codes(each.themes),
    }


def _codes(themes: Sequence[object]) -> list[str]:
    return list(map(str, themes))
