"""To review: what met at the server, and what it refused."""
