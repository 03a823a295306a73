"""The order of the steps. Prefect is imported by `flows.run` and `flows.schedule` only."""
