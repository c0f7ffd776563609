"""Eight threads that ask the library at once, from the very first import on; each prints the digest of its answers.

Nothing is loaded or worked out before they start, so what is made on first use is made by all of them together.
"""

from __future__ import annotations

import sys
import threading

__all__ = ["main"]

_THREADS = 8
# Names that the contract finds in kzcoord though `dir` does not list them: of bodies, errors, events and rules.
_FOUND_HERE_TOO = (
    *("MFA", "GOVERNMENT_OFFICE", "CalendarRangeError", "UnknownBodyError"),
    *("CommunicationReceived", "EecMatter", "TopLevelEvent", "Modality"),
)


def main() -> int:
    """Runs the threads; 0 if none of them failed."""
    start = threading.Barrier(_THREADS)
    told: list[str] = []
    failed: list[BaseException] = []

    def ask(number: int) -> None:
        try:
            start.wait()
            import kzcoord

            names = [*dir(kzcoord), *_FOUND_HERE_TOO]
            first = number * len(names) // _THREADS
            for name in names[first:] + names[:first]:  # each thread loads the names in another order
                getattr(kzcoord, name)
            import answers  # type: ignore[import-not-found, unused-ignore]

            told.append(answers.digest([*answers.answers(), *answers.answers_of_the_command_line()]))
        except BaseException as error:
            failed.append(error)
            raise

    sys.setswitchinterval(1e-5)
    threads = [threading.Thread(target=ask, args=(number,)) for number in range(_THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sys.stdout.write("\n".join(told) + "\n")
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
