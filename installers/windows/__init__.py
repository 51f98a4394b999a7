"""The installer for Windows, built and tried under Wine: a preview, for the reasons in README.md."""
