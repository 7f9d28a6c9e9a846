"""The lists of ties, agreements and meetings of organisations."""
