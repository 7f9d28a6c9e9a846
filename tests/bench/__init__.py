"""Benchmarks: ``python -m tests.bench [NAME …]`` prints one JSON line a figure.

Each figure carries a baseline measured in the same run, because machines differ. They are no
tests and never fail a test run.
"""
