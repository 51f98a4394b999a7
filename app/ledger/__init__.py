"""The durable record of a workspace: notes, verdicts, replies, outcomes. Knows the model only."""
