"""What a person reads beside a field that cannot be saved as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from desktop.errors import Problem
from desktop.i18n import translate
from desktop.words.formats import long_day, number


def sentence(problem: Problem) -> str:
    """Return why the field cannot be saved and what to do, in one or two short sentences."""
    written = _SPECIAL.get((problem.field, problem.rule)) or SENTENCES.get(problem.rule, _unknown)
    return written().format(limit=_shown(problem.limit))


def _unknown() -> str:
    return translate("problem", "This cannot be saved like this. Change it and save again.")


def _shown(limit: str) -> str:
    """Return a bound as people write it: ``2010-01-01``, ``10000`` or ``0-100000``."""
    try:
        return long_day(date.fromisoformat(limit))
    except ValueError:
        ends = re.fullmatch(r"(?:(-?\d+)-)?(-?\d+)", limit)
    return " – ".join(number(int(end)) for end in ends.groups() if end) if ends else limit


SENTENCES: Mapping[str, Callable[[], str]] = {
    "required": lambda: translate("problem", "This is needed. Fill it in."),
    "too_long_text": lambda: translate(
        "problem", "This is too long. Use at most {limit} characters."
    ),
    "incomplete_point": lambda: translate(
        "problem", "A point needs both latitude and longitude. Fill in both, or neither."
    ),
    "not_an_email": lambda: translate(
        "problem", "This is not a full e-mail address. It looks like name@example.be."
    ),
    "not_a_channel": lambda: translate(
        "problem",
        "Each line is a phone number, like 0470 12 34 56, or an e-mail address. Leave others out.",
    ),
    "national_number": lambda: translate(
        "problem", "A number of the national register stands here. Take it out of the file."
    ),
    "iban": lambda: translate(
        "problem", "A bank account number stands here. Take it out of the file."
    ),
    "outside_city": lambda: translate(
        "problem", "This point lies in none of the wards. Correct it, or name the ward."
    ),
    "other_name": lambda: translate(
        "problem", "This is not the name of this contact. Type it as it stands above."
    ),
    "has_server": lambda: translate(
        "problem", "With a server two people decide. Ask for the erasure instead."
    ),
    "other_team": lambda: translate("problem", "These belong to two teams and stay two."),
    "merged": lambda: translate(
        "problem", "This went up in another record. Take the two apart instead."
    ),
    "merged_on": lambda: translate(
        "problem", "The one that stayed went up in another one. Take those two apart first."
    ),
    "undone": lambda: translate("problem", "These were taken apart already."),
    "end_before_start": lambda: translate(
        "problem", "The end comes before the start. Change one of the two."
    ),
    "out_of_range": lambda: translate("problem", "Only {limit} is possible here."),
    "in_future": lambda: translate("problem", "This day has yet to come. Choose an earlier day."),
    "too_long_ago": lambda: translate(
        "problem", "This is too long ago. The earliest day is {limit}."
    ),
    "too_far_ahead": lambda: translate(
        "problem", "This is too far ahead. The latest day is {limit}."
    ),
    "too_long": lambda: translate("problem", "This is too long. At most {limit} minutes."),
    "negative": lambda: translate("problem", "This cannot be less than zero."),
    "too_many": lambda: translate("problem", "This is too many. At most {limit}."),
    "more_new_than_reached": lambda: translate(
        "problem", "More new people than people reached ({limit}). Change one of the two."
    ),
    "point_not_allowed": lambda: translate(
        "problem", "A visit to somebody's home or with a person gets no point on the map."
    ),
    "not_a_day": lambda: translate(
        "problem", "This is not a day. Write it like 21/11/2026 or “yesterday”."
    ),
    "not_a_time": lambda: translate("problem", "This is not a time. Write it like 10:15."),
    "not_a_count": lambda: translate("problem", "This is not a whole number. Write it like 18."),
    "not_a_number": lambda: translate("problem", "This is not a number. Write it like 51,0259."),
    "not_a_duration": lambda: translate(
        "problem", "This is not a duration. Write minutes, like 45, or an end, like 11:30."
    ),
    "not_a_point": lambda: translate(
        "problem", "This is not a point. Write latitude and longitude, like 51,0259 4,4776."
    ),
    "anonymised": lambda: translate(
        "problem", "This visit was made anonymous. It takes no names, notes or points any more."
    ),
    "not_a_rule": lambda: translate(
        "problem", "Write a rule as name=months, like visit=24 or person=24:automatic."
    ),
    "not_positive": lambda: translate(
        "problem", "Nothing is kept for less than a month. Write at least 1 month."
    ),
    "months_between": lambda: translate(
        "problem", "Only {limit} months are possible here. Choose a period between these."
    ),
    "review_too_late": lambda: translate(
        "problem",
        "Contacts are let go after {limit} months. Let somebody look again before that.",
    ),
    "says_too_little": lambda: translate(
        "problem", "Say in a sentence why: at least {limit} letters. The register keeps it."
    ),
    "never_automatic": lambda: translate(
        "problem", "This always waits for somebody. Let somebody decide."
    ),
    "never_by_hand": lambda: translate(
        "problem", "A log goes by itself: nobody may choose which line of it stays."
    ),
    "set_on_server": lambda: translate(
        "problem", "These rules are the city's. Only its data protection officer changes them."
    ),
    "not_due": lambda: translate(
        "problem", "This is not on the list of what is due. Look at the list again."
    ),
    "not_kept_longer": lambda: translate(
        "problem", "This cannot be kept longer: it is only on this laptop, or in the bin."
    ),
    "not_in_list": lambda: translate("problem", "This is not in the list. Choose from the list."),
    "unchanged": lambda: translate("problem", "Nothing was changed in this text."),
    "not_in_pdf": lambda: translate(
        "problem", "A PDF holds the summary only. Choose XLSX or CSV for one row a visit."
    ),
    "not_in_summary": lambda: translate(
        "problem",
        "A summary cannot be about visits chosen like this: its figures would be about single "
        "visits. Take this filter away, or export one row a visit.",
    ),
    "unknown_ward": lambda: translate(
        "problem", "This is not a ward we know. Choose one from the list."
    ),
    "unknown": lambda: translate("problem", "This does not exist here (any more). Choose another."),
    "too_many_facets": lambda: translate(
        "problem",
        "Choose at most {limit} filters. With more, a figure would be about single visits.",
    ),
    "one_only": lambda: translate(
        "problem", "A visit has one kind and one team. Choose one of them."
    ),
    "whole_months": lambda: translate(
        "problem",
        "Publish whole months. Periods that differ by a few days would together tell of single "
        "visits.",
    ),
    "published": lambda: translate(
        "problem",
        "This quarter was published already. It stays as it is: a second version would tell of "
        "single visits.",
    ),
    "not_over": lambda: translate(
        "problem",
        "This period is not over yet. Figures that grow by the day would tell of single visits. "
        "Choose months that are over.",
    ),
    "limits_count": lambda: translate(
        "problem", "Give 1 to {limit} numbers: where one class ends and the next begins."
    ),
    "not_for_measure": lambda: translate(
        "problem", "This figure does not have this filter. Take it away, or choose another figure."
    ),
    "same_organisation": lambda: translate(
        "problem", "Nobody gives to themselves. Choose another organisation."
    ),
    "same_record": lambda: translate("problem", "This is the same one. Choose another."),
    "set_by_server": lambda: translate(
        "problem", "The server of the city decides this. Ask its administrator."
    ),
    "too_few": lambda: translate("problem", "This is too few. Choose at least {limit}."),
    "not_a_choice": lambda: translate(
        "problem", "This cannot be chosen here. Choose one of what is offered."
    ),
    "special_category": lambda: translate(
        "problem",
        "This would note something of contacts that the law protects, such as origin, belief or "
        "health. Leave it out: no field may ask for it.",
    ),
    "too_many_fields": lambda: translate(
        "problem", "There are {limit} own fields here already. Take one away first."
    ),
    "filled_in": lambda: translate(
        "problem", "Somebody filled this in already. Make another field instead."
    ),
    "only_one": lambda: translate("problem", "Only one of these is possible. Choose one."),
    "do_not_contact": lambda: translate(
        "problem",
        "Somebody here asked not to be contacted. Leave them out; a visit needs no names.",
    ),
    "decided": lambda: translate("problem", "A colleague decided this meanwhile. Look again."),
    "deleted": lambda: translate(
        "problem", "This is in the bin. Choose another, or restore it first."
    ),
}

_SPECIAL: Mapping[tuple[str, str], Callable[[], str]] = {
    ("start", "in_future"): lambda: translate(
        "problem", "This visit has yet to come. Choose “Plan it”, or change the day or time."
    ),
    ("where", "required"): lambda: translate(
        "problem", "Choose a place or a ward. Type a few letters of its name."
    ),
    ("duration", "end_before_start"): lambda: translate(
        "problem", "The end comes before the start. Change the duration or the time."
    ),
    ("reason", "required"): lambda: translate(
        "problem", "Say why, in a few words: it goes into the log of exports."
    ),
    ("about", "required"): lambda: translate(
        "problem", "Say what this is about: a ward, a place, a visit, a network or a contact."
    ),
    ("about", "only_one"): lambda: translate(
        "problem", "A task is about one thing. Choose one, and make a second task for the other."
    ),
    ("about", "do_not_contact"): lambda: translate(
        "problem",
        "This contact asked not to be contacted, so no task can be made about them. If that has "
        "changed, change it on the contact first.",
    ),
    ("public_source", "required"): lambda: translate(
        "problem", "Say where this role can be read, for instance a website."
    ),
}
