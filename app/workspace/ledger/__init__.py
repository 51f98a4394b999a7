"""The ledger of a project: where it is, what people do in it, and as a file."""
