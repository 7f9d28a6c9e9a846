"""The map, what lies on it, its background, and addresses."""
