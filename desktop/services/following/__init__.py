"""What was promised, planned and is due, and with whom to be in touch."""
