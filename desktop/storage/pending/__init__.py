"""What waits: operations for the server, its states beneath them, refusals, the tie to it."""
