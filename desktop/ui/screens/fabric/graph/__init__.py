"""The drawing of the network, and the same as tables."""
