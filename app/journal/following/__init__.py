"""Which note is which: numbers for notes that have none, and the same notes in the next reading."""
