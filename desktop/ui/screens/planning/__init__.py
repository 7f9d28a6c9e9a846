"""What the team promised to do, and how often it wants to be where."""
