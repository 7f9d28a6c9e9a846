"""Notes of the demo: Dutch sentences put together from parts of our own. No names in them."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.vocabulary import VisitKind
from desktop.services.demo.chance import Chance

_START: Mapping[VisitKind, tuple[str, ...]] = {
    VisitKind.STREET_ROUND: (
        "Rondje langs {street}, het was er {mood}.",
        "Te voet van {street} tot aan het water en terug.",
        "Aan de bushalte van {street} blijven staan en gewoon geluisterd.",
        "Met de bakfiets en koffie aan {street} gestaan.",
    ),
    VisitKind.PLACE_VISIT: (
        "Binnengesprongen tijdens de open namiddag.",
        "De vrijwilligers waren aan het koken, wij schilden mee.",
        "Er liep een praattafel; we schoven aan.",
        "Nieuwe tafels gezet, het voelt er meteen anders.",
    ),
    VisitKind.ORGANISATION_VISIT: (
        "Kennismaking met de nieuwe coördinator.",
        "Overlopen wie we samen nog niet bereiken.",
        "Afspraken gemaakt over een gedeelde affiche in vijf talen.",
    ),
    VisitKind.KEY_FIGURE_TALK: (
        "Lang gesprek over hoe het nu loopt in de buurt.",
        "Samen bekeken wat haalbaar is en wat te veel wordt.",
        "Gevraagd wie we volgens haar zeker moeten leren kennen.",
    ),
    VisitKind.HOME_VISIT_INVITED: (
        "Uitgenodigd voor thee, vooral geluisterd.",
        "De brieven van de huisvesting samen gelezen.",
    ),
    VisitKind.EVENT: (
        "Standje op het buurtfeest aan {street}.",
        "Straatvoetbal en soep, {mood} sfeer.",
        "Op de markt gestaan met de vraag: wat mis je hier?",
    ),
    VisitKind.SURVEY_ROUND: (
        "Van deur tot deur met de korte bevraging.",
        "De bevraging in {street} afgerond; de helft deed open.",
    ),
    VisitKind.PARENT_GROUP: (
        "Oudergroep over huiswerk en rust thuis.",
        "De ouders kozen zelf het thema van volgende keer.",
    ),
    VisitKind.MEETING: (
        "Overleg met de partners van de wijk.",
        "Voorbereiding van de stuurgroep.",
    ),
    VisitKind.ONLINE_PHONE: (
        "Gebeld om te horen hoe het afliep.",
        "Kort overleg via scherm.",
    ),
}
_MIDDLE = (
    "Veel vragen over de inschrijving op school.",
    "De wachttijd voor Nederlandse les blijft het eerste waar men over begint.",
    "Jongeren zoeken een plek waar ze ook bij regen terechtkunnen.",
    "Een paar ouderen kwamen voor het eerst, dankzij de buurvrouw.",
    "De digitale afspraak aan het loket lukt velen niet alleen.",
    "Er is ergernis over sluikstort achter de garages.",
    "Twee vaders willen zelf een voetbaluurtje trekken.",
    "Men mist een bank in de schaduw, een café is te duur.",
    "De tolk maakte echt het verschil.",
    "Weinig volk door het weer, maar goede gesprekken.",
    "Iemand vroeg waarom we nooit op zaterdag komen.",
    "De verlichting in de doorgang is nog altijd stuk.",
)
_END = (
    "Volgende maand opnieuw, zelfde uur.",
    "Folder van het wijkhuis achtergelaten.",
    "Doorverwezen naar het Sociaal Huis.",
    "Vraag meegenomen naar de dienst.",
    "Belofte: we bellen binnen de week terug.",
    "Niets te beloven, wel beloofd terug te komen.",
)
_MOODS = ("rustig", "druk", "zonnig en vrolijk", "wat gespannen", "gezellig", "stil")


def note(kind: VisitKind, street: str, chance: Chance) -> str:
    """Return one to three sentences about a visit of this kind."""
    parts = [chance.choice(_START[kind])]
    if chance.happens(0.7):
        parts.append(chance.choice(_MIDDLE))
    if chance.happens(0.45):
        parts.append(chance.choice(_END))
    return " ".join(parts).format(street=street, mood=chance.choice(_MOODS))
