"""A disk in memory that fails when it is told to, as a file system of SQLite's (apsw).

It knows what a power cut leaves: what was written and not synced since may be there, in part, or not at all;
a file that was made or deleted may not be so, as long as its folder was not synced.
"""

import random
from dataclasses import dataclass, field
from enum import StrEnum

import apsw

__all__ = ["SECTOR", "Disk", "Fault", "FaultyDisks"]

SECTOR = 512


class Fault(StrEnum):
    """How a disk fails."""

    ERROR = "error"
    """One operation fails."""
    DEAD = "dead"
    """From one operation on, all fail."""
    FULL = "full"
    """Some writes in a row find no room."""
    TORN = "torn"
    """One write is done in part, and says that it failed."""
    POWER = "power cut"
    """All fail from one on, and what was not synced is left to chance."""


@dataclass
class _Content:
    """A file: as the programs see it, and as a power cut would leave it at worst."""

    now: bytearray = field(default_factory=bytearray)
    durable: bytes = b""
    written: list[tuple[int, bytes]] = field(default_factory=list)
    """Not synced yet."""
    is_in_folder: bool = False
    """Its folder was synced since it was made."""


@dataclass
class Disk:
    """Files in memory. Each write, sync, cutting off and deletion counts, and one of them can fail.

    Attributes:
        files: by name.
        gone: files that were deleted, but whose folder was not synced since: a power cut brings them back.
        fault: how it fails.
        at: number of the operation that fails, from 1; 0: none does.
        count: operations so far.
    """

    files: dict[str, _Content] = field(default_factory=dict)
    gone: dict[str, _Content] = field(default_factory=dict)
    fault: Fault = Fault.ERROR
    at: int = 0
    count: int = 0

    def copy(self) -> "Disk":
        """Return a disk with the same files, all of them durable, that works."""
        return Disk(
            {
                name: _Content(bytearray(it.now), bytes(it.now), is_in_folder=True)
                for name, it in self.files.items()
            }
        )

    def after_power_cut(self, chance: random.Random) -> "Disk":
        """Return what is there when the power is back."""
        back = {name: it for name, it in self.gone.items() if chance.random() < 0.5}
        safe = {name: it for name, it in self.files.items() if it.is_in_folder}
        files = {}
        for name, content in {**back, **safe}.items():
            left = _Content(bytearray(content.durable), is_in_folder=True)
            for offset, data in content.written:
                _write_in_part(left.now, offset, data, chance)
            left.durable = bytes(left.now)
            files[name] = left
        return Disk(files)

    def is_failing(self) -> bool:
        """Count an operation, and tell whether it is to fail."""
        self.count += 1
        match self.fault:
            case Fault.DEAD | Fault.POWER:
                return 0 < self.at <= self.count
            case Fault.FULL:
                return self.at <= self.count < self.at + 4 and self.at > 0
            case _:
                return self.count == self.at


def _write_in_part(content: bytearray, offset: int, data: bytes, chance: random.Random) -> None:
    """Write each sector or leave it as it is, as chance has it."""
    for start in range(0, len(data), SECTOR):
        if chance.random() < 0.7:
            _put(content, offset + start, data[start : start + SECTOR])


def _put(content: bytearray, offset: int, data: bytes) -> None:
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(data)] = data


class FaultyDisks(apsw.VFS):
    """The file system that SQLite sees: of the disk that is in use at the moment.

    Args:
        name: to open connections with.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name, "")
        self.name = name
        self.disk = Disk()

    def xOpen(self, name: "str | apsw.URIFilename | None", flags: list[int]) -> "_File":
        path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        if path not in self.disk.files:
            if not flags[0] & apsw.SQLITE_OPEN_CREATE:
                raise apsw.CantOpenError(path)
            self.disk.files[path] = _Content()
        flags[1] = flags[0]
        return _File(self.disk, path)

    def xAccess(self, path: str, flags: int) -> bool:
        del flags
        return path in self.disk.files

    def xDelete(self, path: str, sync_folder: bool) -> None:
        if self.disk.is_failing():
            raise apsw.IOError("deleting failed")
        self.disk.gone[path] = self.disk.files.pop(path)
        if sync_folder:
            self.disk.gone.clear()

    def xFullPathname(self, name: str) -> str:
        return name


class _File(apsw.VFSFile):
    """An open file. There is only one process, so locks are given."""

    def __init__(self, disk: Disk, name: str) -> None:
        # Inherits from none of SQLite's files, so there is nothing to be called.
        self._disk = disk
        self._content = disk.files[name]

    def xRead(self, amount: int, offset: int) -> bytes:
        return bytes(self._content.now[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:
        if self._disk.is_failing():
            if self._disk.fault is Fault.TORN:
                self._write(bytes(data)[: len(data) // 2], offset)
            raise (
                apsw.FullError("no room")
                if self._disk.fault is Fault.FULL
                else apsw.IOError("writing failed")
            )
        self._write(bytes(data), offset)

    def _write(self, data: bytes, offset: int) -> None:
        _put(self._content.now, offset, data)
        self._content.written.append((offset, data))

    def xTruncate(self, size: int) -> None:
        if self._disk.is_failing():
            raise apsw.IOError("cutting off failed")
        del self._content.now[size:]
        self._content.written = [(offset, data) for offset, data in self._content.written if offset < size]
        self._content.durable = self._content.durable[:size]

    def xSync(self, flags: int) -> None:
        del flags
        if self._disk.is_failing():
            raise apsw.IOError("syncing failed")
        self._content.durable = bytes(self._content.now)
        self._content.written = []
        if not self._content.is_in_folder:  # Unix's file system syncs the folder of a new file, too
            self._content.is_in_folder = True
            self._disk.gone.clear()

    def xFileSize(self) -> int:
        return len(self._content.now)

    def xSectorSize(self) -> int:
        return SECTOR

    def xDeviceCharacteristics(self) -> int:
        return 0

    def xLock(self, level: int) -> None:
        pass

    def xUnlock(self, level: int) -> None:
        pass

    def xCheckReservedLock(self) -> bool:
        return False

    def xFileControl(self, operation: int, pointer: int) -> bool:
        del operation, pointer
        return False

    def xClose(self) -> None:
        pass
