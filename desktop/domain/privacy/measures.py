"""What protects people's data, each with the tests that prove it: part of the register.

A measure that no test proves does not belong here; a test looks whether each of them is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Measure(NamedTuple):
    """Something the program does to protect people.

    Args:
        name: Key of its words.
        rules: The rules of the domain that it carries out.
        proof: Files of the tests that fail without it.
        modules: Where it is done.
    """

    name: str
    rules: Sequence[str]
    proof: Sequence[str]
    modules: Sequence[str]


MEASURES: tuple[Measure, ...] = (
    Measure(
        "no_special_fields",
        ("R1", "R2"),
        ("tests/storage/test_schema.py", "tests/domain/traces/test_forbidden.py"),
        ("desktop/domain/person.py", "desktop/domain/traces/forbidden.py"),
    ),
    Measure(
        "gate",
        ("R3",),
        (
            "tests/domain/privacy/test_gate.py",
            "tests/storage/privacy/test_gate.py",
            "tests/storage/test_gate_attacks.py",
            "tests/server/test_gate.py",
        ),
        (
            "desktop/domain/privacy/gate.py",
            "desktop/storage/tables/triggers.py",
            "desktop/server/gate.py",
        ),
    ),
    Measure(
        "counts_first",
        ("R4",),
        ("tests/domain/test_visit_rules.py", "tests/ui/forms/test_forms_first.py"),
        ("desktop/domain/visit.py",),
    ),
    Measure(
        "text_lint",
        ("R5",),
        ("tests/services/test_text_remarks.py", "tests/ui/forms/test_forms_remarks.py"),
        ("desktop/domain/traces/lint/__init__.py", "desktop/services/text_remarks.py"),
    ),
    Measure(
        "small_counts",
        ("R6",),
        (
            "tests/domain/figures/test_aggregate.py",
            "tests/domain/figures/test_joint_publication.py",
            "tests/services/figures/test_coverage_threshold.py",
        ),
        ("desktop/domain/figures/aggregate.py", "desktop/domain/figures/publication.py"),
    ),
    Measure(
        "roles",
        ("R7",),
        ("tests/server/test_roles_table.py",),
        ("desktop/domain/roles/role.py", "desktop/domain/roles/sight.py"),
    ),
    Measure(
        "no_persons_on_map",
        ("R8",),
        ("tests/domain/test_visit_rules.py", "tests/maps/test_page.py"),
        ("desktop/domain/point.py",),
    ),
    Measure(
        "retention",
        ("R9",),
        (
            "tests/domain/privacy/test_retention.py",
            "tests/services/privacy/test_retention.py",
            "tests/storage/privacy/test_anonymising.py",
            "tests/server/test_retention.py",
        ),
        ("desktop/domain/privacy/retention.py", "desktop/storage/privacy/anonymising.py"),
    ),
    Measure(
        "erasure",
        ("R10",),
        (
            "tests/storage/privacy/test_erasing.py",
            "tests/services/privacy/test_erasure.py",
            "tests/server/test_erasure.py",
            "tests/server/test_ledger.py",
        ),
        (
            "desktop/storage/privacy/erasing.py",
            "desktop/server/erasure.py",
            "desktop/server/ledger.py",
        ),
    ),
    Measure(
        "encryption",
        ("R11",),
        ("tests/storage/profiles/test_keys.py", "tests/storage/test_engine.py"),
        ("desktop/storage/profiles/keys.py", "desktop/storage/engine.py"),
    ),
    Measure(
        "lock",
        ("R11",),
        ("tests/ui/test_locking.py", "tests/ui/test_idle.py"),
        ("desktop/app/guard.py", "desktop/ui/idle.py"),
    ),
    Measure(
        "slow_guessing",
        ("R11",),
        ("tests/services/safety/test_tries.py", "tests/server/test_floods.py"),
        ("desktop/storage/profiles/tries.py", "desktop/server/throttle.py"),
    ),
    Measure(
        "access_log",
        ("R12",),
        (
            "tests/services/privacy/test_access_log.py",
            "tests/server/test_access.py",
            "tests/server/test_access_tampering.py",
        ),
        (
            "desktop/domain/privacy/access.py",
            "desktop/storage/privacy/access.py",
            "desktop/server/access.py",
        ),
    ),
    Measure(
        "logs_cut",
        ("R9", "R12"),
        ("tests/services/privacy/test_access_trimming.py", "tests/server/test_log_trimming.py"),
        ("desktop/storage/privacy/access_trimming.py", "desktop/server/log_trimming.py"),
    ),
    Measure(
        "server_walls",
        ("R7",),
        ("tests/server/test_postgres_walls.py", "tests/server/test_auth.py"),
        ("desktop/server/rights.py", "desktop/server/migrations/first/walls.py"),
    ),
    Measure(
        "transport",
        (),
        ("tests/sync/test_certificates.py",),
        ("desktop/sync/certificates.py",),
    ),
    Measure(
        "files_cleaned",
        (),
        ("tests/domain/traces/test_file_cleaning.py", "tests/services/test_files.py"),
        ("desktop/domain/traces/file_cleaning.py",),
    ),
    Measure(
        "backups",
        (),
        ("tests/storage/profiles/test_backup.py", "tests/server/test_postgres_restored.py"),
        ("desktop/storage/profiles/backup.py", "desktop/server/restored.py"),
    ),
    Measure(
        "no_loss",
        (),
        ("tests/sync/test_simulation.py", "tests/storage/profiles/test_replay.py"),
        ("desktop/sync/engine.py", "desktop/storage/journal.py"),
    ),
    Measure(
        "closed_map",
        (),
        ("tests/ui/map/test_web_view.py",),
        ("desktop/ui/web_view.py",),
    ),
    Measure(
        "fictional_tests",
        ("R13",),
        ("tests/services/test_demo.py",),
        ("desktop/services/demo/names.py",),
    ),
)
"""In the order of the rules that they carry out."""


class Risk(NamedTuple):
    """What could go wrong for a person, for the annex of an impact assessment.

    Args:
        name: Key of its words.
        measures: Names of measures against it; at least one.
    """

    name: str
    measures: Sequence[str]


RISKS: tuple[Risk, ...] = (
    Risk("stolen_laptop", ("encryption", "lock", "slow_guessing")),
    Risk("revealing_tie", ("no_special_fields", "gate", "counts_first", "text_lint")),
    Risk("figures_point_at_one", ("small_counts", "no_persons_on_map")),
    Risk("other_use", ("roles", "server_walls", "no_special_fields")),
    Risk("kept_too_long", ("retention", "erasure", "logs_cut")),
    Risk("forgotten_and_back", ("erasure", "backups")),
    Risk("curious_colleague", ("roles", "server_walls", "access_log")),
    Risk("lost_data", ("no_loss", "backups")),
    Risk("listened_in", ("transport", "closed_map")),
    Risk("hidden_in_files", ("files_cleaned",)),
)
"""What could go wrong, and what stands against it."""
