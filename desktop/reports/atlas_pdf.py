"""The ward atlas as a tagged PDF (PDF/UA-1): a page a ward, to print and lay on the table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.domain.figures.coverage import AreaValue
from desktop.domain.figures.ward_atlas import (
    Atlas,
    AtlasNetwork,
    AtlasOrganisation,
    AtlasPlace,
    AtlasService,
    WardPage,
)
from desktop.domain.vocabulary import PlaceStatus
from desktop.i18n import language, translate
from desktop.reports import handout as words
from desktop.reports import wording
from desktop.reports.files import Report, whole_file
from desktop.reports.handout import Handout
from desktop.reports.tagged import tagged_pdf
from desktop.reports.texts import in_letters
from desktop.words.formats import moment_text, number
from desktop.words.labels import label
from desktop.words.next_ward import reasons_in_words

Data = Mapping[str, Any]


def write_pdf(
    atlas: Atlas, handout: Handout, out: Path, *, made_at: datetime, report: Report
) -> Path:
    """Write the pages, what is offered in the whole city, and how to read the figures.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
        Cancelled: By way of ``report``.
    """
    report(0, 2)
    with whole_file(out) as draft:
        data = in_letters(_document(atlas, handout, made_at))
        report(1, 2)
        written = tagged_pdf("atlas", data, made_at=made_at)
        report(2, 2)  # whoever stopped meanwhile wants no file
        draft.write_bytes(written)
    return out


def title(atlas: Atlas) -> str:
    """Return what the whole is called: of one ward with its name."""
    if len(atlas.pages) == 1:
        only = translate("atlas", "Ward atlas: {ward}")
        return only.format(ward=atlas.pages[0].name)
    return translate("atlas", "Ward atlas")


def no_persons() -> str:
    """Return what is not in an atlas."""
    return translate(
        "atlas",
        "There are no persons in this atlas: no names, no notes, no phone numbers. It is what the "
        "team has on file, not all there is.",
    )


def _document(atlas: Atlas, handout: Handout, made_at: datetime) -> dict[str, Any]:
    return {
        "lang": language(),
        "sign": wording.HIDDEN,
        "title": title(atlas),
        "period": words.period(handout.question),
        "intro": no_persons(),
        "contents": translate("atlas", "Contents"),
        "pages": [_page(page, atlas, handout) for page in atlas.pages],
        "city": {
            "title": translate("atlas", "Offered in the whole city"),
            "text": translate("atlas", "These services are meant for every ward."),
            "table": _services(atlas.services),
        },
        "notes-title": translate("report", "How to read these figures"),
        "notes": [[subject, text] for subject, text in _notes(atlas, handout, made_at)],
    }


def _page(page: WardPage, atlas: Atlas, handout: Handout) -> Data:
    return {
        "name": page.name,
        "presence": {
            "title": translate("atlas", "How present we are"),
            "headings": ["", page.name, translate("report", "Whole city")],
            "rows": list(_presence(page, handout)),
            "note": " ".join(_figure_notes(handout)),
        },
        "gaps": {
            "title": translate("atlas", "What is missing"),
            "items": [[subject, text] for subject, text in _gaps(page)],
            "empty": translate("atlas", "Nothing stands out."),
        },
        "tables": [
            _organisations(page.organisations),
            _initiatives(page.initiatives),
            _networks(page.networks),
            _places(page.places),
            {**_services(page.services), "note": _also_offered(atlas)},
        ],
    }


def _presence(page: WardPage, handout: Handout) -> Iterator[Sequence[str]]:
    for answer in handout.answers:
        here = next((area for area in answer.areas if area.code == page.code), None)
        yield [words.heading(answer), _shown(here), _shown(answer.total)]


def _shown(area: AreaValue | None) -> str:
    return wording.unknown() if area is None else wording.shown(words.now(area))


def _figure_notes(handout: Handout) -> Iterator[str]:
    parts = (part for answer in handout.answers for part in answer.source.split("; "))
    sources = "; ".join(dict.fromkeys(parts))
    yield translate("report", "Source: {source}").format(source=sources) + "."
    yield f"{wording.HIDDEN} {wording.hidden_note(handout.threshold)}"


def _gaps(page: WardPage) -> Iterator[tuple[str, str]]:
    """Yield what is missing: subject and text. What is in order is not told."""
    if page.lags:
        yield translate("atlas", "Behind"), reasons_in_words(page.lags)
    if page.holes:
        yield translate("atlas", "Nobody offers anything about"), _named(page.holes)
    if page.silent:
        subject = translate("atlas", "Networks without a channel")
        yield subject, _listed(network.name for network in page.silent)
    if page.unassessed:
        subject = translate("atlas", "Places that nobody assessed")
        yield subject, _listed(place.name for place in page.unassessed)


def _organisations(found: Sequence[AtlasOrganisation]) -> Data:
    return _table(
        translate("atlas", "Organisations"),
        [
            translate("atlas", "Name"),
            translate("atlas", "Kind"),
            translate("atlas", "Address"),
        ],
        [[_with_site(each), label(each.kind), each.address] for each in found],
    )


def _with_site(each: AtlasOrganisation) -> str:
    return f"{each.name}, {each.site}" if each.site else each.name


def _initiatives(found: Sequence[AtlasOrganisation]) -> Data:
    return _table(
        translate("atlas", "Small initiatives"),
        [translate("atlas", "Name"), translate("atlas", "Kind")],
        [[each.name, label(each.kind)] for each in found],
    )


def _networks(found: Sequence[AtlasNetwork]) -> Data:
    yes, no = translate("atlas", "yes"), translate("atlas", "no")
    return _table(
        translate("atlas", "Networks"),
        [
            translate("atlas", "Name"),
            translate("atlas", "Themes"),
            translate("atlas", "Reach"),
            translate("atlas", "Channel"),
        ],
        [
            [each.name, _named(each.themes), label(each.reach), yes if each.has_channel else no]
            for each in found
        ],
    )


def _places(found: Sequence[AtlasPlace]) -> Data:
    return _table(
        translate("atlas", "Encounter places"),
        [
            translate("atlas", "Name"),
            translate("atlas", "Kind"),
            translate("atlas", "From safe to brave"),
            translate("atlas", "Capacity"),
        ],
        [[_with_state(each), label(each.kind), _stage(each), _capacity(each)] for each in found],
        numbers_from=3,
    )


def _with_state(each: AtlasPlace) -> str:
    said = [each.name]
    if each.under_used:
        said.append(translate("atlas", "under-used"))
    if each.status != PlaceStatus.OPEN:
        said.append(label(each.status))
    return " · ".join(said)


def _stage(each: AtlasPlace) -> str:
    return translate("atlas", "not assessed") if each.stage is None else label(each.stage)


def _capacity(each: AtlasPlace) -> str:
    return wording.unknown() if each.capacity is None else number(each.capacity)


def _services(found: Sequence[AtlasService]) -> Data:
    return _table(
        translate("atlas", "Services"),
        [
            translate("atlas", "Name"),
            translate("atlas", "Organisation"),
            translate("atlas", "Themes"),
        ],
        [[each.name, each.organisation, _named(each.themes)] for each in found],
    )


def _table(
    name: str, headings: Sequence[str], rows: Sequence[Sequence[str]], *, numbers_from: int = 99
) -> Data:
    return {
        "right": numbers_from,
        "title": f"{name} ({number(len(rows))})",
        "headings": headings,
        "rows": rows,
        "note": "",
        "empty": translate("atlas", "None on file."),
    }


def _also_offered(atlas: Atlas) -> str:
    count = len(atlas.services)
    if not count:
        return ""
    return translate("atlas", "And %n service(s) for the whole city, on the last pages.", "", count)


def _notes(atlas: Atlas, handout: Handout, made_at: datetime) -> Iterator[tuple[str, str]]:
    yield from words.facts(replace(handout, borders=None))  # there is no map here
    hole = translate(
        "atlas",
        "Nobody offers anything about this theme for this ward, as far as we know. A service for "
        "the whole city counts for every ward.",
    )
    yield translate("atlas", "Theme without an offer"), hole
    small = translate(
        "atlas",
        "Informal associations and initiatives of residents. Their address stays out: it is often "
        "somebody's home.",
    )
    yield translate("atlas", "Small initiatives"), small
    yield translate("atlas", "On no page"), _astray(atlas)
    yield translate("report", "Made on"), moment_text(made_at)


def _astray(atlas: Atlas) -> str:
    houses, groups = atlas.organisations_astray, atlas.networks_astray
    return translate("atlas", "{organisations} and {networks} without a ward of today.").format(
        organisations=translate("atlas", "%n organisation(s)", "", houses),
        networks=translate("atlas", "%n network(s)", "", groups),
    )


def _named(codes: Sequence[Any]) -> str:
    return ", ".join(map(label, codes))


def _listed(names: Iterator[str]) -> str:
    return "; ".join(names)
