"""onrecord reads news of a crisis into a record that a desk can check line by line."""
