"""One history: what happens, in which order, decided by one seed."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from desktop.domain.person import Consent, KeyFigure, Person
from desktop.domain.record import Record
from desktop.domain.visit import Visit
from desktop.sync.engine import synchronise
from tests.sync.simulation.central import SHARED
from tests.sync.simulation.colleague import KINDS
from tests.sync.simulation.ending import check_end
from tests.sync.simulation.joining import Laptop
from tests.sync.simulation.laptop import Copy, Failure
from tests.sync.simulation.network import CALM, Heard, Killed, Line, Weather, any_weather
from tests.sync.simulation.pen_later import LATER_NEW
from tests.sync.simulation.watch import Violation
from tests.sync.simulation.world import World

MOST_ROUNDS = 40
"""With a working line everything must have arrived after so many (I11)."""
SELDOM = 0.12
"""How much of what is written is of the kinds that came later."""
CITIES_WITH_ROLES = 0.12
"""In how many histories colleagues get other roles."""
LOSING = ("roll_back", "put_back", "set_aside", "clone")
"""What makes a laptop send again what its former role let it see: other histories have that."""
FEWEST_LAPTOPS = 3
"""So many stay: somebody has to go on."""
_OWN = [Visit, Person, KeyFigure, Consent]
"""Kinds that belong to one team, and may be handed over to another."""


@dataclass
class Course:
    """A history under way.

    Args:
        odds: How often each kind of thing happens, relative to the others.
        heard: Requests that the network may deliver once more.
        copies: Profiles that were set aside.
        depth: Whether something happens in the middle of something else.
    """

    world: World
    chance: Random
    odds: Mapping[str, float]
    weather: Weather
    heard: list[Heard] = field(default_factory=list)
    copies: dict[str, Copy] = field(default_factory=dict)
    syncing: list[Laptop] = field(default_factory=list)

    def take(self, steps: int) -> None:
        """Let ``steps`` things happen."""
        names, weights = list(self.odds), list(self.odds.values())
        for name in self.chance.choices(names, weights, k=steps):
            self.world.pass_time()
            STEPS[name](self)

    def laptop(self) -> Laptop:
        """Return one of the laptops."""
        return self.chance.choice(self.world.laptops)

    def sync(self, laptop: Laptop, *, weather: Weather, left: int | None = None) -> None:
        """Let a laptop sync until it is done, or until something goes wrong."""
        if laptop in self.syncing:
            return
        line = Line(
            self.world.exchange(laptop),
            chance=self.chance,
            weather=weather,
            meanwhile=self._meanwhile if weather.odds else _nothing,
            heard=self.heard,
            left=left,
            along=self.chance.random() < 0.7,
        )
        self.syncing.append(laptop)
        wiped = False
        try:
            report = synchronise(laptop.replica, line, clock=lambda: 0.0)
            wiped = report.wipe
            self.world.tally["forks"] += report.forks
            self.world.tally["syncs"] += 1
        except Killed:
            self.world.tally["kills"] += 1
            laptop.restart()
        finally:
            self.syncing.remove(laptop)
            self.world.tally["drops"] += line.lost
        if wiped:
            self.world.wipe(laptop)

    def _meanwhile(self) -> None:
        """Let somebody else go on while a request is on its way."""
        if len(self.syncing) == 1 and self.chance.random() < 0.15:
            name = self.chance.choice(("create", "edit", "edit", "delete", "sync", "erase"))
            STEPS[name](self)

    def state(self) -> tuple[int, ...]:
        """Return numbers that change with whatever happens at the server, or who is there."""
        return (len(self.world.laptops), *self.world.central.state())

    def settle(self) -> bool:
        """Repair every line and let all sync; return whether they came to rest."""
        laptops = self.world.laptops
        turn = quiet = 0
        before = self.state()
        for _ in range(MOST_ROUNDS * len(laptops)):
            here = len(laptops)
            self.sync(laptops[turn % here], weather=CALM)
            turn += len(laptops) == here
            after = self.state()
            quiet, before = (quiet + 1 if after == before else 0), after
            if quiet == len(laptops):  # so everybody fetched everything
                return True
        return False


def run(seed: int, steps: int) -> tuple[list[Violation], Mapping[str, int]]:
    """Run one history; return what it broke and what happened in it."""
    course = any_course(seed)
    world = course.world
    try:
        course.take(steps)
        if not course.settle():
            world.violations.append(Violation("I11", "the queues do not become empty", ""))
        world.violations.extend(check_end(world))
    except Exception:  # noqa: BLE001 - whatever it is, its seed must be told
        world.violations.append(Violation("I0", "the program failed", traceback.format_exc(-3)))
    else:
        world.tally["operations"] = len(world.writings.saved)
        world.tally["conflicts"] = world.central.conflict_count()
    try:
        return world.violations, world.tally
    finally:
        world.close()


def any_course(seed: int) -> Course:
    """Return a history with chances of its own: some know no roll-backs, others little else."""
    chance = Random(seed)
    odds = dict(_DAILY) | dict(_RARE)
    for name in chance.sample(sorted(_RARE), k=chance.randint(0, len(_RARE) * 2 // 3)):
        odds[name] = 0.0
    for name in chance.sample(sorted(_RARE), k=3):
        odds[name] *= 4
    if chance.random() < CITIES_WITH_ROLES:
        odds |= {"role": 8.0, **dict.fromkeys(LOSING, 0.0)}
    return Course(World(chance), chance, odds, any_weather(chance))


def _nothing() -> None: ...


def _some(chance: Random, kinds: Sequence[type[Record]]) -> type[Record]:
    """Return one of these kinds: now and then one that came later."""
    later = [kind for kind in kinds if kind in LATER_NEW]
    often = [kind for kind in kinds if kind not in LATER_NEW]
    if not often or (later and chance.random() < SELDOM):
        return chance.choice(later)
    return chance.choice(often)


def _create(course: Course) -> None:
    course.laptop().create(_some(course.chance, KINDS))


def _edit(course: Course) -> None:
    laptop = course.laptop()
    if kinds := laptop.kinds():
        laptop.edit(_some(course.chance, kinds))


def _delete(course: Course) -> None:
    laptop = course.laptop()
    if kinds := laptop.kinds():
        laptop.delete(course.chance.choice(kinds))


def _restore(course: Course) -> None:
    laptop = course.laptop()
    if kinds := laptop.kinds(deleted=True):
        laptop.restore(course.chance.choice(kinds))


def _role(course: Course) -> None:
    course.world.central.change_role()


def _resolve(course: Course) -> None:
    course.laptop().resolve()


def _move(course: Course) -> None:
    laptop = course.laptop()
    scopes = sorted(course.world.central.granted(laptop) - {SHARED})
    if scopes:
        laptop.move(course.chance.choice(_OWN), course.chance.choice(scopes))


def _sync(course: Course) -> None:
    course.sync(course.laptop(), weather=course.weather)


def _sync_partly(course: Course) -> None:
    course.sync(course.laptop(), weather=course.weather, left=course.chance.randint(1, 4))


def _deliver_late(course: Course) -> None:
    if course.heard:
        course.chance.choice(course.heard).again()
        course.world.tally["late duplicates"] += 1


def _set_aside(course: Course) -> None:
    laptop = course.laptop()
    course.copies[laptop.name] = laptop.copy()


def _put_back(course: Course) -> None:
    laptop = course.laptop()
    if laptop.name in course.copies and laptop not in course.syncing:
        laptop.put_back(course.copies[laptop.name], journal=course.chance.random() < 0.7)
        course.world.excuse_what_is_gone()
        course.world.tally["laptops put back"] += 1


def _clone(course: Course) -> None:
    course.world.clone(course.laptop())
    course.world.tally["clones"] += 1


def _fill_disk(course: Course) -> None:
    laptop = course.laptop()
    failure = course.chance.choice(list(Failure))
    laptop.disk.fails[:] = [None] * course.chance.randint(0, 4) + [failure]
    course.sync(laptop, weather=course.weather)
    laptop.disk.fails.clear()
    course.world.tally["failed commits"] += 1


def _restart(course: Course) -> None:
    course.laptop().restart()


def _jump(course: Course) -> None:
    years = timedelta(days=course.chance.choice((-20, 20, 0)) * 365)
    if course.chance.random() < 0.3:
        course.world.central.offset = years
    else:
        course.laptop().offset = years
    course.world.tally["clock jumps"] += 1


def _erase(course: Course) -> None:
    course.world.central.erase_something()


def _grant(course: Course) -> None:
    course.world.central.change_grants()


def _leave(course: Course) -> None:
    if len(course.world.laptops) > FEWEST_LAPTOPS:
        course.world.central.end(course.laptop())


def _snapshot(course: Course) -> None:
    course.world.central.take_snapshot()


def _roll_back(course: Course) -> None:
    if course.world.central.roll_back(noticed=course.chance.random() < 0.5):
        course.world.excuse_what_is_gone()


def _make_durable(course: Course) -> None:
    course.world.central.make_durable()


def _write_newer(course: Course) -> None:
    course.world.central.write_unknown_field()


Step = Callable[[Course], None]
STEPS: Mapping[str, Step] = {
    "create": _create,
    "edit": _edit,
    "delete": _delete,
    "restore": _restore,
    "resolve": _resolve,
    "move": _move,
    "sync": _sync,
    "sync_partly": _sync_partly,
    "deliver_late": _deliver_late,
    "set_aside": _set_aside,
    "put_back": _put_back,
    "clone": _clone,
    "fill_disk": _fill_disk,
    "restart": _restart,
    "jump": _jump,
    "erase": _erase,
    "grant": _grant,
    "snapshot": _snapshot,
    "roll_back": _roll_back,
    "make_durable": _make_durable,
    "write_newer": _write_newer,
    "role": _role,
    "leave": _leave,
}
_DAILY = {"create": 12.0, "edit": 26.0, "sync": 22.0, "sync_partly": 8.0, "resolve": 4.0}
_RARE = {
    "delete": 3.0,
    "restore": 2.0,
    "move": 2.0,
    "deliver_late": 3.0,
    "set_aside": 3.0,
    "put_back": 2.0,
    "clone": 0.6,
    "fill_disk": 1.5,
    "restart": 1.0,
    "jump": 1.0,
    "erase": 1.5,
    "grant": 1.5,
    "snapshot": 3.0,
    "roll_back": 1.5,
    "make_durable": 0.8,
    "write_newer": 1.5,
    "leave": 0.3,
}
