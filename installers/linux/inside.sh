#!/bin/sh
# Runs a command in a Debian that lies in a folder. Called in namespaces of its own (unshare), so that what
# is mounted here is seen by that command only, and is gone with it, however it ends.
#   inside.sh ROOT USER [SOURCE:TARGET ...] -- COMMAND [ARGUMENT ...]
set -eu
root=$1 user=$2
shift 2
mount -t proc proc "$root/proc"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
while [ "$1" != -- ]; do
  source=${1%%:*} target=$root${1#*:}
  if [ -d "$source" ]; then
    mkdir -p "$target"
  else
    mkdir -p "${target%/*}"
    [ -e "$target" ] || : >"$target"
  fi
  mount --bind "$source" "$target"
  mount -o remount,bind,ro "$target"
  shift
done
shift
exec chroot "$root" setpriv --reuid="$user" --regid="$user" --init-groups "$@"
