"""Rulebooks and vocabularies as data; no code."""
