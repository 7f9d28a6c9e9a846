"""What makes a sensitive word beside a name harmless: it is a subject, a job or a group."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from desktop.domain.traces.lint.persons import Person
from desktop.domain.traces.lint.sensitive import Hit
from desktop.domain.traces.lint.words import Words
from desktop.domain.traces.lint.written import written

_TOPICS = written(
    """
    over rond omtrent thema themas info infosessie infosessies infomoment infoavond informatie
    project projecten werking campagne opleiding cursus vorming workshop lezing affiche affiches
    flyer flyers folder folders brochure brochures activiteit activiteiten dienst steunpunt
    preventie netwerk werkgroep praatgroep zelfhulpgroep lotgenotengroep praatcafe platform
    wereldlotendag actie spreekuur loket sensibilisering toegankelijkheid film boek
    documentaire toneelstuk tentoonstelling debat
    sur concernant autour theme atelier formation seance campagne projet infos conference film
    groupe service prevention debat brochure exposition
    about regarding session training leaflet leaflets poster posters workshop information
    project group talk course evening campaign desk awareness prevention service film
    """
)
"""Shortly before a word these make it a subject: *een infosessie over diabetes*."""
_DAYS = written("dag week maand journee semaine mois day week month")
_OF = written("van voor tegen zonder de du des contre sans pour of for against without")
"""Behind a day these make it one about a subject: *week van de depressie*; *deze week* is none."""
_WORK = written(
    """
    werkt werkte werken vrijwilliger vrijwilligster coordinator medewerker medewerkster consulent
    consulente verantwoordelijke begeleidt begeleidde begeleider begeleidster geeft gaf organiseert
    organiseerde ondersteunt helpt hielp bezoekt lesgever lesgeefster docent voorzitter voorzitster
    verpleegkundige arts dokter huisarts advocaat schuldbemiddelaar maatschappelijk trekker
    travaille travaillait benevole coordinatrice coordinateur accompagne anime organise donne
    aide collaboratrice collaborateur responsable infirmiere infirmier medecin avocate avocat
    works worked volunteer volunteers coordinator coordinates runs organises organizes gives gave
    supports helps manages teaches nurse doctor lawyer counsellor chair
    """
)
"""Between a name and a word these make it somebody's work: *Els begeleidt mensen met schulden*."""
_GROUPS = written(
    """
    gemeenschap gemeenschappen vereniging verenigingen organisatie organisaties groep groepen
    werkgroep federatie feest school raad koepel vzw mensen personen jongeren bewoners ouders
    families gezinnen vrouwen mannen kinderen leerlingen buren bezoekers ouderen senioren
    community communities association group groups women men families centre center council
    school people persons residents parents children neighbours youngsters elderly visitors
    communaute associations groupe groupes ecole centre fete conseil gens personnes jeunes parents
    enfants femmes hommes habitants voisins aines
    """
)
"""Beside a word these make it one about a group: *mensen met een beperking*."""
_THEIRS = written(
    """
    haar zijn mijn hun z n d r sa ses leur his her their my
    """
)
"""Before a word these make it one about somebody after all: *over haar depressie*."""
_OF_MEMBERS = frozenset({"politics", "union", "justice"})
"""Who is in such a group is told of as well: *een extreemrechtse groep*."""
_NEAR = 3


def is_harmless(words: Words, hit: Hit, person: Person | None) -> bool:
    """Return whether sensitive words say nothing of the one who is named.

    Args:
        person: Who stands beside them; ``None`` = whoever the text is about.
    """
    plain = words.plain
    first = _sentence_start(words, hit.first)
    before = plain[max(first, hit.first - _NEAR) : hit.first]
    if not _THEIRS.isdisjoint(before[-2:]):
        return False
    if not _TOPICS.isdisjoint(before) or not _GROUPS.isdisjoint(before) or _has_day_of(before):
        return True
    is_before = words.is_together(hit.first, hit.end) and hit.what not in _OF_MEMBERS
    if is_before and plain[hit.end] in _GROUPS:
        return True
    between = _between(words, hit, person)
    return not _WORK.isdisjoint(between)


def _has_day_of(before: Sequence[str]) -> bool:
    """Return whether a day or a week about something is among some words."""
    return any(one in _DAYS and then in _OF for one, then in pairwise(before))


def _between(words: Words, hit: Hit, person: Person | None) -> list[str]:
    if person is None or person.end > hit.first:
        return []
    return list(words.plain[person.end : hit.first])


def _sentence_start(words: Words, at: int) -> int:
    first = at
    while first and words.sentence[first - 1] == words.sentence[at]:
        first -= 1
    return first
