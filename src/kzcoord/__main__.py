"""``python -m kzcoord``: the command line."""

from __future__ import annotations

import sys

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
    kzcoord(prog_name="kzcoord")


if __name__ == "__main__":
    main()
