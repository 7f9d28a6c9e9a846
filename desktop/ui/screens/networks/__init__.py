"""Networks and communities."""
