"""All settings of a workspace, declared once: name, type, default, meaning, example.

What reads and writes ``copycue.toml``, the file that ``copycue init`` makes, ``docs/settings.md`` and
a dialog of settings are all made from this. The descriptions are sentences for users.
"""

import datetime as dt
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from msgspec import Meta, Struct, field

from app.catalogue import Dialect
from app.model import Address, ClientProfile, Formality, Language, Person, say
from app.workspace.opening.editors import EditorChoice
from app.workspace.settings.areas import AreaSettings
from app.workspace.settings.columns import ColumnSettings
from app.workspace.settings.kinds import Kind
from app.workspace.verdicts.links import LinkTemplate, trouble_with

if TYPE_CHECKING:
    from app.journal import ColumnMapping

__all__ = ["FILE_NAME", "ClientSettings", "LanguageChoice", "LinkSettings", "Settings"]

FILE_NAME = "copycue.toml"


class LanguageChoice(Enum):
    """Language of replies: of the note, or always the same."""

    AUTO = "auto"
    EN = "en"
    DE = "de"


class YesNo(Enum):
    """A plain decision."""

    NO = "no"
    YES = "yes"


class ClientSettings(Struct, frozen=True):
    """Who replies go to, and how the client is addressed."""

    name: Annotated[
        str,
        Meta(
            description="The client's name, as the person writes it; empty: whoever wrote the note.",
            examples=["Anna Keller"],
        ),
    ] = ""
    title: Annotated[
        str,
        Meta(
            description="Form of address with the last name, such as Ms, Frau or Dr.; empty: unknown.",
            examples=["Frau"],
        ),
    ] = ""
    nickname: Annotated[
        str,
        Meta(
            description="What the client is called with du, or by first name, where that is another name.",
            examples=["Anni"],
        ),
    ] = ""
    language: Annotated[
        LanguageChoice, Meta(description="Language of replies; auto: that of each note.", examples=["de"])
    ] = LanguageChoice.AUTO
    address: Annotated[
        Address,
        Meta(description="How the client is addressed; in English: by last or first name.", examples=["du"]),
    ] = Address.FORMAL
    formality: Annotated[Formality, Meta(description="How replies sound.", examples=["friendly"])] = (
        Formality.NEUTRAL
    )
    channel: Annotated[
        str,
        Meta(
            description="How the client likes to be answered: mail, an address, Slack, Teams, Jira, phone …; "
            "a reply is printed in its signs, and a chat gets no closing unless formal. Empty: unknown.",
            examples=["mail"],
        ),
    ] = ""
    money: Annotated[
        YesNo, Meta(description="Whether a reply of the boss may speak of money.", examples=["yes"])
    ] = YesNo.NO
    guide_sent: Annotated[
        str,
        Kind.DAY,
        Meta(
            description="The day on which the client got the guide to the text files; empty: not yet.",
            examples=["2026-11-03"],
        ),
    ] = ""
    opening: Annotated[
        str,
        Kind.LINES,
        Meta(
            description="How the client opens the text files, a step on each line, in the client's language.",
            examples=[say("Open the folder Texts\nOpen the file in the editor")],
        ),
    ] = ""
    open_link: Annotated[
        str,
        Meta(
            description="Where the client opens the text files, such as a shared folder; empty: unknown.",
            examples=["https://files.example/texts"],
        ),
    ] = ""

    def guide_day(self) -> dt.date | None:
        """Return the day on which the guide was sent; None for none, and for what is no day."""
        try:
            return dt.date.fromisoformat(self.guide_sent.strip())
        except ValueError:
            return None


class PersonSettings(Struct, frozen=True):
    """Somebody a reply may name."""

    name: Annotated[
        str, Meta(description="The name, as the person writes it.", examples=["Jan Petersen"])
    ] = ""
    title: Annotated[
        str, Meta(description="Form of address with the last name; empty: unknown.", examples=["Herr"])
    ] = ""


class PeopleSettings(Struct, frozen=True):
    """Who does what."""

    me: Annotated[
        str,
        Meta(
            description="Your name in the history; empty (best in a shared file): the name you log in with.",
            examples=["Tom Albers"],
        ),
    ] = ""
    texts: Annotated[PersonSettings, Meta(description="Who looks after the texts on the client's side.")] = (
        field(default_factory=PersonSettings)
    )
    hand_over: Annotated[
        PersonSettings, Meta(description="Who on your side gets a note that is handed over: the boss.")
    ] = field(default_factory=PersonSettings)


class ReplySettings(Struct, frozen=True):
    """What stands below a reply, and what it may promise."""

    sender: Annotated[str, Meta(description="Your name below replies.", examples=["Tom Albers"])] = ""
    signature: Annotated[
        str,
        Kind.LINES,
        Meta(
            description="Lines below the closing, in place of the sender.",
            examples=["Tom Albers\nNordlicht Software"],
        ),
    ] = ""
    build_day: Annotated[
        str,
        Meta(
            description="When the next build comes, in words to be shown; empty: nothing is promised.",
            examples=["Thursday"],
        ),
    ] = ""


class LinkSettings(Struct, frozen=True):
    """Addresses that open a place, with ``{path}``, ``{file}``, ``{line}`` and ``{column}`` in them."""

    editor: Annotated[
        str,
        Meta(
            description="Opens a place in an editor; {path} is the whole path on this computer.",
            examples=["vscode://file/{path}:{line}:{column}"],
        ),
    ] = ""
    web: Annotated[
        str,
        Meta(
            description="Shows a place on the web; {path} is the path below the copy folder.",
            examples=["https://git.example/kiosk/blob/main/copy/{path}#L{line}"],
        ),
    ] = ""


class LedgerSettings(Struct, frozen=True):
    """Where notes, answers and outcomes are kept."""

    url: Annotated[
        str,
        Meta(
            description="A team's PostgreSQL database, without a password; empty: a file of your own.",
            examples=["postgresql+psycopg://anna@db.example/copycue"],
        ),
    ] = ""
    project: Annotated[
        str,
        Meta(
            description="The project's name in a team's ledger, the same for all; empty: its name above.",
            examples=["museum-kiosk"],
        ),
    ] = ""


class Settings(Struct, frozen=True):
    """A workspace: its name, where its journals and copy files are, its client.

    Paths are absolute, relative to the folder of ``copycue.toml``, or begin with ``~``. ``dialects``
    are declared with the words of ``resources/dialects``.
    """

    name: Annotated[
        str,
        Meta(description="What you call the project; empty: as its folder.", examples=["Museum kiosk"]),
    ] = ""
    journals: Annotated[
        list[str],
        Kind.PATHS,
        Meta(
            description="Files and folders into which the client writes notes; * and ** stand for any names.",
            examples=[["journal", "mails/*.eml"]],
        ),
    ] = field(default_factory=list)
    copy: Annotated[
        list[str],
        Kind.PATHS,
        Meta(
            description="XML files and folders with the client's texts; * is any name, ** any folders.",
            examples=[["texts", "app/res/**/strings*.xml"]],
        ),
    ] = field(default_factory=list)
    largest_file_mb: Annotated[
        float,
        Kind.MEGABYTES,
        Meta(
            gt=0,
            le=1000,
            description="A larger copy file, in megabytes, is reported instead of being read.",
            examples=[80],
        ),
    ] = 50
    open_with: Annotated[
        EditorChoice,
        Meta(
            description="The editor that opens a text at its line; auto: your own command (COPYCUE_EDITOR in "
            "the environment), else links.editor, else the first that is found; system: whatever the system "
            "opens such files with.",
            examples=["vscode"],
        ),
    ] = EditorChoice.AUTO
    client: Annotated[
        ClientSettings, Meta(description="Who replies go to, and how the client is addressed.")
    ] = field(default_factory=ClientSettings)
    people: Annotated[PeopleSettings, Meta(description="Who does what.")] = field(
        default_factory=PeopleSettings
    )
    area: Annotated[
        tuple[AreaSettings, ...],
        Meta(description="Who looks after some of the texts only, where it is not the same person for all."),
    ] = ()
    reply: Annotated[
        ReplySettings, Meta(description="What stands below a reply, and what it may promise.")
    ] = field(default_factory=ReplySettings)
    links: Annotated[
        LinkSettings, Meta(description="Links that open a place, with {path}, {file}, {line} and {column}.")
    ] = field(default_factory=LinkSettings)
    ledger: Annotated[LedgerSettings, Meta(description="Where notes, answers and outcomes are kept.")] = (
        field(default_factory=LedgerSettings)
    )
    mapping: Annotated[
        tuple[ColumnSettings, ...],
        Meta(description="Which columns of some journals are what, where their names do not tell."),
    ] = ()
    dialects: Annotated[
        tuple[Dialect, ...], Meta(description="Formats of XML of your own, as in resources/dialects.")
    ] = ()

    def link_templates(self) -> tuple[LinkTemplate, ...]:
        """Return the links that places have, those that are set and sound."""
        named = ((name, getattr(self.links, name)) for name in self.links.__struct_fields__)
        return tuple(
            LinkTemplate(name, address) for name, address in named if address and not trouble_with(address)
        )

    def column_mappings(self) -> "tuple[ColumnMapping, ...]":
        """Return what is said about the columns of journals."""
        return tuple(columns.mapping() for columns in self.mapping)

    def profile(self) -> ClientProfile:
        """Return how replies to this client are written."""
        client, texts, reply = self.client, self.people.texts, self.reply
        language = None if client.language is LanguageChoice.AUTO else Language(client.language.value)
        return ClientProfile(
            client=Person(client.name, client.title),
            language=language,
            address=client.address,
            formality=client.formality,
            texts=Person(texts.name, texts.title),
            sender=reply.sender,
            signature=reply.signature,
            build_day=reply.build_day,
            areas=tuple(area.area() for area in self.area),
            hand_over=Person(self.people.hand_over.name, self.people.hand_over.title),
            channel=client.channel,
            nickname=client.nickname,
            money_allowed=client.money is YesNo.YES,
            guide_sent=client.guide_day(),
            opening=tuple(filter(None, map(str.strip, client.opening.splitlines()))),
            open_link=client.open_link,
        )
