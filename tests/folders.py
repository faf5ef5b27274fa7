"""Where the databases of a run lie."""

import os
import shutil
import tempfile
from pathlib import Path


def new_folder() -> Path:
    """In memory where there is plenty of it: most of the time of a test on disk is waiting for the disk."""
    memory = Path("/dev/shm")  # noqa: S108 (a folder of a random name is made in it)
    roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2 * 1024**3
    return Path(tempfile.mkdtemp(prefix="pomni-", dir=memory if roomy else None))
