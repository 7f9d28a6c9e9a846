"""Which test covers which fault of a laptop; each was seen to fail without its protection.

The numbers are those of the table of faults in the design of synchronising.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Fault(NamedTuple):
    """A fault and what stands against it.

    Args:
        what: The fault.
        protection: What was taken away to see the tests fail.
        tests: ``file::function``, below ``tests``.
        seen: Test → what was taken away for it in particular, where that was noted.
    """

    what: str
    protection: str
    tests: tuple[str, ...]
    seen: Mapping[str, str] = MappingProxyType({})


FAULTS: dict[int, Fault] = {
    1: Fault(
        "the program is killed at any point",
        "journal before commit; keys written before the new database takes its place; the mark "
        "that a repair is not decided",
        (
            "storage/profiles/test_recovery.py::test_no_acknowledged_save_is_lost_by_kills",
            "storage/profiles/test_recovery.py::test_frame_without_a_commit_is_saved_after_all",
            "storage/profiles/test_rekey.py::test_stopped_at_any_file_it_opens_as_old_or_new",
            "sync/test_local_crashes.py::test_after_a_fork_one_journal_is_left",
            "storage/profiles/test_repair_stopped.py::"
            "test_going_back_that_is_stopped_leaves_the_profile_of_before_or_after",
            "storage/profiles/test_repair_stopped.py::"
            "test_a_repair_that_is_stopped_is_repaired_by_the_next_one",
        ),
        seen={
            "test_no_acknowledged_save_is_lost_by_kills": "the commit itself; either of journal "
            "and commit alone is enough for a kill",
            "test_frame_without_a_commit_is_saved_after_all": "replaying at opening",
            "test_stopped_at_any_file_it_opens_as_old_or_new": "writing the next keys first",
            "test_going_back_that_is_stopped_leaves_the_profile_of_before_or_after": "giving back "
            "at opening what was put aside",
        },
    ),
    3: Fault(
        "power fails, writes are torn or come in another order",
        "bringing database and journal to say the same at opening",
        (
            "storage/profiles/test_torn_writes.py::test_no_acknowledged_save_is_torn_by_a_power_cut",
            "storage/profiles/test_torn_writes.py::"
            "test_a_log_that_is_cut_short_loses_nothing_that_the_journal_has",
            "storage/profiles/test_recovery.py::test_torn_journal_is_mended",
        ),
        seen={"all three": "bringing both to the same level at opening"},
    ),
    4: Fault(
        "the disk reports an error",
        "waiting for the disk before anybody is told that it is saved",
        (
            "storage/profiles/test_failing_disk.py::test_a_save_whose_sync_failed_is_not_called_saved",
            "storage/profiles/test_recovery.py::test_save_that_the_journal_refused_is_no_save",
        ),
        seen={
            "test_a_save_whose_sync_failed_is_not_called_saved[weefsel.db-wal]": "synchronous",
            "test_a_save_whose_sync_failed_is_not_called_saved[journal]": "fsync of the journal",
            "test_save_that_the_journal_refused_is_no_save": "telling its error; its place before "
            "the commit",
        },
    ),
    5: Fault(
        "the disk is full",
        "the reserve; taking a frame back that was written in part",
        (
            "storage/profiles/test_failing_disk.py::"
            "test_on_a_full_disk_one_can_still_delete_export_and_send",
            "storage/profiles/test_failing_disk.py::test_without_the_reserve_not_even_deleting_works",
            "storage/profiles/test_failing_disk.py::test_once_there_is_room_again_saving_works",
            "storage/profiles/test_copies.py::test_a_copy_never_takes_the_last_of_a_disk",
            "storage/profiles/test_failing_disk.py::"
            "test_a_profile_is_opened_on_a_full_disk_with_the_room_of_the_reserve",
            "storage/profiles/test_failing_disk.py::"
            "test_without_a_reserve_a_full_disk_is_read_and_backed_up_to_another",
            "storage/profiles/test_failing_disk.py::"
            "test_a_backup_to_another_disk_needs_no_room_on_a_full_one",
            "storage/profiles/test_repair_stopped.py::test_a_disk_that_fills_amid_going_back_leaves_everything",
        ),
        seen={
            "test_on_a_full_disk_one_can_still_delete_export_and_send": "giving the reserve back",
            "test_a_profile_is_opened_on_a_full_disk…": "the second try with its room",
            "test_without_a_reserve…": "opening for reading only on a full disk",
            "test_a_backup_to_another_disk…": "building the copy beside the file",
            "test_a_disk_that_fills_amid_going_back_leaves_everything": "giving back on any error",
        },
    ),
    6: Fault(
        "the folder cannot be written to",
        "asking for the right to write at opening; opening for reading only, with the log",
        (
            "storage/profiles/test_profile.py::test_read_only_folder",
            "storage/test_engine.py::test_write_to_a_read_only_database_is_said",
            "storage/profiles/test_read_only.py::"
            "test_what_stands_in_the_log_only_is_read_from_a_folder_that_cannot_be_written",
            "storage/profiles/test_read_only.py::test_nothing_is_written_whatever_the_log_is",
            "storage/profiles/test_read_only.py::"
            "test_nobody_writes_while_somebody_reads_and_the_other_way_round",
            "storage/profiles/test_read_only.py::"
            "test_what_has_to_be_put_right_by_writing_is_not_read_before",
            "cli/test_read_only.py::"
            "test_what_can_be_looked_at_names_nobody_and_the_rest_is_refused",
            "cli/test_read_only.py::test_a_file_given_away_is_in_the_log_once_it_can_be_written",
        ),
        seen={
            "test_read_only_folder[the database]": "asking the file; asking SQLite was no question",
            "test_write_to_a_read_only_database_is_said": "the words for the driver's error",
            "test_what_stands_in_the_log_only…": "the file system without locks (immutable "
            "instead); refusing to write",
            "test_nothing_is_written_whatever_the_log_is": "opening for reading only",
            "test_nobody_writes_while_somebody_reads…": "the lock of readers",
            "test_what_has_to_be_put_right…": "each of its five questions",
            "test_what_can_be_looked_at_names_nobody…": "the wall of the desk, that of tasks",
            "test_a_file_given_away…": "the lines that wait",
        },
    ),
    7: Fault(
        "the database is damaged",
        "the ladder: log, journal, copy, beginning anew",
        (
            "storage/profiles/test_recovery.py::test_every_flipped_bit_in_the_database_is_loud",
            "storage/profiles/test_bit_flips.py::test_nothing_that_was_saved_is_lost_in_silence",
            "storage/profiles/test_repair.py::test_copy_and_journal_bring_everything_back",
            "storage/profiles/test_repair.py::test_the_journal_alone_fills_an_empty_database",
        ),
    ),
    8: Fault(
        "a bit flips in the write-ahead log, or it is cut",
        "comparing journal and database by their last number",
        (
            "storage/profiles/test_recovery.py::test_commits_that_the_log_dropped_come_back_from_the_journal",
            "storage/profiles/test_repair.py::test_a_torn_log_costs_nothing",
        ),
        seen={"both": "comparing the last numbers"},
    ),
    9: Fault(
        "the profile is opened twice, copied to a cloud folder, or on a network drive",
        "the lock; the check of the place",
        (
            "storage/profiles/test_profile.py::test_second_window_is_told_who_has_it",
            "storage/profiles/test_profile.py::test_lock_of_a_killed_program_is_no_lock",
            "storage/profiles/test_location.py::test_a_profile_is_neither_made_nor_opened_there",
        ),
        seen={
            "test_second_window_is_told_who_has_it": "taking the lock",
            "test_lock_of_a_killed_program_is_no_lock": "asking the system instead of a file",
            "test_a_profile_is_neither_made_nor_opened_there": "the check of the place",
        },
    ),
    27: Fault(
        "an update of the database is killed, or the disk is full in it",
        "one transaction, after a copy",
        (
            "storage/test_migration_kills.py::test_killed_anywhere_it_is_the_old_or_the_new_one",
            "storage/test_migrate.py::test_failed_migration_changes_nothing",
            "storage/test_migrate.py::test_copy_that_fails_leaves_nothing",
            "storage/profiles/test_profile.py::test_newer_program_wrote_it",
            "storage/test_release.py::test_database_with_the_register_keeps_every_kind_of_record",
        ),
        seen={
            "test_killed_anywhere_it_is_the_old_or_the_new_one": "one transaction for all",
            "test_failed_migration_changes_nothing": "the transaction",
            "test_copy_that_fails_leaves_nothing": "removing half a copy; building it beside",
            "test_newer_program_wrote_it": "asking for the revision",
            "test_database_with_the_register_keeps_every_kind_of_record": "a row (a step that "
            "deletes ties)",
        },
    ),
    43: Fault(
        "the key store is gone or changed, the passphrase forgotten, the key file lost",
        "the passphrase beside every other way; two files of keys; the recovery key",
        (
            "storage/profiles/test_key_store.py::test_store_that_does_not_answer_leaves_the_passphrase",
            "storage/profiles/test_key_store.py::test_another_store_than_before_is_not_asked",
            "storage/profiles/test_key_store.py::test_garbage_in_the_store_opens_nothing",
            "storage/profiles/test_key_store.py::test_back_end_that_does_not_encrypt_is_no_store",
            "storage/profiles/test_keys.py::test_second_copy_stands_in_for_the_first",
            "storage/profiles/test_recovery_key.py::test_profile_and_backup_open_with_it",
        ),
        seen={"test_second_copy_stands_in_for_the_first": "reading the second file"},
    ),
    44: Fault(
        "the key is wrong, or the library does not encrypt",
        "asking the library for the version of its cipher",
        (
            "storage/test_engine.py::test_library_without_encryption_is_refused",
            "storage/test_engine.py::test_wrong_key_is_said_in_our_words",
        ),
        seen={
            "test_library_without_encryption_is_refused": "asking for the version",
            "test_wrong_key_is_said_in_our_words": "the words for the driver's error",
        },
    ),
    45: Fault(
        "a backup leaks, is not complete, or was never tried",
        "encryption of the copy, its checksum, the trial",
        (
            "storage/profiles/test_profile.py::test_nothing_in_the_folder_can_be_read_without_the_key",
            "storage/profiles/test_backup.py::test_bad_backup_makes_no_profile",
            "storage/profiles/test_backup.py::test_the_database_of_another_day_put_in_a_backup_is_noticed",
            "storage/profiles/test_backup_preview.py::test_a_trial_finds_a_sound_backup_sound",
            "storage/profiles/test_copies.py::test_who_was_erased_is_in_no_copy",
            "storage/profiles/test_copies.py::test_a_stick_that_was_away_is_cleaned_when_it_is_back",
        ),
        seen={
            "test_the_database_of_another_day_put_in_a_backup_is_noticed": "the checksum",
            "test_bad_backup_makes_no_profile": "not by the checksum alone: the pages carry their "
            "own, so each of both is enough",
            "test_who_was_erased_is_in_no_copy": "removing copies after an erasure",
        },
    ),
}
