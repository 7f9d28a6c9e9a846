"""The network of organisations: what it is made of, what stands out, where its holes are."""
