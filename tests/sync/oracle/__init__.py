"""Real processes: laptops, two API servers, PostgreSQL, a bad line between them, and kill -9."""
