"""The ward map, the same figures as a table, and the visits of the chosen ward."""
