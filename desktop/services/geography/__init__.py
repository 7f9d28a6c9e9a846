"""Areas, addresses and base maps from their publishers, kept in the profile."""
