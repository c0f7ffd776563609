"""The layout of ``src/kzcoord``: its floors, its few entries, and no provision named outside ``rules``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

import kzcoord
from kzcoord.events import EVENTS

from .imports import Graph, cycles, cycles_of_packages, import_graph, sources_of, wrong_floors
from .words_of_the_acts import Words, provisions_named

FOLDER = Path(kzcoord.__file__).parent
SOURCES = sources_of(FOLDER)

#: From the ground up. What stands on one floor side by side knows nothing of each other.
FLOORS = [
    ["kzcoord.errors"],
    ["kzcoord.text"],
    ["kzcoord.calendar"],
    ["kzcoord.limits"],
    ["kzcoord.law"],
    ["kzcoord.views"],
    ["kzcoord.scheduling", "kzcoord.rules"],
    ["kzcoord.bodies", "kzcoord.events"],
    ["kzcoord"],
    ["kzcoord.testing", "kzcoord.cli"],
    ["kzcoord.__main__"],
]

#: The modules that hand on to users what the rules define, by star imports alone.
SURFACE = {"kzcoord", "kzcoord.bodies", "kzcoord.events"}

#: So many entries a reader takes in at one look; ``py.typed`` is not counted.
MOST_ENTRIES = 14


@cache
def graph() -> Graph:
    return import_graph(SOURCES)


@cache
def words() -> Words:
    texts = [text for rule in kzcoord.RULES for text in kzcoord.RULES.texts(rule.id)]
    bounds = [bound for text in texts for bound in (text.in_force.begins, text.in_force.ends) if bound is not None]
    acts = [*(bound.act for bound in bounds), *(amendment.on.act for amendment in kzcoord.AMENDMENTS)]
    codes = {text.cite.act for text in texts}
    own = {"calendar-year"}
    return Words(
        acts=frozenset(codes),
        numbers=frozenset(code.partition("-")[0] for code in {*codes, *(act.code for act in acts)}),
        registered=frozenset(act.adilet for act in acts if act.adilet),
        classes=frozenset(event.__name__ for kind, event in EVENTS.items() if kind not in own),
        kinds=frozenset(EVENTS) - own,
    )


class TestProvisions:
    """No provision is named outside ``rules``: no rule id, no act, no event of an act."""

    @pytest.mark.parametrize("name", sorted(name for name in SOURCES if not name.startswith("kzcoord.rules")))
    def test_no_module_outside_the_rules_names_a_provision(self, name: str) -> None:
        found = provisions_named(SOURCES[name], words(), star_imports=name in SURFACE)
        assert not found, f"{name} names provisions:\n" + "\n".join(map(str, found))

    def test_the_words_are_those_of_the_acts_encoded(self) -> None:
        assert {"1037", "1082", "421-draft"} <= words().acts
        assert {"1037", "1082", "421", "550", "582", "195", "786", "779", "23", "50"} <= words().numbers
        assert {"TopLevelEvent", "EecMatter"} <= words().classes
        assert "top-level-event" in words().kinds
        assert "CalendarYear" not in words().classes

    @pytest.mark.parametrize(
        ("source", "named"),
        [
            pytest.param('x = "1037/24"', "the rule id '1037/24'", id="a rule id"),
            pytest.param(
                'x = f"see 1037-decree/4.2 of {y}"', "the rule id '1037-decree/4.2'", id="an id in a sentence"
            ),
            pytest.param('x = {"1082/16.1(1)": 1}', "the rule id '1082/16.1(1)'", id="an id with a sub-point"),
            pytest.param('x = "421/3"', "the rule id '421/3'", id="an id without the word of its act"),
            pytest.param('x = "1037"', "the act '1037'", id="the code of an act"),
            pytest.param('x = "421-draft"', "the act '421-draft'", id="the code of a draft"),
            pytest.param('x = "since Decree 582 of 2017"', "the act '582'", id="an amending act"),
            pytest.param('x = "Decree No. 50"', "the act 'No. 50'", id="an act with a short number"),
            pytest.param('x = "Указ № 23"', "the act '№ 23'", id="an act with a short number in Russian"),
            pytest.param('x = "U1700000582"', "the act 'U1700000582'", id="an act by its place in the register"),
            pytest.param("x = DECREE_582", "the act of 'DECREE_582'", id="the name of an act"),
            pytest.param("x = acts.BY_50", "the act of 'BY_50'", id="the name of an act with a short number"),
            pytest.param("from kzcoord.rules.decree_1037 import x", "the act of 'decree_1037'", id="an act's package"),
            pytest.param("import kzcoord.rules.draft_421.x as y", "the act of 'draft_421'", id="an act's module"),
            pytest.param("from kzcoord import TopLevelEvent", "the event 'TopLevelEvent'", id="the class of an event"),
            pytest.param("x = isinstance(y, kzcoord.ReplySent)", "the event 'ReplySent'", id="a class as an attribute"),
            pytest.param('x = "TopLevelEvent"', "the event 'TopLevelEvent'", id="a class in a string"),
            pytest.param('x = kind == "eec-matter"', "the event 'eec-matter'", id="the kind of an event"),
            pytest.param(
                'def f():\n    """About."""\n    return "1037/24"', "the rule id '1037/24'", id="in a function"
            ),
            pytest.param("from kzcoord.rules.decree_1037 import *", "the act of 'decree_1037'", id="a star import"),
        ],
    )
    def test_a_provision_is_found(self, source: str, named: str) -> None:
        assert [found.what for found in provisions_named(source, words())] == [named]

    @pytest.mark.parametrize(
        "source",
        [
            pytest.param('"""As in 1037/24."""\nx = 1', id="the docstring of a module"),
            pytest.param(
                'class A:\n    """Of TopLevelEvent."""\n    x: int\n    """Of Decree 582."""', id="of a class"
            ),
            pytest.param('def f():\n    """See 1037/24."""', id="of a function"),
            pytest.param("x = 1  # 1037/24", id="a comment"),
            pytest.param("print(x, width=110)", id="a width"),
            pytest.param('x = "within 50 working days, by 23 May"', id="a number that is no act's"),
            pytest.param('x = "Law No. 107-II"', id="another law"),
            pytest.param('x = "Civil Code art. 175, points 195 and 3"', id="a place in another law"),
            pytest.param('x = "статья 175 кодекса, в пункте 195"', id="a place in another law, in Russian"),
            pytest.param('x = "кодекстің 175-бабы, 195-тармағы"', id="a place in another law, in Kazakh"),
            pytest.param('x = "582.5 or 1,195 or 0.582"', id="part of another number"),
            pytest.param('x = "a1037 2/1037 10375"', id="part of another word"),
            pytest.param("from kzcoord import CalendarYear, Event", id="the events of every act"),
            pytest.param('x = "calendar-year"', id="the kind of every act"),
            pytest.param("x = BYTES_50, chapter_5", id="a name with a short number"),
        ],
    )
    def test_other_words_are_not(self, source: str) -> None:
        assert provisions_named(source, words()) == []

    def test_the_surface_hands_on_by_star_imports_alone(self) -> None:
        star, named = "from kzcoord.rules.decree_1037 import *", "from kzcoord.rules.decree_1037 import events"
        assert provisions_named(star, words(), star_imports=True) == []
        assert len(provisions_named(named, words(), star_imports=True)) == 1


class TestEntries:
    """The package opens on a short list."""

    def test_the_package_has_few_entries(self) -> None:
        entries = sorted(path.name for path in FOLDER.iterdir() if path.name not in {"py.typed", "__pycache__"})
        assert len(entries) <= MOST_ENTRIES, entries


class TestImports:
    """Data flows one way: from the ground up, without a cycle, in functions and for type checkers too."""

    def test_no_module_imports_itself_round_a_corner(self) -> None:
        found = cycles(graph())
        assert not found, "\n".join(found)

    def test_no_package_imports_itself_round_a_corner(self) -> None:
        found = cycles_of_packages(graph())
        assert not found, "\n".join(found)

    def test_no_floor_imports_a_higher_one(self) -> None:
        found = wrong_floors(graph(), FLOORS)
        assert not found, "\n".join(found)

    @pytest.mark.parametrize(
        ("source", "imported"),
        [
            pytest.param("import p.b.c", {"p.b.c"}, id="a module"),
            pytest.param("import p.b.c.name", {"p.b.c"}, id="more than a module"),
            pytest.param("from p.b import c, d", {"p.b.c", "p.b"}, id="a module and a name of a package"),
            pytest.param("from p import b", {"p.b"}, id="a package"),
            pytest.param("from . import b", {"p.b"}, id="a neighbour"),
            pytest.param("from .b.c import x", {"p.b.c"}, id="a neighbour's module"),
            pytest.param("def f():\n    import p.b", {"p.b"}, id="in a function"),
            pytest.param("if TYPE_CHECKING:\n    from p.b.c import X", {"p.b.c"}, id="for type checkers"),
            pytest.param('import_module("p.b.c")', {"p.b.c"}, id="by its name"),
            pytest.param("import os.path, pydantic", set(), id="others"),
        ],
    )
    def test_every_kind_of_import_counts(self, source: str, imported: set[str]) -> None:
        assert import_graph({"p": "", "p.a": source, "p.b": "", "p.b.c": ""})["p.a"] == imported

    def test_a_cycle_is_told_module_by_module(self) -> None:
        graph = import_graph(
            {"p": "", "p.a": "import p.b", "p.b": "def f():\n    import p.c", "p.c": "from p.a import x"}
        )
        assert cycles(graph) in (
            [f"{line}"] for line in ("p.a -> p.b -> p.c -> p.a", "p.b -> p.c -> p.a -> p.b", "p.c -> p.a -> p.b -> p.c")
        )
        assert cycles(import_graph({"p": "", "p.a": "import p.b", "p.b": ""})) == []

    def test_two_packages_that_import_each_other_are_a_cycle_though_no_two_modules_do(self) -> None:
        sources = {
            "p": "",
            "p.a": "",
            "p.a.x": "import p.b.x",
            "p.a.y": "",
            "p.b": "",
            "p.b.x": "",
            "p.b.y": "import p.a.y",
        }
        graph = import_graph(sources)
        assert cycles(graph) == []
        assert len(cycles_of_packages(graph)) == 1
        assert cycles_of_packages(graph)[0].startswith("in p: p.")

    def test_an_import_upwards_or_sideways_is_told_and_so_is_a_module_on_no_floor(self) -> None:
        sources = {
            "p": "",
            "p.low": "import p.left",
            "p.left": "import p.low, p.right.x",
            "p.right": "",
            "p.right.x": "",
            "p.new": "",
        }
        told = wrong_floors(import_graph(sources), [["p.low"], ["p.left", "p.right"], ["p"]])
        assert told == [
            "p.left imports p.right.x, on the same floor",
            "p.low imports p.left, on a higher floor",
            "p.new is on no floor",
        ]
