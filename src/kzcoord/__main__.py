"""``python -m kzcoord``: the command line."""

from __future__ import annotations

import sys
from contextlib import suppress

__all__ = ["main"]


def main() -> None:
    """Run the command line; without the extra ``cli`` say how to get it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a console without Kazakh letters shows "?" instead of failing
            stream.reconfigure(errors="replace")
    try:
        from kzcoord.cli import kzcoord
    except ImportError as error:
        if error.name != "click":
            raise
        sys.stderr.write("kzcoord: the command line needs click: pip install 'kzcoord[cli]'\n")
        sys.exit(2)
    try:
        kzcoord(prog_name="kzcoord")
    except OSError as error:  # a full disk, say; where the reader has gone, click ends in silence
        with suppress(OSError):  # or Python would try to write the rest once more, and fail aloud
            sys.stdout.close()
        told = f"the answer cannot be written ({error.strerror}); make room, or write it to another place"
        sys.stderr.write(f"kzcoord: {told}\n")
        sys.exit(2)


if __name__ == "__main__":
    main()
