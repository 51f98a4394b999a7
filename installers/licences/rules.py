"""What may be handed out, and what must be there for it."""

from collections.abc import Iterable, Iterator

from license_expression import ExpressionError, get_spdx_licensing

from installers.licences.by_hand import ByHand
from installers.licences.part import Part

__all__ = ["faults_of"]

_licensing = get_spdx_licensing()


def faults_of(parts: Iterable[Part], said: ByHand) -> Iterator[str]:
    """Yield what stands in the way of handing parts out, a line each."""
    for part in parts:
        allowed = said.allowed | (said.lesser if part.name in said.may_be_lesser else frozenset())
        if not part.licence:
            yield f"{part.name}: its licence is not known; say it in by_hand.toml, with the reason"
        elif not _is_allowed(part.licence, allowed):
            yield f"{part.name}: {part.licence} is not among the licences that are handed out"
        if not part.text.strip():
            yield f"{part.name}: it has no text of its licence: put one into texts, named in by_hand.toml"


def _is_allowed(licence: str, allowed: frozenset[str]) -> bool:
    """Return whether an expression can be met by allowed licences: one of each "or", all of each "and"."""
    try:
        expression = _licensing.parse(licence)
    except ExpressionError:
        return False
    met = {
        symbol: _licensing.TRUE if str(symbol) in allowed else _licensing.FALSE
        for symbol in expression.symbols
    }
    return bool(expression.subs(met, simplify=True) == _licensing.TRUE)
