"""What Decree 786 of 25 January 2022 changed, record by record, in the order of its text."""

from __future__ import annotations

from kzcoord.law.amendments import Amendment
from kzcoord.rules.decree_1037.editions import BY_786
from kzcoord.text import Text

__all__ = ["AMENDMENTS_BY_786"]


def _new_wording(place: str, what: Text, *rules: str) -> Amendment:
    return Amendment(act="786", place=place, kind="new wording", what=what, on=BY_786, rules=rules)


def _addition(place: str, what: Text, *rules: str) -> Amendment:
    return Amendment(act="786", place=place, kind="addition", what=what, on=BY_786, rules=rules)


_NAMED = Text(
    kk="БҰҰ-ның арнайы рәсімдері мен шарттық органдар аталған",
    ru="названы специальные процедуры ООН и договорные органы",
    en="names the UN special procedures and the treaty bodies",
)
_NAMED_IN_POINT_1 = Text(
    kk="БҰҰ-ның арнайы рәсімдері мен шарттық органдар аталған; қазақша мәтінде «халықаралық органдар» «халықаралық сот "
    "органдары» болды",
    ru="названы специальные процедуры ООН и договорные органы; в казахском тексте «международные органы» стали "
    "«международными судебными органами»",
    en="names the UN special procedures and the treaty bodies; in Kazakh, 'international bodies' became 'international "
    "judicial bodies'",
)
_HEADING = Text(kk="тек тақырыптың нысаны", ru="только форма заголовка", en="form of the heading only")
_HEADING_1 = Text(
    kk="тақырыптың нысаны; қазақша мәтінде Президенттің қарауына «енгізу» орнына «ұсыну» болды",
    ru="форма заголовка; в казахском тексте «внесение» на рассмотрение Президента стало «представлением»",
    en="form of the heading; in Kazakh, 'putting before' the President became 'submitting'",
)
_HEADING_2 = Text(
    kk="тақырыптың нысаны; қазақша мәтінде «шешімдер» сөзінің септігі",
    ru="форма заголовка; в казахском тексте падеж слова «решения»",
    en="form of the heading; in Kazakh, the case of 'decisions'",
)
_HEADING_5 = Text(
    kk="тақырыптың нысаны; қазақша мәтінде өтініштерді қарау туралы сөздер",
    ru="форма заголовка; в казахском тексте слова о рассмотрении обращений",
    en="form of the heading; in Kazakh, the words for the consideration of applications",
)
_CHAPTER_2_1 = Text(
    kk="БҰҰ-ның арнайы рәсімдері туралы тарау, 14-5 - 14-11-тармақтар",
    ru="глава о специальных процедурах ООН, пункты 14-5 - 14-11",
    en="the chapter on the UN special procedures, points 14-5 to 14-11",
)
_CHAPTER_6 = Text(
    kk="«6-бөлім» «6-тарау» болды; органдар өзгерген жоқ",
    ru="«раздел 6» стал «главой 6»; органы те же",
    en="'section 6' became 'chapter 6'; the bodies stay",
)
_CORNER = Text(
    kk="тек бұрыштағы Қағидалардың атауы",
    ru="только название Правил в углу",
    en="name of the Rules in the corner only",
)

#: All in force from the day on which the Decree was signed.
AMENDMENTS_BY_786: tuple[Amendment, ...] = (
    _new_wording("1037-decree/title", _NAMED),
    _new_wording("1037-decree/1", _NAMED_IN_POINT_1),
    _new_wording("1037/title", _NAMED),
    _new_wording("1037/chapter-1", _HEADING_1),
    _new_wording("1037/chapter-2", _HEADING_2),
    _addition(
        "1037/chapter-2-1",
        _CHAPTER_2_1,
        "1037/14-5.1",
        "1037/14-5.2",
        "1037/14-6",
        "1037/14-7.1",
        "1037/14-7.2",
        "1037/14-8.1",
        "1037/14-8.2",
        "1037/14-9.1",
        "1037/14-9.2",
        "1037/14-10(1)",
        "1037/14-10(2)",
        "1037/14-10(3)",
        "1037/14-11",
    ),
    _new_wording("1037/chapter-3", _HEADING),
    _new_wording("1037/chapter-4", _HEADING),
    _new_wording("1037/chapter-5", _HEADING_5),
    _new_wording("1037/chapter-6", _HEADING),
    _new_wording("1037/50.1", _CHAPTER_6, "1037/50.1"),
    _new_wording("1037/annex-1", _CORNER),
    _new_wording("1037/annex-2", _CORNER),
    _new_wording("1037/annex-3", _CORNER),
    _new_wording("1037/annex-4", _CORNER),
    _new_wording("1037/annex-5", _CORNER),
    _new_wording("1037/annex-6", _CORNER),
)
