"""Areas and maps of the city. Stands alone: plain data in, files and JSON out."""
