"""Reads a template: Jinja parses it, our limits are held against it."""

from functools import lru_cache

from jinja2 import TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.model import say
from app.replies.template.limits import keep_to_limits
from app.replies.template.mistake import TemplateMistakeError
from app.replies.template.source import LARGEST_TEMPLATE, Template
from app.replies.template.wordings import Wordings

__all__ = ["mistake_of", "parsed", "read_template"]


def read_template(text: str, name: str) -> Template:
    """Return the template that a text is.

    Args:
        text: the file's text.
        name: the file's name, for reports.

    Raises:
        TemplateMistakeError: it is none, or asks for what templates may not do.
    """
    if len(text) > LARGEST_TEMPLATE:
        raise TemplateMistakeError(
            name,
            1,
            say("the file has more than {most} characters", most=LARGEST_TEMPLATE),
        )
    template = Template(name, text)
    try:
        keep_to_limits(parsed(template), name)
    except RecursionError as error:
        raise TemplateMistakeError(name, 1, say("its parts stand too deep inside each other")) from error
    return template


@lru_cache(maxsize=32)
def parsed(template: Template) -> nodes.Template:
    """Return the parts of a template, as Jinja reads them.

    Raises:
        TemplateMistakeError: they do not fit together.
    """
    try:
        return _syntax().parse(template.body, template.name, template.name)
    except TemplateSyntaxError as error:
        raise mistake_of(error, template.name) from error


def mistake_of(error: TemplateSyntaxError, name: str) -> TemplateMistakeError:
    """Return what Jinja found wrong, in one sentence; what it advises is the hint."""
    sentence, _, hint = (error.message or "this is no template").partition(". ")
    first = sentence.rstrip(".").replace("\n", " ")
    return TemplateMistakeError(name, error.lineno, first[:1].lower() + first[1:], hint)


@lru_cache(maxsize=1)
def _syntax() -> ImmutableSandboxedEnvironment:
    return ImmutableSandboxedEnvironment(extensions=[Wordings])
