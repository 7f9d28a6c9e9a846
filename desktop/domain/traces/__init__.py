"""What tells more of somebody than it should: numbers, words beside names, traces in files."""
