"""The folder of a profile: its keys, its lock, its copies, and the ladder out of damage."""
