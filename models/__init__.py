"""The office's facts: terms everybody speaks, and the database that keeps them."""
