"""The application and the disk image for macOS. The shell scripts beside this run on a Mac only."""
