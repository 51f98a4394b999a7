"""What is done on Windows itself, by a hosted runner: signing, the installer, and trying it there.

``make package-windows`` does the like under Wine (``installers/windows``); both use the same script for NSIS.
"""
