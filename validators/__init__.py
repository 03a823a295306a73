"""Terms to findings: rules as data, pure functions, no clock and no files."""
