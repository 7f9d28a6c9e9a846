#!/bin/sh
# Ask whether a locked library has a known weakness, and write what the product is made of:
# sh packaging/audit.sh [folder for the bills of materials; build/sbom by default]
#
# Ends with 0: asked about every library, nothing is known. 1: something is known, or the locks
# cannot be read. 2: nobody could be asked; the bills of materials are there all the same.
set -eu
cd "$(dirname "$0")/.."

tools=.venv/audit
lock=packaging/requirements-audit.lock
wanted=$(cksum <"$lock")
if [ "$(cat "$tools/installed" 2>/dev/null)" != "$wanted" ]; then
    .venv/bin/python -m venv --clear "$tools" &&
        "$tools/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes \
            --only-binary :all: -r "$lock" || {
        echo "audit: the tools of $lock could not be installed; nothing was checked" >&2
        exit 2
    }
    printf '%s' "$wanted" >"$tools/installed"
fi
exec .venv/bin/python packaging/audit.py "$tools/bin" "${1:-build/sbom}"
