"""Bytes to terms: mail, pages, OCR, layout, language, and what each kind of paper says."""
