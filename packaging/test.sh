#!/bin/sh
# Make everything ready, then run all checks: sh packaging/test.sh [options of pytest]
set -eu
cd "$(dirname "$0")/.."
. packaging/prepare.sh
prepare packaging/requirements-dev.lock

exec sh packaging/check.sh "$@"
