"""Every screen as a picture, and what somebody does before it is taken."""
