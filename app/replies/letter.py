"""Writes a letter: facts and templates in, a reply out. The one place where both meet."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.model import Address, Language, Reply, Situation, Variant
from app.replies.blocks import Block, blocks_of, html_of, plain_of
from app.replies.choice import Chooser
from app.replies.quotes import one_line
from app.replies.template import SHIPPED, Library, Rendering
from app.replies.vocabulary import VOCABULARY
from app.replies.voice import Voice

__all__ = ["Facts", "Letter"]

Facts = dict[str, object]

_OWN_BODY = frozenset({Variant.HAND_OVER})
"""Variants that say the same whatever the situation."""


@dataclass(frozen=True, slots=True)
class Letter:
    """How a letter is to be written.

    Attributes:
        situation: what it has to say.
        voice: how it sounds.
        chooser: which wordings it gets.
        variant: which kind of reply it is.
        library: where its templates are taken from.
    """

    situation: Situation
    voice: Voice
    chooser: Chooser
    variant: str = Variant.STANDARD
    library: Library = SHIPPED

    def written(self, facts: Mapping[str, object]) -> Reply:
        """Return the reply that the templates make of the facts.

        Raises:
            UnfilledSlot: a slot has no value.
            TemplateMistakeError: a template can not be used.
        """
        rendering = self._rendering()
        given = {
            **dict.fromkeys(VOCABULARY),
            **facts,
            "situation": self.situation.value,
            "variant": self.variant,
            "informal": self.voice.address is Address.INFORMAL,
            "tone": self.voice.formality.value,
        }
        blocks = self._blocks(rendering, "letter.j2", given)
        subject = self._blocks(self._rendering(), "subject.j2", given)
        return Reply(
            language=self.voice.language,
            address=self.voice.address,
            formality=self.voice.formality,
            situation=self.situation,
            subject=one_line(plain_of(subject)),
            text=plain_of(blocks),
            html=html_of(blocks),
            variant=self.variant,
            wordings=tuple(rendering.wordings.items()),
        )

    @property
    def language(self) -> Language:
        """The language it is written in."""
        return self.voice.language

    def _rendering(self) -> Rendering:
        shelf = self.library.shelf(self.voice.language, self.voice.address, self.variant)
        body = self.variant if self.variant in _OWN_BODY else self.situation.value
        return Rendering(shelf, f"{body}.j2", self.voice.formality.value, self.chooser.pick)

    @staticmethod
    def _blocks(rendering: Rendering, name: str, facts: Mapping[str, object]) -> tuple[Block, ...]:
        return blocks_of(rendering.text_of(name, facts))
