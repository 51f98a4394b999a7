"""Tells what happened from one look to the next; and from the last time that anything was told."""

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.workspace.events.events import Event, WatchTrouble, events_between
from app.workspace.events.picture import Picture

if TYPE_CHECKING:
    from app.workspace.live.look import Look
    from app.workspace.live.told import Told

__all__ = ["OnEvents", "Teller"]

OnEvents = Callable[[tuple[Event, ...]], None]
_log = logging.getLogger(__name__)


class Teller:
    """Compares each look with the one before. Not for several threads.

    Args:
        on_events: called with events that belong together, at least one.
        told: what was told last, to go on from there; None: begin with what the first look sees.

    Attributes:
        trouble: why changes may be seen late, in a sentence, or "".
    """

    def __init__(self, on_events: OnEvents, told: "Told | None" = None) -> None:
        self._on_events = on_events
        self._told = told
        self._before: Picture | None = None
        self.trouble = ""

    def tell(self, look: "Look", trouble: str = "") -> None:
        """Tell what happened since the look before.

        Args:
            look: at the project, now.
            trouble: why changes may be seen late, or "".
        """
        before = self.before(look)
        after = replace(look.picture, trouble=trouble)
        events = events_between(replace(before, trouble=self.trouble), after)
        if events:
            self._on_events(events)
        if events or self._before is None:
            self._keep(look.picture)
        self._before, self.trouble = look.picture, trouble

    def tell_trouble(self, sentence: str) -> None:
        """Tell that nothing can be seen now, once."""
        if sentence != self.trouble:
            self._on_events((WatchTrouble(sentence),))
            self.trouble = sentence

    def before(self, look: "Look") -> Picture:
        """Return the picture that this look will be compared with."""
        if self._before is not None:
            return self._before
        return look.picture if self._told is None else self._told.read(look.picture, look.memory)

    def _keep(self, picture: Picture) -> None:
        if self._told is None:
            return
        try:
            self._told.write(picture)
        except OSError as error:  # then the same is told once more, next time
            _log.info("what was told can not be kept: %s", error)
