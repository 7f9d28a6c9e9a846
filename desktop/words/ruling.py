"""What a person reads where rules of retention are set: what a rule would do, who set it, why."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.period import local
from desktop.domain.privacy.retention import ANNOUNCED, DEFAULTS, Rule, Subject, read_rules
from desktop.domain.privacy.retention_report import RuleChange, RulePreview
from desktop.i18n import translate
from desktop.words.formats import number, short_day_year
from desktop.words.retention import months_text, rule_line, subject_name


def default_line(rule: Rule) -> str:
    """Return what rule R9 proposes, and how long this may be kept at the most."""
    said = translate("ruling", "Weefsel proposes {rule}. Possible: {least} to {most}.")
    return said.format(
        rule=rule_line(DEFAULTS[rule.subject]),
        least=months_text(rule.least),
        most=months_text(rule.most),
    )


def preview_lines(preview: RulePreview) -> list[str]:
    """Return what a new rule would do, from which day, and what to think of."""
    before, after = preview.before, preview.after
    name = subject_name(after.subject)
    if before == after:
        return [translate("ruling", "{what}: this is the rule already.").format(what=name)]
    lines = [
        translate("ruling", "{what}, now: {rule}").format(what=name, rule=rule_line(before)),
        translate("ruling", "New: {rule}").format(rule=rule_line(after)),
        _over_line(preview),
    ]
    if preview.is_sooner:
        said = translate(
            "ruling",
            "Everybody sees it on this page for {days} days first: nothing goes by itself before.",
        )
        lines.append(said.format(days=ANNOUNCED.days))
    if after.is_longer:
        said = translate(
            "ruling",
            "Longer than rule R9 proposes ({months}): the reason has to say why this is needed.",
        )
        lines.append(said.format(months=months_text(DEFAULTS[after.subject].months)))
    return lines


def change_line(change: RuleChange) -> str:
    """Return who set rules, when and why."""
    differing = [
        f"{subject_name(subject)}: {months_text(rule.months)}"
        for subject, rule in _differing(change.rules).items()
    ]
    rules = "; ".join(differing) or translate("ruling", "all as Weefsel proposes")
    said = translate("ruling", "{day}, {who}: {rules}. Why: {why}")
    return said.format(
        day=short_day_year(local(change.at).date()), who=change.by, rules=rules, why=change.reason
    )


def _differing(said: str) -> Mapping[Subject, Rule]:
    rules = read_rules(said)
    return {subject: rule for subject, rule in rules.items() if rule != DEFAULTS[subject]}


def _over_line(preview: RulePreview) -> str:
    if preview.due_after is None or preview.due_before is None:
        return translate("ruling", "Only the server knows how many this is about.")
    after, before = number(preview.due_after), number(preview.due_before)
    if preview.acts_from is None:
        said = translate("ruling", "Today {after} would wait for a decision; now {before} do.")
        return said.format(after=after, before=before)
    said = translate(
        "ruling", "By {day}, {after} would have gone by itself; by the old rule {before}."
    )
    return said.format(day=short_day_year(preview.acts_from), after=after, before=before)
