"""Every text in three languages: the sentence names the parties, tells the elements, and nothing that is not data."""

from collections.abc import Iterator
from itertools import pairwise

from kzcoord import Body, Rule
from kzcoord.bodies import BODIES
from kzcoord.text import Language
from tests.for_each import for_each

from . import ALL_TEXTS, EACH_TEXT
from .named_beside import NAMED_BESIDE, PART_OF_WHAT_IS_DONE
from .sentences import FORMS, RUSSIAN_AND_KAZAKH, faults, parties


@EACH_TEXT
def test_a_sentence_follows_from_the_data(text: Rule) -> None:
    assert list(faults(text)) == []


def test_the_tables_of_what_stands_beside_have_no_idle_row() -> None:
    needed: set[tuple[str, str]] = set()
    for text in ALL_TEXTS:
        own = {body.code for bodies in parties(text).values() for body in bodies}
        told = " ".join([text.said("ru"), *text.manner("ru"), *text.excepted("ru")])
        named = {body.code for mention in FORMS.named_in(told, "ru") for body in mention.bodies}
        needed |= {(code, text.id) for code in named - own}
    assert needed == NAMED_BESIDE
    assert {rule_id for _, rule_id in PART_OF_WHAT_IS_DONE} <= {text.id for text in ALL_TEXTS}


# -- the test itself: a sentence that names another body is noticed ---


def in_the_case_of(words: str, body: Body, lang: Language) -> str:
    """The first form of a body that can stand in a case of the words."""
    (mention,) = FORMS.named_in(words, lang)
    return next(form for form in FORMS.of(body, lang) if mention.cases & FORMS.named_in(form, lang)[0].cases)


def changed(text: Rule, other: Body) -> Iterator[tuple[Language, str]]:
    """The sentences with each mention of a party taken out, put for another body, and put for another party."""
    own = {body for bodies in parties(text).values() for body in bodies}
    for lang in RUSSIAN_AND_KAZAKH:
        said = text.said(lang)
        found = [mention for mention in FORMS.named_in(said, lang) if own & set(mention.bodies)]
        for mention in found:
            before, behind = said[: mention.start], said[mention.end :]
            yield lang, before.rstrip() + behind
            yield lang, before + in_the_case_of(mention.words, other, lang) + behind
        singles = [mention for mention in found if len(mention.bodies) == 1]
        for one, two in pairwise(singles):
            if one.bodies != two.bodies:
                first, second = (
                    in_the_case_of(place.words, body, lang) for place, (body,) in ((one, two.bodies), (two, one.bodies))
                )
                yield lang, said[: one.start] + first + said[one.end : two.start] + second + said[two.end :]


# A sample: every ninth text, each with another body that takes the place of its parties.
@for_each(list(enumerate(ALL_TEXTS))[::9], name=lambda numbered: numbered[1].id)
def test_a_body_left_out_or_exchanged_is_noticed(numbered: tuple[int, Rule]) -> None:
    number, text = numbered
    own = {body for bodies in parties(text).values() for body in bodies}
    others = [body for body in BODIES.values() if body not in own]
    for lang, said in changed(text, others[number % len(others)]):
        assert next(faults(text.model_copy(update={lang: said, "mentions": ()})), None), f"nothing is wrong with {said}"
