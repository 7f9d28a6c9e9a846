"""The visits of the team."""
