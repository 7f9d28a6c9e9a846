"""The central server: the only place where changes of several laptops are merged."""
