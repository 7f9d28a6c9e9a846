"""What comes from the server and what it answers, as the tables take it."""
