#!/bin/sh
# Make everything ready, then show Weefsel at work: sh packaging/run.sh [options of "weefsel demo"]
set -eu
cd "$(dirname "$0")/.."
. packaging/prepare.sh
prepare packaging/requirements.lock

# Chromium refuses to start its sandbox as root (containers). For everybody else it stays on.
[ "$(id -u)" != 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1
exec .venv/bin/weefsel demo "$@"
