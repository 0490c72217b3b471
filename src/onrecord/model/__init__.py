"""What a record is: frozen types and pure functions. This room imports nothing else of the package."""
