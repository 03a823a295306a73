"""A small office and inbox of invented people, and the program that makes them."""
