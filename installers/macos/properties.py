"""What macOS is told of the application: the values of its Info.plist, for ``build_spec.spec``."""

__all__ = ["OLDEST_SYSTEM", "info_plist"]

OLDEST_SYSTEM = "13.0"
"""Qt 6.11 runs on macOS 13 and newer (doc.qt.io/qt-6.11/macos.html)."""


def info_plist(version: str, copyright_line: str) -> dict[str, object]:
    """Return the values that PyInstaller does not know, or would guess wrong.

    Of the two programs in it the one without a console is the application: else macOS would take it for a
    service without a window.

    Args:
        version: of Copycue.
        copyright_line: shown beside it in the Finder.
    """
    return {
        "CFBundleExecutable": "copycue-gui",
        "LSBackgroundOnly": False,
        "CFBundleDisplayName": "Copycue",
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de"],
        "LSApplicationCategoryType": "public.app-category.developer-tools",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": copyright_line,
    }
