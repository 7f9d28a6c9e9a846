"""The network of organisations: reading it, what stands out in it, drawing and exporting it."""
