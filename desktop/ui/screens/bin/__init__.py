"""What was thrown away, and can come back."""
