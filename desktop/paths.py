"""Where things are on this computer. The only place that knows the platform's folders."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_APP = "weefsel"
_ROOT = Path(__file__).resolve().parent.parent


def profile_folder() -> Path:
    """Return the folder of the profile that opens when nobody names another."""
    from platformdirs import user_data_path

    return user_data_path(_APP, appauthor=False)


def demo_folder() -> Path:
    """Return the folder of ``weefsel demo``: its profile and the files it makes."""
    from platformdirs import user_data_path

    return user_data_path(f"{_APP}-demo", appauthor=False)


def settings_file() -> Path:
    """Return the file of the person's choices; it holds no secrets and no records."""
    if "linux" in sys.platform:
        # What platformdirs would answer, without the third of ``weefsel --help`` it takes to load.
        base = os.environ.get("XDG_CONFIG_HOME", "").strip() or Path.home() / ".config"
        return Path(base) / _APP / "settings.json"
    from platformdirs import user_config_path

    return user_config_path(_APP, appauthor=False) / "settings.json"


def log_folder(profile: Path) -> Path:
    """Return where the logs of ``profile`` are: inside it, so that they are as private."""
    return profile / "logs"


def waiting_folder() -> Path:
    """Return where lines of the log wait, sealed, for a profile that cannot be written to."""
    from platformdirs import user_data_path

    return user_data_path(f"{_APP}-waiting", appauthor=False)


def erased_file() -> Path:
    """Return the file with the ids of what was erased in any profile of this computer.

    An older copy that is put back in another folder is held against it. It names nobody.
    """
    from platformdirs import user_data_path

    return user_data_path(f"{_APP}-erased", appauthor=False) / "erased.ids"


def maps_folder(profile: Path) -> Path:
    """Return where open map data of ``profile`` is: addresses, base maps, downloads. No persons."""
    return profile / "maps"


def resources_folder() -> Path:
    """Return the folder with texts, icons and templates that come with the program."""
    return _ROOT / "resources"


def texts_folder() -> Path:
    """Return the folder with the translations, for :func:`desktop.i18n.use_language`."""
    return resources_folder() / "i18n"
