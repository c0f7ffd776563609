"""Mutation testing of the declarations: each rule changed in one thing, and the tests that notice it.

Every text of every norm is changed in memory, one thing at a time, and given to the comparisons that
``tests/declarations/test_declarations.py`` runs over the whole book. A mutant survives if they tell no difference that
the declaration does not have as it stands. Prints the score; ends with 1 if a mutant survives.

    python scripts/mutate_declarations.py [--list]
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path


def main() -> int:
    """1 if a mutant survives or a declaration differs from its row of the table, else 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true", help="every mutant with the tests that notice it")
    list_all = parser.parse_args().list
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from tests.declarations.mutation import as_it_stands, verdicts

    found = list(verdicts())
    lines = [f"{verdict.what}: {', '.join(verdict.tests) or 'SURVIVES'}" for verdict in found] if list_all else []
    made = Counter(verdict.field for verdict in found)
    killed = Counter(verdict.field for verdict in found if verdict.tests)
    lines += [f"{'changed':<12} {'mutants':>8} {'killed':>8}"]
    lines += [f"{field:<12} {count:>8} {killed[field]:>8}" for field, count in made.items()]
    lines += [f"{'all':<12} {made.total():>8} {killed.total():>8}  {killed.total() / made.total():.2%}"]
    lines += ["", "by the first test of tests/declarations/test_declarations.py that fails:"]
    tests = Counter(verdict.tests[0] for verdict in found if verdict.tests)
    lines += [f"{count:>8}  {test}" for test, count in sorted(tests.items())]
    survivors = [f"survives: {verdict.what}" for verdict in found if not verdict.tests]
    different = [f"differs as it stands: {name}: {told}" for name, told in as_it_stands().items()]
    sys.stdout.write("\n".join([*lines, *survivors, *different, ""]))
    return 1 if survivors or different else 0


if __name__ == "__main__":
    sys.exit(main())
