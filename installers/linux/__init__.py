"""The Linux packages: an archive to unpack, a .deb, and their trial in a bare Debian."""
