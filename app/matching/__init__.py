"""Understands what a note wants, finds the entry it means, and judges. Knows the catalogue."""

from app.matching.folding import fold, fold_all, fold_with_map
from app.matching.learned import PlaceName, learn, names_said
from app.matching.matcher import Matcher, Place

__all__ = ["Matcher", "Place", "PlaceName", "fold", "fold_all", "fold_with_map", "learn", "names_said"]
