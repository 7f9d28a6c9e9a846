"""``python -m desktop.server.admin``: the same as the command ``weefsel-server``."""

import sys

from desktop.server.admin import main

if __name__ == "__main__":
    sys.exit(main())
