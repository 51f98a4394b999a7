"""Understands what a note wants, finds the entry it means, and judges. Knows the catalogue."""

from app.matching.matcher import Matcher, Place

__all__ = ["Matcher", "Place"]
