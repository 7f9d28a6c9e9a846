"""The stage of the demo: real wards and streets. Who and what stands on it is made up (R13)."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.record import WardCode
from desktop.services.demo.chance import Chance
from maps import facts


@dataclass(frozen=True, slots=True)
class Scene:
    """A ward as the demo sees it.

    Args:
        presence: How much of the team's time goes there; uneven on purpose, so that the map
            has something to say.
        streets: Streets and squares that really lie there.
    """

    name: str
    presence: float
    streets: tuple[str, ...]


SCENES = (
    Scene("Arsenaal", 8.0, ("Leuvensesteenweg", "Arsenaalstraat", "Jubellaan", "Motstraat")),
    Scene("Battel", 6.0, ("Battelsesteenweg", "Zennegatvaart", "Baron Eduard Empainlaan")),
    Scene(
        "Centrum",
        24.0,
        (
            *("Grote Markt", "Bruul", "IJzerenleen", "Vismarkt", "Veemarkt", "Korenmarkt"),
            *("Adegemstraat", "Onze-Lieve-Vrouwestraat", "Koningin Astridlaan", "Melaan"),
        ),
    ),
    Scene("Heffen", 0.4, ("Heffen-Dorp", "Steenweg op Blaasveld")),
    Scene("Hombeek", 3.0, ("Bankstraat", "Sint-Martinusstraat", "Hombekerkouter")),
    Scene("Leest", 0.7, ("Leest-Dorp", "Kouter", "Juniorslaan")),
    Scene(
        "Mechelen-Noord",
        18.0,
        ("Antwerpsesteenweg", "Liersesteenweg", "Oude Antwerpsebaan", "Schijfstraat"),
    ),
    Scene(
        "Mechelen-Zuid",
        12.0,
        ("Brusselsesteenweg", "Hombeeksesteenweg", "Kruisbaan", "Zemstbaan"),
    ),
    Scene("Muizen", 4.0, ("Muizen-Dorp", "Sint-Albertusstraat", "Leuvensesteenweg")),
    Scene(
        "Nekkerspoel",
        12.0,
        ("Nekkerspoelstraat", "Caputsteenstraat", "Lakenmakersstraat", "Pasbrugplein"),
    ),
    Scene(
        "Tervuursesteenweg",
        9.0,
        ("Tervuursesteenweg", "Jozef Verbertstraat", "Colomastraat", "Mahatma Gandhistraat"),
    ),
    Scene("Walem", 2.0, ("Koning Albertstraat", "Rozendaal", "Battenbroek")),
)


@dataclass(frozen=True, slots=True)
class Ward:
    """A scene with its code and the points we know in it (WGS84, some 100 m precise)."""

    code: WardCode
    scene: Scene
    points: tuple[tuple[float, float], ...]

    def point(self, chance: Chance) -> tuple[float, float]:
        """Return a point in the ward, within some 60 m of a known one."""
        lat, lon = chance.choice(self.points)
        return (
            round(lat + chance.uniform(-0.0005, 0.0005), 5),
            round(lon + chance.uniform(-0.0008, 0.0008), 5),
        )


def wards() -> tuple[Ward, ...]:
    """Return the 12 wards of the demo."""
    codes = {ward.name: WardCode(ward.code) for ward in facts.wards()}
    ward_of = facts.wards_by_sector()
    return tuple(
        Ward(
            codes[scene.name],
            scene,
            tuple(
                (point.lat, point.lon)
                for point in facts.points()
                if ward_of.get(point.sector) == codes[scene.name]
            ),
        )
        for scene in SCENES
    )
