#!/bin/sh
# The gate, the same by hand and in CI: sh packaging/check.sh [options of pytest], in an active .venv.
set -eu
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
[ "$(id -u)" != 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1

ruff format --check --quiet .
ruff check --quiet .
mypy
lint-imports
pytest -q -n 2 "$@"
