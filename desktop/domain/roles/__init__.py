"""Who may do and see what, and how long a laptop may go without asking."""
