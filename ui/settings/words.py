"""What settings, their sections and choices are called in the window.

What a setting means is said by its declaration; a name for a field is a matter of the page.
"""

from app.workspace.settings import Section, Setting
from ui.words import translate

__all__ = ["choice_words", "section_title", "title_of"]


def section_title(section: Section) -> str:
    """Return what a section is called; one that is new and has no words yet, by its name."""
    known = {
        (): translate("Settings", "Project"),
        ("client",): translate("Settings", "The client"),
        ("people",): translate("Settings", "You"),
        ("people", "texts"): translate("Settings", "Who looks after the texts"),
        ("people", "hand_over"): translate("Settings", "The boss"),
        ("area",): translate("Settings", "Who looks after some of the texts"),
        ("reply",): translate("Settings", "Replies"),
        ("links",): translate("Settings", "Links"),
        ("ledger",): translate("Settings", "Ledger"),
        ("mapping",): translate("Settings", "Columns of journals"),
        ("dialects",): translate("Settings", "Formats of XML"),
    }
    return known.get(section.path) or ".".join(section.path)


def title_of(setting: Setting) -> str:
    """Return what a setting is called; one that is new and has no words yet, by its name."""
    words = _titles().get(setting.path) or _titles().get(setting.path[-1:])
    return words or setting.path[-1].replace("_", " ")


def _titles() -> dict[tuple[str, ...], str]:
    """Return names by path, or by the last part of the path where it means the same everywhere."""
    return {
        ("name",): translate("Settings", "Name"),
        ("title",): translate("Settings", "Title"),
        ("journals",): translate("Settings", "Journals"),
        ("copy",): translate("Settings", "Texts"),
        ("open_with",): translate("Settings", "Editor for texts"),
        ("largest_file_mb",): translate("Settings", "Largest file, in megabytes"),
        ("nickname",): translate("Settings", "First name or nickname"),
        ("language",): translate("Settings", "Language of replies"),
        ("address",): translate("Settings", "Form of address"),
        ("formality",): translate("Settings", "How replies sound"),
        ("channel",): translate("Settings", "Mail address or channel"),
        ("money",): translate("Settings", "May money be spoken of?"),
        ("guide_sent",): translate("Settings", "Guide sent on"),
        ("opening",): translate("Settings", "How the texts are opened"),
        ("open_link",): translate("Settings", "Where the texts are opened"),
        ("me",): translate("Settings", "Your name in the history"),
        ("sender",): translate("Settings", "Your name below replies"),
        ("signature",): translate("Settings", "Signature"),
        ("build_day",): translate("Settings", "Next build"),
        ("editor",): translate("Settings", "Link into the editor"),
        ("web",): translate("Settings", "Link to the web"),
        ("url",): translate("Settings", "Database of the team"),
        ("project",): translate("Settings", "Name in the team’s ledger"),
        ("texts",): translate("Settings", "Files, or files and keys"),
    }


def choice_words(setting: Setting, choice: str) -> str:
    """Return what a choice is called; one that is new and has no words yet, as it is written."""
    auto = translate("Settings", "Automatic")
    known = {
        "auto": translate("Settings", "As each note") if setting.path[-1] == "language" else auto,
        "system": translate("Settings", "As the system has it"),
        "en": "English",
        "de": "Deutsch",
        "sie": translate("Settings", "Last name (Sie)"),
        "du": translate("Settings", "First name (du)"),
        "friendly": translate("Settings", "Friendly"),
        "neutral": translate("Settings", "Neutral"),
        "formal": translate("Settings", "Formal"),
        "no": translate("Settings", "No"),
        "yes": translate("Settings", "Yes"),
    }
    return known.get(choice, choice)
