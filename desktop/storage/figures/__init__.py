"""True counts for figures. What may be told of them is decided in the domain."""
