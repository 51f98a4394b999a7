"""The command line: one file per family of commands. Knows the workspace and the model."""

from app.cli.entrance import run

__all__ = ["run"]
