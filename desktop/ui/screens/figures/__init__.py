"""Published figures, for readers of the steering group and who publishes them."""
