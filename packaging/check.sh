#!/bin/sh
# The gate, the same by hand and in CI: sh packaging/check.sh [options of pytest].
# The tools come from the .venv that test.sh makes.
# Every check runs, also after one that failed; the closing line of pytest comes last.
set -u
cd "$(dirname "$0")/.."
export PATH="$(pwd)/.venv/bin:$PATH"
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
[ "$(id -u)" != 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1

failed=''
check() { "$@" || failed="$failed $1"; }

check ruff format --check --quiet .
check ruff check --quiet .
check mypy
check lint-imports
[ -z "$failed" ] || echo "failed before the tests:$failed"
# One more than the two cores: a quarter of the time goes into waiting for servers and disks.
pytest -q -n 3 "$@" || exit 1
[ -z "$failed" ]
