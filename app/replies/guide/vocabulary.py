"""The facts that templates of the guide may ask for, each with its type: what a team's own are checked by."""

from app.replies.broken_file import ProblemFacts
from app.replies.guide.facts import (
    Amount,
    BrokenFacts,
    CaseFacts,
    FigureFacts,
    FileFacts,
    FolderFacts,
    IndexGroup,
    LessonFacts,
    LinkFacts,
    OftenFacts,
    PersonFacts,
    SectionFacts,
    SignFacts,
)
from app.replies.guide.labels import Labels
from app.replies.guide.picture import Run
from app.replies.people import Keeper
from app.replies.places import PlaceFacts

__all__ = ["VOCABULARY"]

_Texts = tuple[str, ...]

VOCABULARY: dict[str, object] = {
    # the page
    "language": str,
    "project": str,
    "label": Labels,
    "id": str,
    "heading": str,
    "content": str,
    "main": str,
    "sections": tuple[LinkFacts, ...],
    "tone": str,
    "informal": bool,
    # people and days
    "recipient": str,
    "sender": _Texts,
    "made": str,
    "build_day": str,
    "keeper": Keeper,
    "keepers": _Texts,
    "people": tuple[PersonFacts, ...],
    "helper": str,
    # the files
    "opening": _Texts,
    "open_link": str,
    "is_address": bool,
    "file": FileFacts,
    "only": FileFacts,
    "files_heading": str,
    "index_heading": str,
    "group": IndexGroup,
    "on_paper": bool,
    "files_count": Amount,
    "texts_count": Amount,
    "shown_count": Amount,
    "folders": tuple[FolderFacts, ...],
    "more_folders": Amount,
    # changes
    "figure": FigureFacts,
    "first": FigureFacts,
    "item": LessonFacts,
    "case": CaseFacts,
    "often": tuple[OftenFacts, ...],
    "signs": tuple[SignFacts, ...],
    "broken": BrokenFacts,
    "problem": ProblemFacts,
    # what is left alone
    "slots": _Texts,
    "marks": _Texts,
    "names": _Texts,
    "has_cdata": bool,
    "has_originals": bool,
    "locked": bool,
    # what templates pass on to those that they include
    "section": SectionFacts,
    "one": OftenFacts,
    "sign": SignFacts,
    "person": PersonFacts,
    "place": PlaceFacts,
    "run": Run,
}
