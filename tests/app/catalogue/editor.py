"""The search of an editor, written down as plainly as can be: the tests' own, slow and sure."""


def hits_of(phrase: str, text: str) -> list[int]:
    """Where an editor finds a phrase: small letters as great ones, each hit behind the one before."""
    found, at = [], 0
    while at + len(phrase) <= len(text):
        if _stands(phrase, text, at):
            found.append(at)
            at += len(phrase)
        else:
            at += 1
    return found


def alike(one: str, other: str) -> bool:
    """Tell whether two letters are the same to an editor that does not match case."""
    return one == other or (one.lower() == other.lower() and len(one.lower()) == 1)


def _stands(phrase: str, text: str, at: int) -> bool:
    return all(alike(one, other) for one, other in zip(phrase, text[at : at + len(phrase)], strict=True))
