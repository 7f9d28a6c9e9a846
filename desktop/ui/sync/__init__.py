"""What somebody sees of synchronising: status, connecting, the report, leaving."""
