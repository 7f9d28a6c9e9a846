"""Visits of the demo: plausible for their kind, place and day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from desktop.domain.organisation import Network, Organisation
from desktop.domain.period import day_of
from desktop.domain.person import Person
from desktop.domain.place import Place
from desktop.domain.record import NetworkId, OrganisationId, PersonId, PlaceId, WardCode
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import ART9_THEMES, Outcome, Setting, Theme, VisitKind, VisitStatus
from desktop.services.demo import notes, rhythm
from desktop.services.demo.cast import Cast
from desktop.services.demo.people import Stage
from desktop.services.demo.scenery import Ward

_REACHED: Mapping[VisitKind, tuple[int, int]] = {
    VisitKind.STREET_ROUND: (2, 22),
    VisitKind.PLACE_VISIT: (4, 30),
    VisitKind.ORGANISATION_VISIT: (1, 6),
    VisitKind.KEY_FIGURE_TALK: (1, 2),
    VisitKind.HOME_VISIT_INVITED: (1, 5),
    VisitKind.EVENT: (20, 140),
    VisitKind.SURVEY_ROUND: (5, 40),
    VisitKind.PARENT_GROUP: (5, 18),
    VisitKind.MEETING: (2, 9),
    VisitKind.ONLINE_PHONE: (1, 2),
}
_SETTINGS: Mapping[VisitKind, Setting] = {
    VisitKind.STREET_ROUND: Setting.PUBLIC_SPACE,
    VisitKind.EVENT: Setting.PUBLIC_SPACE,
    VisitKind.SURVEY_ROUND: Setting.PUBLIC_SPACE,
    VisitKind.HOME_VISIT_INVITED: Setting.HOME,
    VisitKind.ONLINE_PHONE: Setting.ONLINE,
}
_GOALS: Mapping[VisitKind, Sequence[str]] = {
    VisitKind.STREET_ROUND: ("1.2", "1.2", "1.4", "4.4"),
    VisitKind.PLACE_VISIT: ("3.1", "3.1", "1.1", "2.4"),
    VisitKind.ORGANISATION_VISIT: ("4.3", "2.2", "2.3"),
    VisitKind.KEY_FIGURE_TALK: ("1.2", "1.3", "4.4"),
    VisitKind.HOME_VISIT_INVITED: ("1.2", "2.4"),
    VisitKind.EVENT: ("1.1", "2.3"),
    VisitKind.SURVEY_ROUND: ("4.4", "2.5"),
    VisitKind.PARENT_GROUP: ("2.1", "2.4"),
    VisitKind.MEETING: ("4.3", "4.4"),
    VisitKind.ONLINE_PHONE: ("3.2", "1.2"),
}
_THEMES = list(Theme)
_PLAIN_THEMES = [theme for theme in Theme if theme not in ART9_THEMES]
_DURATIONS = (15, 30, 30, 45, 45, 60, 60, 75, 90, 120)
_MOST_PERSONS_NAMED = 2
_PLANNED_SHARE = 0.02
_LEAST_PLANNED = 4


class Rounds:
    """Makes the visits of a team.

    Args:
        cast: Chance, clock and colleagues.
        stage: Organisations, networks and places that may be visited.
        people: Who may be spoken with.
    """

    def __init__(self, cast: Cast, stage: Stage, people: Sequence[Person]) -> None:
        self._cast = cast
        self._stage = stage
        self._people = people
        self._places: defaultdict[WardCode, list[Place]] = defaultdict(list)
        for place in stage.places:
            self._places[place.ward].append(place)

    def visits(self, count: int) -> Iterator[Visit]:
        """Yield ``count`` visits in order of time: past ones, then the planned ones."""
        planned = min(count // 2, max(_LEAST_PLANNED, round(count * _PLANNED_SHARE)))
        yesterday = day_of(self._cast.now) - timedelta(days=1)
        span = min(5 * 365, max(180, count))
        past = rhythm.Calendar(yesterday, span).pick(self._cast.chance, count - planned)
        for day in past:
            yield self._visit(day)
        ahead = rhythm.Calendar(yesterday + timedelta(days=29), 28)
        for day in ahead.pick(self._cast.chance, planned):
            yield self._planned(day)

    def _planned(self, day: date) -> Visit:
        kind = rhythm.kind_on(day, self._cast.chance)
        return self._cast.begin(
            Visit,
            start=rhythm.start_on(day, kind, self._cast.chance),
            kind=kind,
            ward=self._cast.ward().code,
            status=VisitStatus.PLANNED,
            goals=frozenset({self._cast.chance.choice(_GOALS[kind])}),
            consultants=frozenset({self._cast.colleague()}),
        )

    def _visit(self, day: date) -> Visit:
        chance = self._cast.chance
        kind = rhythm.kind_on(day, chance)
        ward = self._ward_for(day, kind)
        start = rhythm.start_on(day, kind, chance)
        status = chance.choices(
            (VisitStatus.FINAL, VisitStatus.CANCELLED, VisitStatus.DRAFT), (96.5, 2.5, 1)
        )[0]
        fields = self._where(kind, ward) | self._about(kind)
        if status is VisitStatus.FINAL:
            fields |= self._met(kind) | self._spoken(kind, fields)
        if chance.happens(0.6):
            fields["note"] = notes.note(kind, chance.choice(ward.scene.streets), chance)
        return self._cast.begin(
            Visit,
            at=self._written_down(start),
            start=start,
            kind=kind,
            status=status,
            duration=chance.choice(_DURATIONS) if chance.happens(0.9) else None,
            interpreter=chance.happens(0.07),
            consultants=frozenset({self._cast.colleague(), self._cast.colleague()}),
            **fields,
        )

    def _written_down(self, start: datetime) -> datetime:
        later = start + timedelta(minutes=self._cast.chance.randrange(30, 600))
        return min(later, self._cast.now)

    def _ward_for(self, day: date, kind: VisitKind) -> Ward:
        """Return where: Saturday is market day on the Grote Markt, in Centrum."""
        cast = self._cast
        if day.weekday() == rhythm.SATURDAY and kind is VisitKind.STREET_ROUND:
            return next(ward for ward in cast.wards if ward.scene.name == "Centrum")
        return cast.ward()

    def _where(self, kind: VisitKind, ward: Ward) -> dict[str, Any]:
        chance = self._cast.chance
        fields: dict[str, Any] = {"ward": ward.code, "setting": _SETTINGS.get(kind)}
        if kind in {VisitKind.PLACE_VISIT, VisitKind.PARENT_GROUP} and self._places[ward.code]:
            fields["place_id"] = PlaceId(chance.choice(self._places[ward.code]).id)
        elif kind is VisitKind.STREET_ROUND and chance.happens(0.3):
            fields["lat"], fields["lon"] = ward.point(chance)
        elif kind in {VisitKind.ORGANISATION_VISIT, VisitKind.MEETING}:
            fields["setting"] = Setting.ORGANISATION
            fields["organisation_id"] = self._organisation()
        return fields

    def _organisation(self) -> OrganisationId | None:
        chosen: Sequence[Organisation] = self._stage.organisations
        return OrganisationId(self._cast.chance.choice(chosen).id) if chosen else None

    def _about(self, kind: VisitKind) -> dict[str, Any]:
        """Return themes, goals and networks; a talk that may name people stays off art. 9."""
        chance = self._cast.chance
        named = kind is VisitKind.KEY_FIGURE_TALK
        networks: Sequence[Network] = () if named else self._stage.networks
        about = chance.sample(_PLAIN_THEMES if named else _THEMES, chance.choice((0, 1, 1, 2)))
        return {
            "themes": frozenset(about),
            "goals": frozenset(chance.sample(_GOALS[kind], chance.choice((1, 1, 2)))),
            "networks": frozenset({NetworkId(chance.choice(networks).id)})
            if networks and chance.happens(0.2)
            else frozenset(),
        }

    def _met(self, kind: VisitKind) -> dict[str, Any]:
        chance = self._cast.chance
        if chance.happens(0.04):
            return {"reached_total": 0, "outcomes": frozenset({Outcome.NOBODY})}
        if chance.happens(0.06):
            return {"outcomes": frozenset({Outcome.CONTACT_MADE})}
        least, most = _REACHED[kind]
        reached = round(chance.triangular(least, most, least + (most - least) / 4))
        new = round(reached * chance.triangular(0, 0.7, 0.15))
        likely = (Outcome.CONTACT_MADE, Outcome.TRUST_GROWING, Outcome.QUESTION, Outcome.FOLLOW_UP)
        rarer = (Outcome.REFERRED, Outcome.INTRODUCED, Outcome.SIGNAL)
        outcomes = {chance.choice(likely)}
        if chance.happens(0.2):
            outcomes.add(chance.choice(rarer))
        return {
            "reached_total": reached,
            "reached_new": new if chance.happens(0.8) else None,
            "outcomes": frozenset(outcomes),
        }

    def _spoken(self, kind: VisitKind, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return who was spoken with: in talks only, where nothing sensitive is about (R3)."""
        chance = self._cast.chance
        if kind is not VisitKind.KEY_FIGURE_TALK or "lat" in fields or not self._people:
            return {}
        if chance.happens(0.4):
            return {}
        spoken = chance.sample(
            self._people, min(len(self._people), chance.randrange(1, _MOST_PERSONS_NAMED + 1))
        )
        return {"persons": frozenset(PersonId(person.id) for person in spoken)}
