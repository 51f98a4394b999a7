"""What ``copycue.toml`` may say about who looks after some of the texts only: tables ``[[area]]``."""

from typing import Annotated

from msgspec import Meta, Struct

from app.model import Person, TextArea

__all__ = ["AreaSettings"]


class AreaSettings(Struct, frozen=True):
    """Some of the client's texts, and who looks after them."""

    texts: Annotated[
        str,
        Meta(
            description="Files, or files and keys behind #, with * and ?.",
            examples=["kiosk/*.xml#pay.*"],
        ),
    ] = ""
    name: Annotated[
        str, Meta(description="Who looks after them, as the person writes it.", examples=["Maeve Doyle"])
    ] = ""
    title: Annotated[
        str, Meta(description="Form of address with the last name; empty: unknown.", examples=["Ms"])
    ] = ""

    def area(self) -> TextArea:
        """Return the same as replies take it."""
        return TextArea(self.texts, Person(self.name, self.title))
