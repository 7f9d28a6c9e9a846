"""Broken and hostile bytes for everything that reads bytes from outside.

``python -m tests.fuzz [NAME …] [--seconds S] [--seed N]`` runs targets in this process, under a
bound on memory and on the time of each input; ``test_fuzz.py`` gives each a few dozen inputs. An
input that did harm is printed in base64 with its target, to become a test of its own:
``python -m tests.fuzz NAME --input BASE64``. ``--atheris`` lets coverage lead the way, where that
library is installed (it is in no lock: ``pip install atheris``, Linux only).
"""
