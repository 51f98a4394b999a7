"""The installer and the uninstaller at work: what comes, what an upgrade keeps, what is left."""

import shutil
from pathlib import Path

from installers.checks import CheckError, Checks
from installers.product import VERSION
from installers.windows.bundle import files_of
from installers.windows.installed import LISTED_KEY, LOGIN_KEY, Installed, traces
from installers.windows.places import BUNDLE, INSTALLER, WORK
from installers.windows.screen import Screen
from installers.windows.setup import make_installer
from installers.windows.trial_of_program import answered_note, history_of, open_window
from installers.windows.wine import SHIMS, Wine

__all__ = [
    "try_installing",
    "try_old_windows",
    "try_uninstalling",
    "try_uninstalling_with_data",
    "try_upgrade",
    "try_while_running",
]

_OLDER = "0.0.9"
_LEFT_OVER = Path("_internal", "of the older version.txt")
_OWN_FILE = "meine Notizen.txt"
_STILL_RUNNING, _WINDOWS_TOO_OLD = 3, 5
"""Exit codes of the installer, see copycue.nsi."""
_KEPT = ("window.ini", "workspaces.json")
"""Settings of the window, and the projects that were opened."""


def try_old_windows(checks: Checks, wine: Wine) -> None:
    """See that a Windows which Qt can not run on is refused."""
    with checks.check("Windows 7 is refused") as say:
        wine.run("winecfg", "/v", "win7").expect()
        wine.run(INSTALLER, "/S").expect(_WINDOWS_TOO_OLD)
        if found := traces(wine):
            raise CheckError(f"something was installed: {found}")
        say(f"exit code {_WINDOWS_TOO_OLD}, nothing installed")
    wine.run("winecfg", "/v", "win10")


# --- installing -------------------------------------------------------------------------------------


def try_installing(checks: Checks, copycue: Installed) -> None:
    """Install, and look at all that is there then."""
    with checks.check("silent install, default folder") as say:
        copycue.install(INSTALLER, "/DESKTOP").expect()
        _expect_files(copycue)
        say(f"{len(copycue.files())} files in {copycue.wine.path(copycue.folder)}")
    with checks.check("no shim of Wine in the installer") as say:
        if found := [name for name in copycue.files() if name.lower().rsplit("/", 1)[-1] in SHIMS]:
            raise CheckError(f"these stand in for parts of Windows: {', '.join(found)}")
        say(f"none of {', '.join(SHIMS)}")
    with checks.check("entry among the installed programs") as say:
        say(_expect_listed(copycue, VERSION))
    with checks.check("shortcuts") as say:
        _expect_shortcuts(copycue)
        say("start menu and, as asked for, desktop")


def _expect_files(copycue: Installed) -> None:
    expected = {*files_of(BUNDLE), "Uninstall.exe"}
    found = set(copycue.files())
    if found != expected:
        raise CheckError(f"missing: {sorted(expected - found)[:5]}, too many: {sorted(found - expected)[:5]}")


def _expect_shortcuts(copycue: Installed) -> None:
    if missing := [path for path in copycue.shortcuts if not path.exists()]:
        raise CheckError(f"missing: {', '.join(map(str, missing))}")


def _expect_listed(copycue: Installed, version: str) -> str:
    """See that Windows lists the program with all that it shows there; return the sum of it."""
    listed = copycue.wine.registry(LISTED_KEY)
    folder = copycue.wine.path(copycue.folder)
    expected = {
        "DisplayVersion": version,
        "InstallLocation": folder,
        "DisplayIcon": f"{folder}\\copycue-gui.exe,0",
        "UninstallString": f'"{folder}\\Uninstall.exe"',
        "QuietUninstallString": f'"{folder}\\Uninstall.exe" /S',
    }
    wrong = [name for name, value in expected.items() if listed.get(name) != value]
    wrong += [name for name in ("DisplayName", "Publisher", "EstimatedSize") if not listed.get(name)]
    if wrong:
        raise CheckError(f"{', '.join(wrong)}: {[listed.get(name) for name in wrong]}")
    size = int(listed["EstimatedSize"], 16) / 1000
    return f"{listed['DisplayName']} {listed['DisplayVersion']}, {listed['Publisher']}, {size:.0f} MB"


# --- upgrading --------------------------------------------------------------------------------------


def try_while_running(checks: Checks, copycue: Installed, project: Path, shown: Screen) -> None:
    """See that neither an upgrade nor an uninstallation touches a program that runs."""
    with checks.check("while the window is open, unattended: refused, nothing changed") as say:
        with open_window(copycue, project, shown):
            copycue.install(INSTALLER).expect(_STILL_RUNNING)
            copycue.try_uninstall().expect(_STILL_RUNNING)
            _expect_files(copycue)
            _expect_listed(copycue, VERSION)
        say(f"exit code {_STILL_RUNNING} of installer and uninstaller, the window went on")


def try_upgrade(checks: Checks, copycue: Installed, project: Path) -> None:
    """See that an older version is replaced as a whole, and nothing of the user's is touched."""
    with checks.check("an older version, put into its place") as say:
        say(_install_older(copycue))
    with checks.check("upgrade: no file of the older version stays"):
        note = answered_note(copycue, project)
        told, kept = history_of(copycue, project, note), _settings(copycue)
        (copycue.folder / _OWN_FILE).write_text("Fähre", encoding="utf-8")
        copycue.install(INSTALLER).expect()
        (copycue.folder / _OWN_FILE).unlink()  # raises where it is gone
        _expect_files(copycue)
        _expect_listed(copycue, VERSION)
        _expect_shortcuts(copycue)
    with checks.check("upgrade: answer, notes and settings are kept") as say:
        if history_of(copycue, project, note) != told:
            raise CheckError(f"note {note} was “{told}” and is “{history_of(copycue, project, note)}”")
        if not kept or _settings(copycue) != kept:
            raise CheckError(f"settings were {sorted(kept)} and are {sorted(_settings(copycue))}, or others")
        say(f"history of {note}, {', '.join(kept)}")


def _install_older(copycue: Installed) -> str:
    """Install what an older version may have been: with a file that the present one has no more."""
    older = WORK / "older" / "copycue"
    shutil.rmtree(older, ignore_errors=True)
    shutil.copytree(BUNDLE, older)
    (older / _LEFT_OVER).write_text("of the older version", encoding="ascii")
    installer = WORK / "older" / "copycue-setup.exe"
    make_installer(older, installer, version=_OLDER, is_small=False)
    copycue.install(installer).expect()
    if not (copycue.folder / _LEFT_OVER).exists():
        raise CheckError("its own file is missing")
    return _expect_listed(copycue, _OLDER)


def _settings(copycue: Installed) -> dict[str, bytes]:
    files = {name: copycue.data / name for name in _KEPT}
    return {name: file.read_bytes() for name, file in files.items() if file.exists()}


# --- uninstalling -----------------------------------------------------------------------------------


def try_uninstalling(checks: Checks, copycue: Installed, project: Path) -> None:
    """See that uninstalling takes everything away but the user's own."""
    with checks.check("silent uninstall: data stay, nothing else does") as say:
        _start_at_login(copycue)
        kept = files_of(copycue.data)
        own = copycue.folder / _OWN_FILE
        own.write_text("Fähre", encoding="utf-8")
        copycue.uninstall()
        if copycue.files() != [_OWN_FILE]:
            raise CheckError(f"in its folder are {copycue.files()[:5]}")
        shutil.rmtree(copycue.folder)
        _expect_only(copycue, copycue.data, project)
        if files_of(copycue.data) != kept:
            raise CheckError("its data are others than before")
        say(f"{len(kept)} files of the user's data, and a file of their own in the program's folder")


def try_uninstalling_with_data(checks: Checks, copycue: Installed, project: Path) -> None:
    """Try another folder, and the uninstaller's option to take the data too."""
    with checks.check("silent install, folder with blanks and umlauts") as say:
        copycue.install(INSTALLER).expect()
        _expect_files(copycue)
        _expect_listed(copycue, VERSION)
        say(copycue.wine.path(copycue.folder))
    with checks.check("the sample from there; the data of before are known") as say:
        status = copycue.run("status", "--workspace", copycue.wine.path(project)).expect()
        waiting = next((line for line in status.splitlines() if line.startswith("Waiting")), "")
        if not waiting:
            raise CheckError(f"no answered note waits:\n{status}")
        say(waiting)
    with checks.check("silent uninstall with /DELETEDATA: nothing stays"):
        copycue.uninstall("/DELETEDATA")
        _expect_only(copycue, project)


def _start_at_login(copycue: Installed) -> None:
    """Write down what the window's "Start Copycue at login" writes down."""
    program = copycue.wine.path(copycue.folder / "copycue-gui.exe")
    words = ("/v", "copycue", "/t", "REG_SZ", "/d", f'"{program}"', "/f")
    copycue.wine.run("reg", "add", LOGIN_KEY, *words).expect()


def _expect_only(copycue: Installed, *kept: Path) -> None:
    """See that Windows knows nothing more of Copycue than what is to be kept."""
    drive = copycue.wine.drive
    known = tuple(str(folder.relative_to(drive)) for folder in kept)
    if found := [trace for trace in traces(copycue.wine) if not trace.startswith(known)]:
        raise CheckError(f"left: {found[:8]}")
