"""Blanks of a page as people see them: several are one, and those at the ends of lines are none."""

import re
from collections.abc import Sequence
from dataclasses import replace

from app.journal.document.written import Run

__all__ = ["tidied"]

_BLANKS = re.compile(r"[ \u00a0]{2,}")
_BEHIND_MARK = re.compile(r"^(\s*(?:[-*•·◦▪§–]|\(?\w{1,4}[.)])) ?\u00a0 ?")
"""A bullet or number that Word typed into the page, with the blank behind it."""


def tidied(runs: Sequence[Run]) -> list[Run]:
    """Return runs with single blanks between words and none at the ends; a lone one of fixed width stays."""
    tidy: list[Run] = []
    ended = True  # at the start of a line, or behind a blank
    for run in runs:
        text = _BLANKS.sub(" ", run.text)
        if ended:
            text = text.lstrip(" \u00a0")
        if text.startswith("\n") and tidy:
            tidy[-1] = replace(tidy[-1], text=tidy[-1].text.rstrip(" "))
        if text:
            ended = text[-1] in " \u00a0\n"
            tidy.append(replace(run, text=text))
    while tidy and not tidy[-1].text.strip(" \n\u00a0"):
        tidy.pop()
    if tidy:
        tidy[-1] = replace(tidy[-1], text=tidy[-1].text.rstrip(" \n\u00a0"))
        tidy[0] = replace(tidy[0], text=_BEHIND_MARK.sub(r"\1 ", tidy[0].text.lstrip(" \n\u00a0")))
    return [run for run in tidy if run.text]
