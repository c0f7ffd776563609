"""Decree 1037, its own points: what the Decree orders beside approving the Rules.

Points 1 and 5 to 7 approve the Rules, change and repeal other acts and bring the Decree into force: they hold no norm.
"""

from __future__ import annotations

from kzcoord.law.calendar_year import CalendarYear
from kzcoord.law.conditions import on
from kzcoord.law.editions import since
from kzcoord.law.rules import Modality, Rule
from kzcoord.limits import MONTHS, OncePer, Within
from kzcoord.limits.anchors import Anchor
from kzcoord.limits.questions import Question, Reading
from kzcoord.rules.bodies import GOVERNMENT, MFA, ORGANIZATION, STATE_BODY
from kzcoord.rules.decree_1037.editions import BY_582, BY_1037, OWN_POINTS_1037, RULES_1037
from kzcoord.text import Text

__all__ = ["RULES"]

# -- points 2 and 3: the procedure is kept, the Government approves rules of its own ---------------------------------

_POINT_2 = Rule(
    id="1037-decree/2",
    cite=OWN_POINTS_1037.at("2"),
    modality=Modality.STANDING,
    who=(STATE_BODY, ORGANIZATION),
    action="keep strictly",
    what="to the procedure of the Rules and strengthen the control of the performance of treaties, of decisions of the "
    "international organisations in which Kazakhstan takes part, and of the agreements reached",
    ru="Государственные органы и организации строго соблюдают установленный Правилами порядок и усиливают контроль за "
    "выполнением международных договоров, решений международных организаций, участницей которых является Казахстан, и "
    "достигнутых договорённостей",
    kk="Мемлекеттік органдар мен ұйымдар Қағидаларда белгіленген тәртіпті қатаң сақтайды және халықаралық шарттардың, "
    "Қазақстан қатысушысы болып табылатын халықаралық ұйымдар шешімдерінің және қол жеткізілген уағдаластықтардың "
    "орындалуына бақылауды күшейтеді",
    in_force=since(BY_1037),
)

DECREE_SIGNED = Anchor(
    "decree_signed",
    en="the signing of the Decree",
    ru="подписания Указа",
    kk="Жарлыққа қол қойылған күн",
    kk_from="Жарлыққа қол қойылған күннен бастап",
)

_POINT_3 = Rule(
    id="1037-decree/3",
    cite=OWN_POINTS_1037.at("3", phrase_kk="үш ай мерзімде", phrase_ru="в трехмесячный срок"),
    when=(on(CalendarYear, year=2010),),
    who=(GOVERNMENT,),
    action="approves",
    what="the rules on holding international events of the intergovernmental and interdepartmental levels, on the "
    "sittings of joint intergovernmental commissions with foreign countries and of their sub-commissions, and on "
    "carrying out agreements of these levels",
    ru="Правительство утверждает правила организации международных мероприятий межправительственного и "
    "межведомственного уровней, заседаний совместных межправительственных комиссий (комитетов, советов) по "
    "сотрудничеству с зарубежными странами и их подкомиссий (подкомитетов, рабочих групп), а также реализации "
    "договорённостей этих уровней",
    kk="Үкімет үкіметаралық және ведомствоаралық деңгейлердегі халықаралық іс-шараларды, шетелдермен ынтымақтастық "
    "жөніндегі бірлескен үкіметаралық комиссиялардың (комитеттердің, кеңестердің) және олардың шағын комиссияларының "
    "(шағын комитеттерінің, жұмыс топтарының) отырыстарын ұйымдастыру, сондай-ақ осы деңгейлердегі уағдаластықтарды "
    "іске асыру ережесін бекітеді",
    limit=Within(3, MONTHS, of=DECREE_SIGNED, stated=False),
    counted_from=RULES_1037.signed,
    in_force=since(BY_1037),
)

# -- point 4, part 2: the official position, once in a half-year -----------------------------------------------------

QUESTION_42 = Question(
    id="Q42",
    title=Text(
        kk="«жарты жыл» күнтізбелік жарты жыл ма?",
        ru="является ли «полугодие» календарным?",
        en="is a half-year the calendar half-year?",
    ),
    readings=(
        Reading(
            Text(kk="күнтізбелік жарты жыл", ru="календарное полугодие", en="calendar half-year"),
            Text(
                kk="Әдеттегі мағынасы; 35-тармақта 15 маусым мен 15 желтоқсан аталған.",
                ru="Обычное значение; в пункте 35 стоят 15 июня и 15 декабря.",
                en="The ordinary meaning; 35 has 15 June and 15 December.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="кез келген алты ай", ru="любые шесть месяцев", en="any six months"),
            Text(
                kk="Соңғы реттен бастап есептегенде.",
                ru="Считая от последнего раза.",
                en="Counted from the last time.",
            ),
            counted=False,
        ),
    ),
    standard="calendar half-year",
    strict="calendar half-year",
)

_POINT_4_2 = Rule(
    id="1037-decree/4.2",
    cite=OWN_POINTS_1037.at("4", 2, phrase_kk="жарты жылда бір рет", phrase_ru="один раз в полугодие"),
    when=(on(CalendarYear),),
    who=(MFA,),
    action="gives",
    what="Kazakhstan's official position on topical international questions that touch its state interests",
    to=(STATE_BODY,),
    ru="МИД информирует государственные органы об официальной позиции Казахстана по актуальным международным вопросам, "
    "затрагивающим его государственные интересы",
    kk="СІМ мемлекеттік органдарды Қазақстанның мемлекеттік мүдделерін қозғайтын өзекті халықаралық мәселелер бойынша "
    "оның ресми ұстанымы туралы хабардар етеді",
    limit=OncePer("half-year"),
    questions=(QUESTION_42,),
    in_force=since(BY_1037),
)
# Decree 582 restated point 4; this norm stayed as it was.
_POINT_4_2_SINCE_582 = _POINT_4_2.amended(by=BY_582)

RULES: tuple[Rule, ...] = (
    _POINT_2,
    _POINT_3,
    *(_POINT_4_2, _POINT_4_2_SINCE_582),
)
