"""The statements of revision 0005, by subject. Frozen: later changes are later revisions."""

from __future__ import annotations

from desktop.storage.migrations.fifth.access import ACCESS
from desktop.storage.migrations.fifth.clearing import CLEARING
from desktop.storage.migrations.fifth.consent import CONSENT
from desktop.storage.migrations.fifth.keeping import KEEPING
from desktop.storage.migrations.fifth.leaving import LEAVING
from desktop.storage.migrations.fifth.lint import LINT
from desktop.storage.migrations.fifth.merging import MERGING
from desktop.storage.migrations.fifth.rights import RIGHTS
from desktop.storage.migrations.fifth.roles import ROLES

CHANGES = (*ACCESS, *CLEARING, *CONSENT, *KEEPING, *LEAVING, *LINT, *MERGING, *RIGHTS, *ROLES)
