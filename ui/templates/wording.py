"""The words about templates: what letters are tried on, whose a template is."""

from app.workspace.templates.desk import ListedTemplate
from ui.words import translate

__all__ = ["sample_words", "standing_words"]


def sample_words(situation: str) -> str:
    """Return what a letter is about, of the names that the core has for it."""
    return {
        "a slip": translate("Templates", "A slip"),
        "a new wording": translate("Templates", "A new wording"),
        "an open wording": translate("Templates", "A wording that is still open"),
        "an addition": translate("Templates", "An addition"),
        "a removal": translate("Templates", "A removal"),
        "a comma": translate("Templates", "A comma"),
        "several places": translate("Templates", "Several places"),
        "several wishes": translate("Templates", "Several wishes"),
        "the same text twice": translate("Templates", "The same text twice"),
        "done already": translate("Templates", "Done already"),
        "in no file": translate("Templates", "A text that is in no file"),
        "about the program": translate("Templates", "About the program"),
        "text and program": translate("Templates", "Text and program"),
        "program, and a text twice": translate("Templates", "Program, and a text twice"),
        "program, and done already": translate("Templates", "Program, and done already"),
        "program, and in no file": translate("Templates", "Program, and in no file"),
        "not clear": translate("Templates", "Not clear"),
        "not clear, and nothing near": translate("Templates", "Not clear, and nothing near"),
        "a broken file": translate("Templates", "A broken file"),
        "a change that was seen": translate("Templates", "The client has changed it"),
        "a change otherwise than asked": translate("Templates", "Changed otherwise than asked"),
        "a change that lost what the program fills in": translate("Templates", "Changed, and a slot is gone"),
        "several notes": translate("Templates", "Several notes at once"),
        "several texts": translate("Templates", "Several texts at once"),
        "several of ours": translate("Templates", "Several of ours at once"),
        "several that are done or doubtful": translate("Templates", "Several, done or doubtful"),
    }[situation]


def standing_words(listed: ListedTemplate) -> str:
    """Return whose a template is; "" where it is ours and nothing is typed."""
    if listed.own and listed.draft:
        return translate("Templates", "your own, with a draft")
    if listed.own:
        return translate("Templates", "your own")
    return translate("Templates", "draft, not used") if listed.draft else ""
