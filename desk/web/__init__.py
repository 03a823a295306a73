"""The web desk (not built yet)."""
