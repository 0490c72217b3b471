"""The commands: each parses, calls the library once, shows the answer and chooses the exit status."""
