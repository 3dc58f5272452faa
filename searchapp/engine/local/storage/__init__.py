"""What lasts on the disk: generations, their manifests, the sources they know, the lock, files that are checked."""
