"""Every point and part of every act once: its rules, or why it has none."""

from __future__ import annotations

from typing import NamedTuple

from kzcoord.text import Text

__all__ = ["PLACES", "Covered", "Place"]


class Place(NamedTuple):
    """A place of an act as printed, with the reason where it holds no norm."""

    id: str
    reason: Text | None = None


class Covered(NamedTuple):
    """A place with the ids of its rules, or with the reason why it has none."""

    place: str
    rules: tuple[str, ...]
    reason: Text | None

    def __str__(self) -> str:
        return f"{self.place}: {', '.join(self.rules) if self.reason is None else self.reason.en}"


_APPROVES = Text(kk="қағидаларды бекітеді", ru="утверждает правила", en="approves the rules")
_SUBMITS_DRAFT = Text(
    kk="жарлық жобасын Президентке енгізеді, осымен орындалған",
    ru="вносит проект указа Президенту, этим и исполнено",
    en="puts the draft decree before the President, which the act itself does",
)
_RESPONSIBILITY = Text(
    kk="дербес жауапкершілік: ақпараттың анықтығы, сапасы мен уақтылығы",
    ru="персональная ответственность за достоверность, качество и своевременность",
    en="personal responsibility for the accuracy, quality and timeliness of what the Rules ask for",
)
_AMENDS = Text(kk="басқа актіге өзгерістер", ru="изменения в другом акте", en="amends another act")
_REPEALS = Text(kk="актілердің күшін жою", ru="признаёт акты утратившими силу", en="repeals earlier acts")
_COMMENCES = Text(kk="қолданысқа енгізілуі", ru="введение в действие", en="commencement of the act")
_NEVER_COMMENCED = Text(
    kk="қолданысқа енгізілуі (болмаған)", ru="введение в действие (не состоялось)", en="commencement, which never came"
)
_SUBJECT = Text(kk="актінің мәні мен қысқа атаулары", ru="предмет акта и сокращения", en="subject and short names")
_AMENDMENTS = Text(
    kk="өзгертулер, AMENDMENTS қараңыз",
    ru="изменения, см. AMENDMENTS",
    en="amending clause: its records are kzcoord.AMENDMENTS",
)
_DEFINITION = Text(kk="анықтама", ru="определение", en="a definition")
_REFERS = Text(
    kk="Мемлекеттік протоколға сілтеме, міндеттенуші жоқ",
    ru="отсылка к Государственному протоколу, обязанного лица нет",
    en="refers to the State Protocol and names no bearer",
)
_SCOPE = Text(kk="осы Қағидалардың аясы", ru="сфера действия этих Правил", en="says that these Rules apply")
_CHAPEAU = Text(
    kk="мақсат пен міндеттенушіні атайды, нормалар тармақшаларда",
    ru="называет цель и обязанное лицо, нормы в подпунктах",
    en="names the purpose and the bearer; the norms are in the sub-points",
)
_FORM = Text(kk="нысан, ANNEXES қараңыз", ru="форма, см. ANNEXES", en="a form: its fields are kzcoord.ANNEXES")


def _each(act: str, *places: str, reason: Text | None = None) -> tuple[Place, ...]:
    return tuple(Place(f"{act}/{place}", reason) for place in places)


_OWN_POINTS = (
    *_each("1037-decree", "1", reason=_APPROVES),
    *_each("1037-decree", "2", "3"),
    *_each("1037-decree", "4.1", reason=_RESPONSIBILITY),
    *_each("1037-decree", "4.2"),
    *_each("1037-decree", "5", reason=_AMENDS),
    *_each("1037-decree", "6", reason=_REPEALS),
    *_each("1037-decree", "7", reason=_COMMENCES),
)
#: The Rules of Decree 1037, text with changes to 12.02.2025, and the places of earlier texts.
_RULES_1037 = (
    *_each("1037", "1", "2", "3", "4", "5.1", "5.2", "6"),
    *_each("1037", "7", reason=_DEFINITION),
    *_each("1037", "8.1", "8.2", "8-1", "8-2", "9", "10", "11", "12", "13", "13(1)", "13(2)", "14.1", "14.2"),
    *_each("1037", "14-1", "14-2", "14-2(4)", "14-2(6)", "14-3", "14-4"),
    *_each("1037", "14-5.1", "14-5.2", "14-6", "14-7.1", "14-7.2", "14-8.1", "14-8.2", "14-9.1", "14-9.2"),
    *_each("1037", "14-10(1)", "14-10(2)", "14-10(3)", "14-11"),
    *_each("1037", "15", reason=_DEFINITION),
    *_each("1037", "16", reason=_REFERS),
    *_each("1037", "17", reason=_DEFINITION),
    *_each("1037", "18"),
    *_each("1037", "19.1", reason=_SCOPE),
    *_each("1037", "19.2", "20(1)", "20(2)", "21.1", "21.2", "22", "23.1", "23.2", "23.3", "24"),
    *_each("1037", "25"),  # the draft instructions, until 2017
    *_each("1037", "25.1", "25.2", "25.3", "25.4", "25.5", "26.1", "26.2", "26.3", "26-1", "27"),
    *_each("1037", "28.1", "28.2", "29.1", "29.2", "29-1"),
    *_each("1037", "30", reason=_DEFINITION),
    *_each("1037", "31.1", "31.2", "31.3", "32.1", "32.2", "32.3", "32-1.1", "32-1.2", "32-1.3", "32-1.4"),
    *_each("1037", "33.1", "33.2", "34"),
    *_each("1037", "34.2"),  # the investment report, from 2017 to 2023
    *_each("1037", "35", "36.1", "36.2", "37.1", "37.2", "37.3", "38", "39", "40.1", "40.2", "40.3", "41"),
    *_each("1037", "42.1", "42.2", "43", "44.1", "44.2"),
    *_each("1037", "45", reason=_CHAPEAU),
    *_each("1037", "45(1)", "45(2)", "45(3)", "45(4)", "45(5)"),
    *_each("1037", "46", reason=_CHAPEAU),
    *_each("1037", "46(1)", "46(2)", "46(3)", "46(4)", "46(5)", "47", "48.1", "48.2"),
    *_each("1037", "49.1(1)", "49.1(2)", "49.2", "50.1", "50.2", "50.3"),
    *_each("1037", *(f"annex-{number}" for number in range(1, 7)), reason=_FORM),
)
_RESOLUTION_1082 = (
    *_each("1082-resolution", "1", reason=_APPROVES),
    *_each("1082-resolution", "2", reason=_COMMENCES),
    *_each("1082", "1", reason=_SUBJECT),
    *_each("1082", *map(str, range(2, 16)), "16.1(1)", "16.1(2)", "16.2", "16.3", "16.4", "17"),
    *_each("1082", "annex-1", "annex-2", reason=_FORM),
)
_DRAFT_421 = (
    *_each("421-resolution", "1", reason=_SUBMITS_DRAFT),
    *_each("421-draft-decree", "1", reason=_APPROVES),
    *_each("421-draft-decree", "2", reason=_NEVER_COMMENCED),
    *_each("421-draft", "1", reason=_SUBJECT),
    *_each("421-draft", "2", reason=_DEFINITION),
    *_each("421-draft", "3.1", "3.2", "4", "5"),
    *_each("421-draft", "6", reason=_CHAPEAU),
    *_each("421-draft", *(f"6({number})" for number in range(1, 9))),
    *_each("421-draft", "7.1", reason=_CHAPEAU),
    *_each("421-draft", *(f"7.1({number})" for number in range(1, 7)), "7.2"),
    *_each("421-draft", "8.1(1)", "8.1(2)", "8.2", "8.3", "9.1(1)", "9.1(2)", "9.2"),
)
_DECREE_786 = (
    *_each("786", "1", reason=_AMENDMENTS),
    *_each("786", "2", reason=_COMMENCES),
)

#: Every place of every act, in the order of the texts.
PLACES: tuple[Place, ...] = (*_OWN_POINTS, *_RULES_1037, *_RESOLUTION_1082, *_DRAFT_421, *_DECREE_786)
