"""Why a command is not possible now: reasons that several commands share, in a few words."""

from ui.words import translate

__all__ = ["no_note", "no_place", "no_settings"]


def no_note() -> str:
    """Return that no note is on the screen."""
    return translate("Command", "no note is chosen")


def no_place() -> str:
    """Return that no place is on the screen."""
    return translate("Command", "no text is chosen")


def no_settings() -> str:
    """Return that the project has no settings."""
    return translate("Command", "the files were opened without a project")
