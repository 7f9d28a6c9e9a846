"""What can be told of the tie between laptop and server."""
