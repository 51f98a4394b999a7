"""From the tokens of Rich Text to paragraphs and tables, with what is deleted, inserted or struck through."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from app.journal.document.paragraphs import ListSign
from app.journal.document.symbols import in_words, is_symbol_font
from app.journal.document.written import Cell, Change, Fate, Look, Piece, Run, Sheet, Written
from app.journal.formats.rich_text.tokens import Kind, Token

__all__ = ["Story"]

_UNSEEN = frozenset(("fonttbl", "colortbl", "stylesheet", "info", "pict", "fldinst", "header", "headerl"))
_UNSEEN |= {
    "headerr",
    "headerf",
    "footer",
    "footerl",
    "footerr",
    "footerf",
    "object",
    "datafield",
    "xe",
    "tc",
}
_UNSEEN |= {
    "pntext",
    "revtbl",
    "generator",
    "listtable",
    "listoverridetable",
    "bkmkstart",
    "bkmkend",
    "private",
}
_UNSEEN |= {"themedata", "colorschememapping", "latentstyles", "rsidtbl", "sp", "nonesttables", "annotation"}
_SIGNS = {
    "line": "\n",
    "footnote": "\n",
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "emspace": " ",
    "enspace": " ",
    "~": "\u00a0",
    "_": "\u2011",
    "{": "{",
    "}": "}",
    "\\": "\\",
    "\n": "\n",
    "\r": "\n",
}
_CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gbk",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
}
_CHARSETS |= {163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874"}
_CHARSETS |= {238: "cp1250", 254: "cp437", 255: "cp850"}
_LAYOUT = frozenset(
    ("par", "sect", "pard", "intbl", "trowd", "outlinelevel", "cell", "nestcell", "row", "nestrow")
)
_FIRST_HALVES, _SECOND_HALVES = range(0xD800, 0xDC00), range(0xDC00, 0xE000)
"""Of letters beyond U+FFFF, which are written as two numbers."""
_DEEPEST_HEADING = 6
_NO_LEVEL = 9


@dataclass(frozen=True, slots=True)
class _State:
    """What holds in a group and those within it."""

    unseen: str = ""
    """Name of the group that is not read, or ""."""
    struck: bool = False
    strong: bool = False
    hidden: bool = False
    fate: Fate | None = None
    author: int = 0
    date: int = 0
    font: int | None = None
    skip: int = 1
    """Letters that follow a ``\\u`` for programs that do not know it."""


@dataclass(slots=True)
class _Font:
    name: str = ""
    charset: int = 0


@dataclass(slots=True)
class Story:
    """Reads one file; whatever its braces are, all words are read."""

    pieces: list[Piece] = field(default_factory=list)
    hidden: int = 0
    _codec: str = "cp1252"
    _fonts: dict[int, _Font] = field(default_factory=dict)
    _default_font: int | None = None
    _authors: list[str] = field(default_factory=list)
    _state: _State = field(default_factory=_State)
    _outer: list[_State] = field(default_factory=list)
    _at: Written = field(default_factory=lambda: Written(1))
    _place: int = 1
    _level: int = 0
    _sign: str = ""
    _heading: str = ""
    _in_table: bool = False
    _cells: list[Cell] = field(default_factory=list)
    _cell: list[Piece] = field(default_factory=list)
    _bytes: bytearray = field(default_factory=bytearray)
    _to_skip: int = 0
    _high: int = 0
    """First half of a letter beyond U+FFFF."""
    _starred: bool = False

    def read(self, tokens: Iterable[Token]) -> None:
        """Read all tokens; the words stand in ``pieces``."""
        for token in tokens:
            if token.kind is not Kind.BYTE:
                self._end_bytes()
            match token.kind:
                case Kind.OPEN:
                    self._outer.append(self._state)
                case Kind.CLOSE:
                    self._state = self._outer.pop() if self._outer else _State()
                case Kind.BYTE:
                    self._byte(int(token.text, 16))
                case Kind.TEXT:
                    self._letters(token.text)
                case Kind.WORD:
                    self._word(token)
        self._end_bytes()
        self._end_paragraph()
        self._end_table()

    # --- words ------------------------------------------------------------------------------------

    def _byte(self, byte: int) -> None:
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._bytes.append(byte)

    def _end_bytes(self) -> None:
        if self._bytes:
            text = self._bytes.decode(self._codec_here(), "replace")
            self._bytes.clear()
            self._say(text)

    def _codec_here(self) -> str:
        font = self._fonts.get(self._state.font if self._state.font is not None else self._default_font or 0)
        return _CHARSETS.get(font.charset, self._codec) if font else self._codec

    def _letters(self, text: str) -> None:
        skipped = min(self._to_skip, len(text))
        self._to_skip -= skipped
        rest = text[skipped:]
        if rest.isascii():
            self._say(rest)
        else:  # bytes above ASCII that an odd program did not escape
            self._say(rest.encode("latin-1").decode(self._codec_here(), "replace"))

    def _say(self, text: str) -> None:
        state = self._state
        if not text:
            return
        if state.unseen:
            self._note(text)
        elif state.hidden:
            self.hidden += bool(text.strip())
        else:
            font = self._fonts.get(state.font or 0, _Font()).name
            words = in_words(text, font) if is_symbol_font(font) else text
            self._at.runs.append(Run(words, self._change(), state.struck, state.strong))

    def _change(self) -> Change | None:
        state = self._state
        if state.fate is None:
            return None
        known = 0 < state.author < len(self._authors)  # the first name stands for nobody
        author = self._authors[state.author] if known else ""
        return Change(state.fate, author, _moment(state.date))

    def _note(self, text: str) -> None:
        """Keep what the tables at the head of the file say."""
        group = self._state.unseen
        if group == "fonttbl" and self._state.font is not None:
            self._fonts[self._state.font].name += text.rstrip(";")
        elif group == "revtbl" and text.strip("; "):
            self._authors.append(text.rstrip(";").strip())
        elif group in {"listtext", "pntext"}:
            self._sign += text

    # --- control words ----------------------------------------------------------------------------

    def _word(self, token: Token) -> None:
        self._to_skip = 0
        name, number = token.text, token.number
        if name == "*":
            self._starred = True
            return
        starred, self._starred = self._starred, False
        if name in {"listtext", "pntext", "revtbl"}:
            self._state = replace(self._state, unseen=name)
        elif name in _UNSEEN or (starred and name not in {"shptxt", "fldrslt"}):
            self._state = replace(self._state, unseen=self._state.unseen or name)
        elif name in _SIGNS:
            self._say(_SIGNS[name])
        elif name == "u" and number is not None:
            self._letter(number % 0x10000)
        elif not self._layout(name, number):
            self._set(name, number)

    def _letter(self, code: int) -> None:
        """Say a letter by its number; those beyond U+FFFF come in two halves."""
        if code in _FIRST_HALVES:
            self._high = code
        elif code in _SECOND_HALVES:
            if self._high:
                high, low = self._high - _FIRST_HALVES.start, code - _SECOND_HALVES.start
                self._say(chr(0x10000 + (high << 10) + low))
            self._high = 0
        else:
            self._say(chr(code))
        self._to_skip = self._state.skip

    def _set(self, name: str, number: int | None) -> None:
        """Take what changes the look of the words that follow, or how they are read."""
        on = number != 0
        state = self._state
        match name:
            case "strike" | "striked":
                self._state = replace(state, struck=on)
            case "b" | "ul":
                self._state = replace(state, strong=on)
            case "ulnone":
                self._state = replace(state, strong=False)
            case "v":
                self._state = replace(state, hidden=on)
            case "plain":
                self._state = replace(_State(), unseen=state.unseen, skip=state.skip)
            case "revised" | "deleted":
                fate = Fate.INSERTED if name == "revised" else Fate.DELETED
                self._state = replace(state, fate=fate if on else None)
            case _:
                self._set_number(name, number or 0)

    def _set_number(self, name: str, number: int) -> None:
        state = self._state
        match name:
            case "uc":
                self._state = replace(state, skip=max(number, 0))
            case "f":
                self._fonts.setdefault(number, _Font())
                self._state = replace(state, font=number)
            case "deff":
                self._default_font = number
            case "fcharset" if state.font is not None:
                self._fonts[state.font].charset = number
            case "ansicpg":
                self._codec = _known_codec(f"cp{number}", self._codec)
            case "revauth" | "revauthdel":
                self._state = replace(state, author=max(number, 0))
            case "revdttm" | "revdttmdel":
                self._state = replace(state, date=number)

    # --- paragraphs and tables --------------------------------------------------------------------

    def _layout(self, name: str, number: int | None) -> bool:
        """Begin and end paragraphs, cells and rows; say whether the word is of that kind."""
        if self._state.unseen or name not in _LAYOUT:
            return False
        match name:
            case "par" | "sect":
                self._end_paragraph()
            case "pard":
                self._level, self._in_table = 0, False
            case "intbl" | "trowd":
                self._in_table = True
            case "outlinelevel":
                level = number if number is not None else _NO_LEVEL
                self._level = min(level + 1, _DEEPEST_HEADING) if 0 <= level < _NO_LEVEL else 0
            case "cell" | "nestcell":
                self._end_cell()
            case "row" | "nestrow":
                self._end_row()
        return True

    def _end_paragraph(self) -> None:
        written, sign = self._at, self._sign.strip()
        listed = ListSign(0, sign if sign[:1].isdigit() else "-", "list") if sign else None
        written.look = Look(0 if listed else self._level, listed)
        written.where = self._heading
        text = "".join(run.text for run in written.runs).strip()
        if written.look.level and text:
            self._heading = text
        if self._in_table:
            self._cell.append(written)
        else:
            self._end_table()
            self.pieces.append(written)
        self._place += 1
        self._at, self._sign = Written(self._place), ""

    def _end_cell(self) -> None:
        self._in_table = True
        self._end_paragraph()
        self._cells.append(Cell(self._cell))
        self._cell = []

    def _end_row(self) -> None:
        if not self._cells:
            return
        if not (self.pieces and isinstance(self.pieces[-1], Sheet)):
            self.pieces.append(Sheet(self._place))
        sheet = self.pieces[-1]
        if isinstance(sheet, Sheet):
            sheet.rows.append(self._cells)
        self._cells = []

    def _end_table(self) -> None:
        """Close a row that the file ends in, or that has no end."""
        if self._cell:
            self._cells.append(Cell(self._cell))
            self._cell = []
        self._end_row()


def _known_codec(name: str, otherwise: str) -> str:
    try:
        "".encode(name)
    except LookupError:
        return otherwise
    return name


def _moment(packed: int) -> str:
    """Return the moment that Word packs into a number, or ""."""
    minute, hour, day = packed & 63, packed >> 6 & 31, packed >> 11 & 31
    month, year = packed >> 16 & 15, (packed >> 20 & 511) + 1900
    try:
        moment = dt.datetime.combine(dt.date(year, month, day), dt.time(hour, minute))
    except ValueError:
        return ""
    return moment.isoformat() if packed > 0 else ""
