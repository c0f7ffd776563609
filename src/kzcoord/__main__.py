"""``python -m kzcoord``: the command line."""

from __future__ import annotations

import codecs
import sys
from contextlib import suppress
from typing import NoReturn

__all__ = ["main"]


def main() -> None:
    """Run the command line; without the extra ``cli`` say how to get it."""
    if sys.stdout is None:  # closed before the start
        _end("the answer cannot be written (the standard output is closed); open it, or write to a file")
    lost: set[str] = set()
    if hasattr(sys.stdout, "reconfigure"):  # a console without Kazakh letters shows "?" instead of failing
        codecs.register_error("kzcoord", lambda error: _question_marks(error, lost))
        sys.stdout.reconfigure(errors="kzcoord")
    try:
        from kzcoord.cli import kzcoord
    except ImportError as error:
        if error.name != "click":
            raise
        _end("the command line needs click: pip install 'kzcoord[cli]'")
    try:
        kzcoord(prog_name="kzcoord")
    except OSError as error:  # a full disk, say; where the reader has gone, click ends in silence
        with suppress(OSError):  # or Python would try to write the rest once more, and fail aloud
            sys.stdout.close()
        _end(f"the answer cannot be written ({error.strerror}); make room, or write it to another place")
    finally:
        if lost:
            _tell(
                f"the letters {''.join(sorted(lost))} are none of {sys.stdout.encoding} and stand as '?'; "
                "set PYTHONIOENCODING=utf-8, or take --format json"
            )


def _question_marks(error: UnicodeError, lost: set[str]) -> tuple[str, int]:
    """What stands in the place of letters that a console does not have; they are added to those that are ``lost``."""
    assert isinstance(error, UnicodeEncodeError)  # nothing is read
    letters = error.object[error.start : error.end]
    lost.update(letters)
    return "?" * len(letters), error.end


def _tell(message: str) -> None:
    """One line on stderr, where there is one."""
    if sys.stderr is not None:
        sys.stderr.write(f"kzcoord: {message}\n")


def _end(message: str) -> NoReturn:
    """One line on stderr and exit status 2."""
    _tell(message)
    sys.exit(2)


if __name__ == "__main__":
    main()
