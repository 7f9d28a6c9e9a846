"""The network of organisations: what stands out, the drawing, ties, agreements, meetings."""
