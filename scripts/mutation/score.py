"""The score of mutation sessions, module by module, and what survived; mutants that were filtered out do not count."""

from __future__ import annotations

import argparse
import sqlite3
import sys
from collections import Counter
from pathlib import Path

_JOBS = """
    select module_path, start_pos_row, operator_name, coalesce(test_outcome, 'pending'), coalesce(diff, '')
    from mutation_specs left join work_results using (job_id)
    where worker_outcome is null or worker_outcome != 'SKIPPED'
    order by module_path, start_pos_row, operator_name, occurrence
"""
_FORGET = "delete from work_results where test_outcome = 'SURVIVED'"


def _changed(diff: str) -> str:
    """The lines that a mutant takes away and puts in, of its whole diff."""
    lines = [line for line in diff.splitlines() if line[:1] in ("-", "+") and line[:3] not in ("---", "+++")]
    return "\n".join(f"    {line[0]} {line[1:].strip()}" for line in lines)


def main() -> int:
    """0; the score is for a reader."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sessions", nargs="+", type=Path)
    parser.add_argument("--forget-survivors", action="store_true", help="so that the session tries them again")
    asked = parser.parse_args()
    made, killed, lines = Counter[str](), Counter[str](), list[str]()
    for session in asked.sessions:
        with sqlite3.connect(session) as database:
            if asked.forget_survivors:
                database.execute(_FORGET)
                continue
            for path, row, operator, outcome, diff in database.execute(_JOBS):
                module = str(path).removeprefix("src/kzcoord/").removesuffix(".py")
                made[module] += 1
                killed[module] += outcome == "KILLED"
                if outcome != "KILLED":
                    lines.append(f"{outcome.lower()}: {path}:{row} {operator.removeprefix('core/')}\n{_changed(diff)}")
    table = [
        f"{module:<24} {count:>6} {killed[module]:>6}  {killed[module] / count:.1%}" for module, count in made.items()
    ]
    if made:
        table.append(f"{'all':<24} {made.total():>6} {killed.total():>6}  {killed.total() / made.total():.1%}")
    sys.stdout.write("\n".join([*lines, *table, ""]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
