"""What lies around a folder that might become a workspace: likely journals, likely texts. Only looks."""

from app.workspace.surroundings.look import FoundCopy, FoundJournal, Surroundings, look_around

__all__ = ["FoundCopy", "FoundJournal", "Surroundings", "look_around"]
