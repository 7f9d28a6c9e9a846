"""What stands beside the map: where to go next, the same figures as a table, one ward."""
