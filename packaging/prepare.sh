# Read by run.sh and test.sh, never run by itself. Makes .venv ready in the project's root.
#
# prepare LOCKFILE: system packages, Python >= 3.11, the locked libraries, the command weefsel.

say() { printf 'weefsel: %s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

prepare() {
    [ -f pyproject.toml ] || stop "start this from the project's own folder; nothing was changed"
    install_packages
    PYTHON=$(find_python) || stop "Python 3.11 or newer is needed. Install it (apt-get install python3 python3-venv) and start again."
    make_environment "$PYTHON"
    install_libraries "$1"
    install_command
    check_libraries
}

# ---- packages of the system ----

install_packages() {
    command -v apt-get >/dev/null 2>&1 || { say "no apt-get here; trusting that the system libraries are there"; return 0; }
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086  # words are wanted
    as_root apt-get update -qq >/dev/null 2>&1 || true
    missing=$(missing_packages)   # after the update the newer names are known
    say "installing system packages:" $missing
    # shellcheck disable=SC2086
    if as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1
    then return 0
    fi
    say "these packages could not be installed; going on without. The command for an administrator:"
    say "  sudo apt-get install --no-install-recommends" $missing
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1; then sudo -n "$@"
    else return 1
    fi
}

missing_packages() {
    find_python >/dev/null || printf 'python3 python3-venv '
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' packaging/apt.txt | while read -r names; do
        is_any_installed "$names" || printf '%s ' "$(first_known "$names")"
    done
}

is_any_installed() {
    for name in $(printf '%s' "$1" | tr '|' ' '); do
        if is_installed "$name"; then return 0; fi
    done
    return 1
}

first_known() {
    for name in $(printf '%s' "$1" | tr '|' ' '); do
        if is_known "$name"; then printf '%s' "$name"; return 0; fi
    done
    printf '%s' "${1##*|}"
}

is_installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }
is_known() { apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'; }

# ---- Python and its libraries ----

find_python() {
    for candidate in python3 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
        then printf '%s' "$candidate"; return 0
        fi
    done
    return 1
}

make_environment() {
    [ -x .venv/bin/python ] && .venv/bin/python -c 'import pip' 2>/dev/null && return 0
    say "making .venv with $("$1" --version)"
    "$1" -m venv --clear .venv || stop "the environment .venv could not be made in $(pwd)"
}

install_libraries() {
    wanted=$(cksum <"$1")
    [ "$(cat ".venv/installed-$(basename "$1")" 2>/dev/null)" != "$wanted" ] || return 0
    say "installing the libraries of $1 (about 1 GB on disk; once)"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r "$1" ||
        stop "the libraries could not be installed. Is there a network? Start again; what was installed stays."
    printf '%s' "$wanted" >".venv/installed-$(basename "$1")"
}

# No build step: a .pth file puts the project on the path, so that nothing is fetched to build it.
# A command is both a shell script and Python: a "#!" line cannot name a path with a space in it.
install_command() {
    .venv/bin/python - <<'PYTHON'
import shlex, sys, sysconfig
from pathlib import Path

root = Path.cwd()
Path(sysconfig.get_path("purelib"), "weefsel.pth").write_text(f"{root}\n", "utf-8")
for name, module in (("weefsel", "desktop.cli"), ("weefsel-server", "desktop.server.admin")):
    command = Path(sysconfig.get_path("scripts"), name)
    command.write_text(
        f"""#!/bin/sh
'''exec' {shlex.quote(sys.executable)} "$0" "$@"
' '''
import sys

from {module} import main

if __name__ == "__main__":  # workers of the server read this file too
    sys.exit(main())
""",
        "utf-8",
    )
    command.chmod(0o755)
PYTHON
}

check_libraries() {
    found=$(QT_QPA_PLATFORM=offscreen .venv/bin/python -c 'import PySide6.QtWebEngineWidgets' 2>&1) && return 0
    say "the window cannot be opened here: $(printf '%s' "$found" | tail -n 1)"
    say "commands without a window work. Install the packages of packaging/apt.txt to have the window too."
}
