"""What forms say, while somebody types, about texts that tell too much (rule R5)."""
