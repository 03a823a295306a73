"""Agreements: what the days of a timesheet are, and what is due for them. Pure functions over dated data."""
