"""Names of the records of the register that stand between others, and of their fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.i18n import translate

_Names = Mapping[str, Callable[[], str]]

RECORDS: _Names = {
    "site": lambda: translate("record", "Address of an organisation"),
    "service": lambda: translate("record", "Service"),
    "agreement": lambda: translate("record", "Agreement"),
    "meeting": lambda: translate("record", "Meeting"),
    "need": lambda: translate("record", "Question"),
    "referral": lambda: translate("record", "Referral"),
    "contact_rhythm": lambda: translate("record", "Contact rhythm"),
    "merge_record": lambda: translate("record", "Merge"),
    "not_duplicate": lambda: translate("record", "Not a duplicate"),
    "attachment": lambda: translate("record", "File"),
    "custom_field": lambda: translate("record", "Own field"),
    "custom_value": lambda: translate("record", "Entry in an own field"),
}

FIELDS: _Names = {
    "from_id": lambda: translate("field", "Who gives"),
    "to_id": lambda: translate("field", "Who gets"),
    "from_name": lambda: translate("field", "Who gives"),
    "to_name": lambda: translate("field", "Who gets"),
    "flow": lambda: translate("field", "What flows"),
    "regularity": lambda: translate("field", "How often"),
    "mutual": lambda: translate("field", "Flows both ways"),
    "strength": lambda: translate("field", "Strength, 1 (now and then) to 3 (cannot do without)"),
    "one_person": lambda: translate("field", "Runs through one person"),
    "source": lambda: translate("field", "Source"),
    "parties": lambda: translate("field", "Parties"),
    "amount": lambda: translate("field", "Amount a year (€)"),
    "fte": lambda: translate("field", "Full-time equivalents"),
    "obligations": lambda: translate("field", "Who does what"),
    "clause_signed_on": lambda: translate("field", "Diversity clause signed on"),
    "clause_practice": lambda: translate("field", "The clause in practice"),
    "held_on": lambda: translate("field", "Held on"),
    "minutes": lambda: translate("field", "How long (min)"),
    "decisions": lambda: translate("field", "What was decided"),
    "organisations": lambda: translate("field", "Organisations"),
    "organisation_name": lambda: translate("field", "Organisation"),
    "service_id": lambda: translate("field", "Service"),
    "service_name": lambda: translate("field", "Service"),
    "need_id": lambda: translate("field", "Question"),
    "summary": lambda: translate("field", "The question"),
    "count": lambda: translate("field", "How many people"),
    "referred": lambda: translate("field", "People referred"),
    "every_days": lambda: translate("field", "At least every (days)"),
    "paused_until": lambda: translate("field", "Paused until"),
    "is_promise": lambda: translate("field", "Promised to tell what came of it"),
    "merged": lambda: translate("field", "Kind of record"),
    "compared": lambda: translate("field", "Kind of record"),
    "loser_id": lambda: translate("field", "Went up in the other"),
    "winner_id": lambda: translate("field", "Stayed"),
    "payload": lambda: translate("field", "What is needed to take it apart"),
    "undone": lambda: translate("field", "Taken apart again"),
    "one_id": lambda: translate("field", "The one"),
    "other_id": lambda: translate("field", "The other"),
    "agreement_id": lambda: translate("field", "Agreement"),
    "mime": lambda: translate("field", "Kind of file"),
    "size": lambda: translate("field", "Size (bytes)"),
    "sha256": lambda: translate("field", "Checksum"),
    "extends": lambda: translate("field", "For which records"),
    "label": lambda: translate("field", "Name of the field"),
    "type": lambda: translate("field", "What it holds"),
    "choices": lambda: translate("field", "Choices, one a line"),
    "approved": lambda: translate("field", "The DPO looked at it"),
    "rank": lambda: translate("field", "Place in the order"),
    "field_id": lambda: translate("field", "Own field"),
    "value": lambda: translate("field", "Entry"),
}

OF_KINDS: Mapping[tuple[str, str], Callable[[], str]] = {
    ("agreement", "title"): lambda: translate("field", "Title"),
    ("meeting", "purpose"): lambda: translate("field", "What it was about"),
    ("meeting", "outcome"): lambda: translate("field", "What came of it"),
    ("service", "languages"): lambda: translate("field", "Helped in"),
    ("tie", "themes"): lambda: translate("field", "What it is about"),
    ("service", "themes"): lambda: translate("field", "What it is about"),
    ("need", "themes"): lambda: translate("field", "What it is about"),
    ("contact_rhythm", "assignee"): lambda: translate("field", "Who keeps in touch"),
}
"""Kind of record and field → what the field is called there, where it differs."""
