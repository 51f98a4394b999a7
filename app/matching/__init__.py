"""Understands what a note wants, finds the entry it means, and judges. Knows the catalogue."""
