"""One seed, one history: laptops, a server and everything that can happen to them.

``python -m tests.sync.simulation SEEDS STEPS [MUTANT]`` runs histories over the real code and
prints the seed of each that breaks a promise. See README.md beside this file.
"""
