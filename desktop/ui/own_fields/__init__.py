"""The fields that a team adds itself."""
