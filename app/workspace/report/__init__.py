"""What the ledger of a project tells, counted for the boss: figures, pictures, a page. Notes, not people."""
