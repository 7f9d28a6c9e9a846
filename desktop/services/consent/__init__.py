"""What persons agree to, in which words, what it rests on, and taking it back."""
