"""What is said: word lists, tone, replies, and the sample from its notes to guide and report."""

import datetime as dt
from typing import TYPE_CHECKING

from app.model import Address, Formality, Language, VerdictKind
from app.workspace.self_test.check import expect

if TYPE_CHECKING:
    from app.workspace.workspace import Workspace

__all__ = ["replies", "spelling", "tone", "whole_sample"]

_SLIPS = {"departuer": "departure", "vieleicht": "vielleicht"}
_UPSETTING = {
    Language.EN: "As I already told you, this is your mistake.",
    Language.DE: "Wie ich Ihnen schon mehrfach gesagt habe, ist das Ihr Fehler.",
}
_DAY = dt.date(2026, 11, 2)


def spelling() -> str:
    """Look words up in the lists of both languages."""
    from app.matching.spelling import correction, is_known

    unknown = [word for word in ("departure", "abfahrt", "größe") if not is_known(word)]
    expect(that=not unknown, otherwise=f"These are in no list of words: {', '.join(unknown)}.")
    wrong = [slip for slip, right in _SLIPS.items() if correction(slip) != right]
    expect(that=not wrong, otherwise=f"These are not put right: {', '.join(wrong)}.")
    return "English and German"


def tone() -> str:
    """Find in both languages what one does not say to a client."""
    from app.replies.tone.check import check_tone
    from app.replies.tone.rules import rules_of

    deaf = [language for language, text in _UPSETTING.items() if not check_tone(text, language).findings]
    expect(that=not deaf, otherwise=f"What upsets is not heard in {', '.join(deaf)}.")
    return ", ".join(f"{len(rules_of(language))} rules ({language})" for language in Language)


def replies() -> str:
    """Write a reply of every kind and situation, in every language and form of address, of made-up facts."""
    from app.replies import SHIPPED
    from app.replies.rehearsal import rehearsed
    from app.replies.voice import Voice

    voices = [Voice(language, address, Formality.NEUTRAL) for language in Language for address in Address]
    tried = list(rehearsed(SHIPPED, voices))
    wrong = {f"{one.problem.file}: {one.problem.message}": None for one in tried if one.problem}
    expect(that=not wrong, otherwise=" ".join(wrong))
    written = sum(one.reply is not None for one in tried)
    expect(that=written > 0, otherwise="No reply was written.")
    return f"{written} replies, {len(voices)} voices"


def whole_sample() -> str:
    """Judge the sample's notes, and write its guide and its report."""
    from app.workspace.project.sample import passing_sample
    from app.workspace.report.report import Wanted

    with passing_sample() as project:
        look = project.look()
        proven = sum(one.verdict.kind is VerdictKind.COPY for one in look.triage.notes)
        expect(that=proven > 0, otherwise=f"Of {len(look.triage.notes)} notes none is the client's.")
        pages = [_guide(project, language) for language in Language]
        figures = project.report.figures(look, Wanted(), now=dt.datetime.now(dt.UTC))
        pages += [project.report.page(figures, language) for language in Language]
    expect(that=all(map(_is_page, pages)), otherwise="A page does not end as it should.")
    return f"{len(look.triage.notes)} notes, {proven} of them the client's; {len(pages)} pages"


def _guide(project: "Workspace", language: Language) -> str:
    return project.guide.made(_DAY, language=language).html


def _is_page(html: str) -> bool:
    return html.lstrip().lower().startswith("<!doctype html>") and html.rstrip().endswith("</html>")
