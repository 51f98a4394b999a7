"""The facts that templates may ask for, each with its type: what ``copycue template check`` goes by."""

from app.replies.broken_file import ProblemFacts
from app.replies.by_hand import SearchFacts
from app.replies.change import Change
from app.replies.facts import WishFacts
from app.replies.note_words import NoteFacts
from app.replies.occasion_facts import Hit
from app.replies.people import Keeper, Reader
from app.replies.places import FileGroup, PlaceFacts
from app.replies.several_facts import ChoiceOfSeveral, NoteItem
from app.replies.typing_hints import Swap

__all__ = ["VOCABULARY"]

_Texts = tuple[str, ...]
_Places = tuple[PlaceFacts, ...]

VOCABULARY: dict[str, object] = {
    # the letter
    "tone": str,
    "informal": bool,
    "situation": str,
    "variant": str,
    # people and days
    "reader": Reader,
    "keeper": Keeper,
    "keepers": _Texts,
    "boss": Keeper,
    "sender": _Texts,
    "chat": bool,
    "build_day": str,
    # the note and its wish
    "note": NoteFacts,
    "wish": WishFacts,
    "about": str,
    "in_own_words": bool,
    "reason": str,
    "suggestion": str,
    "subject": str,
    "finding": str,
    "pending": _Texts,
    "open_spelling": bool,
    "open_wording": bool,
    "open_removal": bool,
    # the places
    "place": PlaceFacts,
    "places": _Places,
    "places_count": int,
    "many_places": bool,
    "letters": _Texts,
    "files": tuple[FileGroup, ...],
    "live_of": str,
    "change": Change,
    "same_change": bool,
    "same_now": bool,
    "has_open": bool,
    "at": str,
    "at_known": bool,
    "author": Keeper,
    "swaps": tuple[Swap, ...],
    "keep": _Texts,
    "keep_shown": bool,
    "quoted_now": bool,
    "keep_many": bool,
    "search": SearchFacts,
    # what else is known
    "also": tuple[Hit, ...],
    "also_many": bool,
    "since": str,
    "text_notes": int,
    "guide_day": str,
    "opening": _Texts,
    "open_link": str,
    # a change that was seen
    "new_text": str,
    "otherwise": bool,
    "wished_text": str,
    "lost": _Texts,
    # a broken file
    "problem": ProblemFacts,
    "problems": tuple[ProblemFacts, ...],
    "problems_count": int,
    "many_problems": bool,
    # several notes
    "notes_count": int,
    "mentioned": _Texts,
    "mentioned_all": bool,
    "ours": tuple[NoteItem, ...],
    "done": tuple[NoteItem, ...],
    "looking": _Texts,
    "choice": ChoiceOfSeveral,
    # what moves pass on to those that they include
    "group": FileGroup,
    "hit": Hit,
    "item": NoteItem,
}
