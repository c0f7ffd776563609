"""Why a place of an act holds no norm: what it does instead, or where its norms stand."""

from __future__ import annotations

from kzcoord.text import Text

__all__ = [
    "AMENDMENTS",
    "AMENDS",
    "APPROVES",
    "CHAPEAU",
    "COMMENCES",
    "DEFINITION",
    "FORM",
    "NEVER_COMMENCED",
    "REFERS",
    "REPEALS",
    "RESPONSIBILITY",
    "SCOPE",
    "SUBJECT",
    "SUBMITS_DRAFT",
]

# -- the act does it by itself ---

APPROVES = Text(kk="қағидаларды бекітеді", ru="утверждает правила", en="approves the rules")
SUBMITS_DRAFT = Text(
    kk="жарлық жобасын Президентке енгізеді, осымен орындалған",
    ru="вносит проект указа Президенту, этим и исполнено",
    en="puts the draft decree before the President, which the act itself does",
)
AMENDS = Text(kk="басқа актіге өзгерістер", ru="изменения в другом акте", en="amends another act")
AMENDMENTS = Text(
    kk="өзгертулер, AMENDMENTS қараңыз",
    ru="изменения, см. AMENDMENTS",
    en="amending clause: its records are kzcoord.AMENDMENTS",
)
REPEALS = Text(kk="актілердің күшін жою", ru="признаёт акты утратившими силу", en="repeals earlier acts")
COMMENCES = Text(kk="қолданысқа енгізілуі", ru="введение в действие", en="commencement of the act")
NEVER_COMMENCED = Text(
    kk="қолданысқа енгізілуі (болмаған)", ru="введение в действие (не состоялось)", en="commencement, which never came"
)

# -- nothing is to be done under it ---

SUBJECT = Text(kk="актінің мәні мен қысқа атаулары", ru="предмет акта и сокращения", en="subject and short names")
SCOPE = Text(kk="осы Қағидалардың аясы", ru="сфера действия этих Правил", en="says that these Rules apply")
DEFINITION = Text(kk="анықтама", ru="определение", en="a definition")
REFERS = Text(
    kk="Мемлекеттік протоколға сілтеме, міндеттенуші жоқ",
    ru="отсылка к Государственному протоколу, обязанного лица нет",
    en="refers to the State Protocol and names no bearer",
)
RESPONSIBILITY = Text(
    kk="дербес жауапкершілік: ақпарат пен ұсыныстардың анықтығы, сапасы мен уақтылығы, көпшілік алдындағы "
    "мәлімдемелердің Қазақстанның ресми ұстанымына сәйкестігі",
    ru="персональная ответственность за достоверность, качество и своевременность информации и предложений и за "
    "соответствие публичных заявлений официальной позиции Казахстана",
    en="personal responsibility for the accuracy, quality and timeliness of what the Rules ask for, and for public "
    "statements that match Kazakhstan's official position",
)

# -- the norms or the fields stand elsewhere ---

CHAPEAU = Text(
    kk="мақсат пен міндеттенушіні атайды, нормалар тармақшаларда",
    ru="называет цель и обязанное лицо, нормы в подпунктах",
    en="names the purpose and the bearer; the norms are in the sub-points",
)
FORM = Text(kk="нысан, ANNEXES қараңыз", ru="форма, см. ANNEXES", en="a form: its fields are kzcoord.ANNEXES")
