"""Sheets for the blind rating of replies: what a fresh reader needs to judge them, and nothing else."""
