"""Rights of persons, erasing, how long things are kept, and who read what."""
