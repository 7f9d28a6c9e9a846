"""Names of codes without a vocabulary: records, fields, criteria, languages, goals."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.domain.custom import CUSTOM_KINDS
from desktop.domain.goal import GOALS
from desktop.i18n import translate
from desktop.words import register_names
from desktop.words.register_names import OF_KINDS

_Names = Mapping[str, Callable[[], str]]


def record_name(kind: str) -> str:
    """Return what a person calls a kind of record, for instance ``visit``."""
    return _read(RECORDS, kind)


def field_name(field: str, kind: str = "") -> str:
    """Return the label of a field, as forms, messages and column headings have it.

    Args:
        kind: Kind of record, for the few fields that are called otherwise in some.
    """
    written = OF_KINDS.get((kind, field))
    return written() if written else _read(FIELDS, field)


def criterion_name(code: str) -> str:
    """Return one of :data:`desktop.domain.place.CRITERIA` as a statement about a place."""
    return _read(CRITERIA_NAMES, code)


def accessibility_name(code: str) -> str:
    """Return one of :data:`desktop.domain.place.ACCESSIBILITY` in words."""
    return _read(ACCESSIBILITY_NAMES, code)


def language_name(code: str) -> str:
    """Return the name of a language; the code where we have no name for it."""
    return _read(LANGUAGE_NAMES, code)


def goal_name(code: str) -> str:
    """Return code and title of a goal of the plan; titles are data, in Dutch."""
    return f"{code} {GOALS[code]}" if code in GOALS else code


def goal_short(code: str) -> str:
    """Return code and the first part of the title, for chips."""
    return goal_name(code).partition(",")[0]


def _read(names: _Names, code: str) -> str:
    written = names.get(code)
    return written() if written else code


def _own_fields() -> str:
    return translate("record", "Own fields")


RECORDS: _Names = {
    "visit": lambda: translate("record", "Visit"),
    "place": lambda: translate("record", "Encounter place"),
    "person": lambda: translate("record", "Contact"),
    "organisation": lambda: translate("record", "Organisation"),
    "network": lambda: translate("record", "Network"),
    "ward": lambda: translate("record", "Ward"),
    "coverage": lambda: translate("record", "Coverage of wards"),
    "ward_atlas": lambda: translate("record", "Ward atlas"),
    "access_log": lambda: translate("record", "Log of reads"),
    "matrix": lambda: translate("record", "Who does what"),
    "fabric": lambda: translate("record", "Drawing of the network"),
    "edition": lambda: translate("record", "Edition of the borders"),
    "key_figure": lambda: translate("record", "Key figure"),
    "affiliation": lambda: translate("record", "Tie"),
    "tie": lambda: translate("record", "Tie between organisations"),
    **{f"own_{kind}": _own_fields for kind in CUSTOM_KINDS},
    "new_affiliation": lambda: translate("record", "Tie"),
    "new_site": lambda: translate("record", "Address"),
    "new_need": lambda: translate("record", "Question"),
    "new_referral": lambda: translate("record", "Referral"),
    "consent": lambda: translate("record", "Consent"),
    "assessment": lambda: translate("record", "Assessment"),
    "place_assessment": lambda: translate("record", "Assessment"),
    "task": lambda: translate("record", "Task"),
    "target": lambda: translate("record", "Target"),
    "conflict": lambda: translate("record", "Decision about a change"),
    "draft": lambda: translate("record", "Draft"),
    "plan": lambda: translate("record", "Plan for a calendar"),
    **register_names.RECORDS,
}

FIELDS: _Names = {
    "start": lambda: translate("field", "When"),
    "day": lambda: translate("field", "Day"),
    "period": lambda: translate("field", "Period"),
    "limits": lambda: translate("field", "Limits of the classes"),
    "time": lambda: translate("field", "Time"),
    "kind": lambda: translate("field", "Kind"),
    "status": lambda: translate("field", "Status"),
    "where": lambda: translate("field", "Place or ward"),
    "ward": lambda: translate("field", "Ward"),
    "wards": lambda: translate("field", "Wards"),
    "place_id": lambda: translate("field", "Place"),
    "place": lambda: translate("field", "Place"),
    "organisation_id": lambda: translate("field", "Organisation"),
    "organisation": lambda: translate("field", "Organisation"),
    "networks": lambda: translate("field", "Networks"),
    "persons": lambda: translate("field", "Spoken with"),
    "consultants": lambda: translate("field", "Consultants"),
    "consultant": lambda: translate("field", "Consultant"),
    "duration": lambda: translate("field", "Duration (min)"),
    "reached_total": lambda: translate("field", "People reached"),
    "reached_new": lambda: translate("field", "of which new"),
    "themes": lambda: translate("field", "What was it about?"),
    "theme": lambda: translate("field", "Themes"),
    "goals": lambda: translate("field", "Goals"),
    "goal": lambda: translate("field", "Goals"),
    "outcomes": lambda: translate("field", "What came of it?"),
    "outcome": lambda: translate("field", "Outcome"),
    "setting": lambda: translate("field", "Setting"),
    "interpreter": lambda: translate("field", "With an interpreter"),
    "note": lambda: translate("field", "Note"),
    "lat": lambda: translate("field", "Latitude"),
    "lon": lambda: translate("field", "Longitude"),
    "point": lambda: translate("field", "Point on the map"),
    "name": lambda: translate("field", "Name"),
    "display_name": lambda: translate("field", "Name"),
    "address": lambda: translate("field", "Address"),
    "capacity": lambda: translate("field", "Room for (people)"),
    "opening_hours": lambda: translate("field", "Opening hours"),
    "under_used": lambda: translate("field", "Under-used"),
    "welcome_languages": lambda: translate("field", "Welcome in"),
    "languages": lambda: translate("field", "Contact languages"),
    "assessed_on": lambda: translate("field", "Assessed on"),
    "stage": lambda: translate("field", "Stage"),
    "least_count": lambda: translate("field", "Smallest count that is shown"),
    "threshold": lambda: translate("field", "Threshold, 1 (high) to 5 (anyone walks in)"),
    "criteria": lambda: translate("field", "What is true here?"),
    "accessibility": lambda: translate("field", "Accessibility"),
    "level": lambda: translate("field", "Level"),
    "website": lambda: translate("field", "Website"),
    "email": lambda: translate("field", "E-mail"),
    "phone": lambda: translate("field", "Phone"),
    "external_id": lambda: translate("field", "Register number"),
    "description": lambda: translate("field", "Description"),
    "channels": lambda: translate("field", "Where it meets or talks"),
    "needs": lambda: translate("field", "What it asks for"),
    "reach": lambda: translate("field", "How well we reach it"),
    "owner": lambda: translate("field", "Followed by"),
    "channel": lambda: translate("field", "Prefers"),
    "reason": lambda: translate("field", "Reason"),
    "first_name": lambda: translate("field", "First name"),
    "last_name": lambda: translate("field", "Family name"),
    "file_format": lambda: translate("field", "Kind of file"),
    "how_to_apply": lambda: translate("field", "How to apply"),
    "target_group": lambda: translate("field", "For whom"),
    "cost": lambda: translate("field", "What it costs"),
    "checked_on": lambda: translate("field", "Checked on"),
    "more_channels": lambda: translate("field", "More numbers and addresses"),
    "agrees_to_contact": lambda: translate("field", "Agrees that we keep in touch"),
    "agrees_to_note": lambda: translate("field", "Agrees to be noted with the visit"),
    "ground": lambda: translate("field", "On what it rests"),
    "to": lambda: translate("field", "Where to"),
    "legal_basis": lambda: translate("field", "Legal basis"),
    "review_on": lambda: translate("field", "Review on"),
    "do_not_contact": lambda: translate("field", "Do not contact"),
    "figure_kind": lambda: translate("field", "Kind of key figure"),
    "offers": lambda: translate("field", "What they offer"),
    "availability": lambda: translate("field", "When available"),
    "agreed_on": lambda: translate("field", "Agreed on"),
    "figure": lambda: translate("field", "Key figure"),
    "role": lambda: translate("field", "Role"),
    "public_role": lambda: translate("field", "This role is publicly known"),
    "public_source": lambda: translate("field", "Where it can be read"),
    "consent_id": lambda: translate("field", "Consent"),
    "target": lambda: translate("field", "Organisation, network or place"),
    "from_on": lambda: translate("field", "From"),
    "to_on": lambda: translate("field", "Until"),
    "first": lambda: translate("field", "From"),
    "last": lambda: translate("field", "Until"),
    "purpose": lambda: translate("field", "For what"),
    "wording": lambda: translate("field", "In which words"),
    "how_given": lambda: translate("field", "How it was given"),
    "given_on": lambda: translate("field", "Given on"),
    "expires_on": lambda: translate("field", "Valid until"),
    "withdrawn_on": lambda: translate("field", "Withdrawn on"),
    "visits": lambda: translate("field", "Visits"),
    "last_visit": lambda: translate("field", "Last visit"),
    "last_contact": lambda: translate("field", "Last contact"),
    "passphrase": lambda: translate("field", "Passphrase"),
    "deleted_at": lambda: translate("field", "Bin"),
    "person_id": lambda: translate("field", "Contact"),
    "visit_id": lambda: translate("field", "Visit"),
    "network_id": lambda: translate("field", "Network"),
    "title": lambda: translate("field", "What has to be done?"),
    "about": lambda: translate("field", "What is it about?"),
    "due_on": lambda: translate("field", "Due on"),
    "assignee": lambda: translate("field", "Who does it"),
    "state": lambda: translate("field", "State"),
    "done_on": lambda: translate("field", "Done on"),
    "repeat_days": lambda: translate("field", "Again after (days)"),
    "per": lambda: translate("field", "In each"),
    "target_kind": lambda: translate("field", "Kind of tie"),
    "target_id": lambda: translate("field", "Organisation, network or place"),
    **register_names.FIELDS,
}

CRITERIA_NAMES: _Names = {
    "people_return": lambda: translate("place.criterion", "People come back"),
    "everyone_welcome": lambda: translate("place.criterion", "Everyone is welcome"),
    "rules_made_together": lambda: translate("place.criterion", "House rules were made together"),
    "differences_spoken_of": lambda: translate("place.criterion", "Differences are talked about"),
    "groups_mix": lambda: translate("place.criterion", "Groups mix"),
    "visitors_help_run": lambda: translate("place.criterion", "Visitors help to run it"),
    "conflict_is_held": lambda: translate("place.criterion", "Conflict is dealt with"),
}

ACCESSIBILITY_NAMES: _Names = {
    "step_free": lambda: translate("place.accessibility", "No steps"),
    "toilet": lambda: translate("place.accessibility", "Accessible toilet"),
    "parking": lambda: translate("place.accessibility", "Accessible parking"),
    "public_transport": lambda: translate("place.accessibility", "Near public transport"),
    "hearing_loop": lambda: translate("place.accessibility", "Hearing loop"),
    "quiet_corner": lambda: translate("place.accessibility", "Quiet corner"),
    "plain_language": lambda: translate("place.accessibility", "Plain language"),
    "pictograms": lambda: translate("place.accessibility", "Pictograms"),
    "childcare": lambda: translate("place.accessibility", "Childcare"),
}

LANGUAGE_NAMES: _Names = {
    "nl": lambda: translate("language", "Dutch"),
    "fr": lambda: translate("language", "French"),
    "en": lambda: translate("language", "English"),
    "ar": lambda: translate("language", "Arabic"),
    "rif": lambda: translate("language", "Tarifit (Berber)"),
    "zgh": lambda: translate("language", "Tamazight (Berber)"),
    "tr": lambda: translate("language", "Turkish"),
    "hy": lambda: translate("language", "Armenian"),
    "sq": lambda: translate("language", "Albanian"),
    "am": lambda: translate("language", "Amharic"),
    "bn": lambda: translate("language", "Bengali"),
    "bg": lambda: translate("language", "Bulgarian"),
    "zh": lambda: translate("language", "Chinese"),
    "prs": lambda: translate("language", "Dari"),
    "de": lambda: translate("language", "German"),
    "el": lambda: translate("language", "Greek"),
    "hi": lambda: translate("language", "Hindi"),
    "hu": lambda: translate("language", "Hungarian"),
    "it": lambda: translate("language", "Italian"),
    "ka": lambda: translate("language", "Georgian"),
    "rw": lambda: translate("language", "Kinyarwanda"),
    "ku": lambda: translate("language", "Kurdish"),
    "ln": lambda: translate("language", "Lingala"),
    "mk": lambda: translate("language", "Macedonian"),
    "ne": lambda: translate("language", "Nepali"),
    "uk": lambda: translate("language", "Ukrainian"),
    "ps": lambda: translate("language", "Pashto"),
    "fa": lambda: translate("language", "Persian"),
    "pl": lambda: translate("language", "Polish"),
    "pt": lambda: translate("language", "Portuguese"),
    "pa": lambda: translate("language", "Punjabi"),
    "ro": lambda: translate("language", "Romanian"),
    "rom": lambda: translate("language", "Romani"),
    "ru": lambda: translate("language", "Russian"),
    "sr": lambda: translate("language", "Serbian"),
    "sk": lambda: translate("language", "Slovak"),
    "so": lambda: translate("language", "Somali"),
    "es": lambda: translate("language", "Spanish"),
    "sw": lambda: translate("language", "Swahili"),
    "th": lambda: translate("language", "Thai"),
    "ti": lambda: translate("language", "Tigrinya"),
    "ur": lambda: translate("language", "Urdu"),
    "vi": lambda: translate("language", "Vietnamese"),
    "vgt": lambda: translate("language", "Flemish Sign Language"),
}
"""ISO 639-1 codes; 639-3 for the few that have none there (Berber, Dari, Romani, sign)."""
