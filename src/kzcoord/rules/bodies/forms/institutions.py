"""What the acts call the Government, the ministries and the other bodies of the state."""

from __future__ import annotations

from kzcoord.law.body_forms import called
from kzcoord.rules.bodies.institutions import (
    BUDGET_COMMISSION,
    DEPUTY_PRIME_MINISTER,
    FINANCE,
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    JUSTICE,
    MFA,
    NATIONAL_ECONOMY,
    NCE,
    OMBUDSMAN,
    PARLIAMENT,
    PRIME_MINISTER,
    PRIME_MINISTERS_OFFICE,
    SUPREME_AUDIT_CHAMBER,
    SUPREME_COURT,
    TRADE_INTEGRATION,
    TREATY_COMMISSION,
)

__all__ = ["FORMS"]

FORMS = (
    called(
        PRIME_MINISTER,
        kk=("Премьер-Минист|р", "Премьер-Министр|і", "Қазақстан Республикасының Премьер-Министр|і", "ПМ"),
        ru=("Премьер-Министр|*", "Премьер-Министр|* Республики Казахстан", "ПМ"),
        en=("the Prime Minister", "PM"),
    ),
    called(
        DEPUTY_PRIME_MINISTER,
        kk=(
            "Премьер-Министрдің орынбасар|ы",
            "Премьер-Министрінің орынбасар|ы",
            "Премьер-Министр орынбасарлар|ы",
        ),
        ru=("Замест|итель Премьер-Министра", "Заместит|ели* Премьер-Министра"),
        en=("a Deputy Prime Minister", "deputy prime minister"),
    ),
    called(
        GOVERNMENT,
        kk=("Үкіме|т", "Үкімет|і", "Қазақстан Республикасының Үкімет|і"),
        ru=("Правительств|о", "Правительств|о Республики Казахстан"),
        en=("the Government",),
    ),
    called(
        GOVERNMENT_OFFICE,
        kk=(
            "Үкімет Аппарат|ы",
            "Үкіметінің Аппарат|ы",
            "Қазақстан Республикасы Үкіметінің Аппарат|ы",
            "ҮА",
        ),
        ru=("Аппарат| Правительства", "Аппарат| Правительства Республики Казахстан"),
        en=("the Government Office",),
    ),
    called(
        PRIME_MINISTERS_OFFICE,
        kk=(
            "Премьер-Министр Кеңсес|і",
            "Премьер-Министрдің Кеңсес|і",
            "Премьер-Министрінің Кеңсес|і",
            "Қазақстан Республикасы Премьер-Министрінің Кеңсес|і",
            "ПМК",
        ),
        ru=("Канцеляр|ия Премьер-Министра", "Канцеляр|ия Премьер-Министра Республики Казахстан", "КПМ"),
        en=("the Prime Minister's Office",),
    ),
    called(
        MFA,
        kk=("СІ|М", "Сыртқы істер министрліг|і"),
        ru=("МИД", "Министерств|о иностранных дел"),
        en=("the MFA", "the Ministry of Foreign Affairs"),
    ),
    called(
        JUSTICE,
        kk=("Әділет министрліг|і", "ӘдМ"),
        ru=("Министерств|о юстиции", "Минюст|"),
        en=("the Ministry of Justice", "MoJ"),
    ),
    called(
        TRADE_INTEGRATION,
        kk=("Сауда және интеграция министрліг|і", "СИ|М"),
        ru=("Министерств|о торговли и интеграции", "МТИ"),
        en=("the Ministry of Trade and Integration", "MTI"),
    ),
    called(
        NATIONAL_ECONOMY,
        kk=("Ұлттық экономика министрліг|і", "ҰЭ|М"),
        ru=("Министерств|о национальной экономики", "МНЭ"),
        en=("the Ministry of National Economy", "MNE"),
    ),
    called(
        FINANCE,
        kk=("Қаржы министрліг|і", "Қ|М"),
        ru=("Министерств|о финансов", "МФ"),
        en=("the Ministry of Finance",),
    ),
    called(
        OMBUDSMAN,
        kk=(
            "Адам құқықтары жөніндегі уәкі|л",
            "Қазақстан Республикасындағы Адам құқықтары жөніндегі уәкі|л",
            "АҚУ",
        ),
        ru=(
            "Уполномоченн|ый* по правам человека",
            "Уполномоченн|ый* по правам человека в Республике Казахстан",
            "УПЧ",
        ),
        en=("the Ombudsman", "the Commissioner for Human Rights (Ombudsman)"),
    ),
    called(SUPREME_COURT, kk=("Жоғарғы С|от", "ЖС"), ru=("Верховн|ый Суд|", "ВС"), en=("the Supreme Court",)),
    called(
        SUPREME_AUDIT_CHAMBER,
        kk=(
            "Жоғары аудиторлық палат|а",
            "Жоғары аудиторлық палатас|ы",
            "Республикалық бюджеттің атқарылуын бақылау жөніндегі есеп комитет|і",
            "ЖАП",
        ),
        ru=(
            "Выс|шая аудиторск|ая палат|а",
            "Счётн|ый комитет| по контролю за исполнением республиканского бюджета",
            "Счётн|ый комитет|",
            "ВАП",
        ),
        en=("the Supreme Audit Chamber", "the Accounts Committee", "SAC"),
    ),
    called(
        PARLIAMENT,
        kk=("Парламен|т", "Парламент|і", "Құрылта|й"),
        ru=("Парламент|", "Курулта|й"),
        en=("Parliament", "the Kurultai"),
    ),
    called(
        NCE,
        kk=(
            "Ұлттық кәсіпкерлер палатас|ы",
            "Қазақстан Республикасының Ұлттық кәсіпкерлер палатас|ы",
            "ҰКП",
            "Атамекен",
            "«Атамекен» ҰКП",
        ),
        ru=(
            "Национальн|ая палат|а предпринимателей",
            "Национальн|ая палат|а предпринимателей Республики Казахстан",
            "НПП",
            "Атамекен",
            "НПП «Атамекен»",
        ),
        en=("the National Chamber of Entrepreneurs",),
    ),
    called(
        BUDGET_COMMISSION,
        kk=("Республикалық бюджеттік комисси|я", "РБК"),
        ru=("Республиканск|ая бюджетн|ая комисс|ия", "РБК"),
        en=("the Republican Budget Commission", "RBC"),
    ),
    # Its bare «Комиссия» is a name of the Eurasian Economic Commission too, in another act: no text names either by it.
    called(
        TREATY_COMMISSION,
        kk=(
            "Үкімет жанындағы халықаралық шарттар мәселелері жөніндегі ведомствоаралық комисси|я",
            "Үкімет жанындағы Қазақстан Республикасының халықаралық шарттары мәселелері жөніндегі ведомствоаралық "
            "комисси|я",
            "Қазақстан Республикасының Үкіметі жанындағы Қазақстан Республикасының халықаралық шарттары мәселелері "
            "жөніндегі ведомствоаралық комисси|я",
            "ведомствоаралық комисси|я",
            "ВАК",
        ),
        ru=(
            "Межведомственн|ая комисс|ия по вопросам международных договоров при Правительстве",
            "Межведомственн|ая комисс|ия по вопросам международных договоров Республики Казахстан при Правительстве",
            "Межведомственн|ая комисс|ия по вопросам международных договоров Республики Казахстан при Правительстве "
            "Республики Казахстан",
            "межведомственн|ая комисс|ия",
            "МВК",
        ),
        en=(
            "the Interdepartmental Commission on International Treaties under the Government",
            "the Interdepartmental Commission",
        ),
    ),
)
