"""Findings to pages: JSON, HTML, PDF, CSV, packet."""
