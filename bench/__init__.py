"""Speed and memory, measured: ``python -m bench`` prints a table. Never a test."""
