"""What a release needs besides its installers: is it ready, what is new, checksums, and what is in it.

Run as ``python -m installers.release``, by hand and by the hosted runners (``.github/workflows``) alike.
"""
