"""Whom the team keeps in touch with: rhythms, who was not seen for long, who is asked much."""
