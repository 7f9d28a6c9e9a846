"""Forms: which there are, what they ask, what they hear while they are open."""
