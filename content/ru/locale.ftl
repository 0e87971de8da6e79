# The words of the interface in Russian. What stands in { } is filled in when the
# page is built or while the reader types; amounts, numbers and percentages
# arrive there already written the way the language writes them.

## The language

native-name = Русский
# ltr (left to right) or rtl (right to left).
direction = ltr

## The role table
# What its second column may say, separated by commas.

paid-words = Платно, Платная, Платный, Платное, Платные
free-words = Бесплатно, Бесплатная, Бесплатный, Бесплатное, Бесплатные

## The site

site-name = Документация Blue
skip-to-content = Перейти к содержанию
# Names the navigation for screen readers.
nav-label = Документация
# The button that opens the navigation on a small screen.
nav-menu = Меню
# In the navigation, in place of pages of a long list. $count: how many.
nav-more = Другие страницы ({ $count })
language-label = Язык
# On the page that the site's bare address leads to.
choose-language = Выберите язык
toc-label = На этой странице
breadcrumbs-label = Где находится страница
pager-label = До и после этой страницы
pager-previous = Назад
pager-next = Далее
theme-label = Цвета
theme-system = Авто
theme-light = Светлые
theme-dark = Тёмные
page-updated = Последнее изменение: { $date }
edit-page = Изменить эту страницу
page-markdown = Эта страница в Markdown
# Read out after a link's text.
opens-in-new-tab = (откроется в новой вкладке)
# Names a wide table that scrolls, for screen readers.
table-label = Таблица с горизонтальной прокруткой
footer-contact = Вопросы по договору?

## Callouts
# The first four are read out, and not shown.

callout-note = Примечание
callout-tip = Совет
callout-warning = Внимание
callout-danger = Опасность
# The link of a callout. $host: the site it leads to, such as billing.blue.cc.
callout-open = Открыть { $host }

## Videos

# $host: the site that has the video.
external-video = Смотреть видео на { $host }
# The same, for a video that has a title.
external-video-titled = { $title } (видео на { $host })

## Tabs

# Names the row of tabs for screen readers.
tabs-label = Выберите, что показать
code-tabs-label = Выберите вариант кода
# A block of code among tabs that says neither its name nor its language.
code-label = Код

## A page that is not translated

# $language: the language that the page is shown in, by its own name.
fallback-notice = Эта страница ещё не переведена. Сейчас она показана на другом языке: { $language }.
fallback-link = Перейти к оригиналу

## A page whose original has changed since it was translated
# Followed by the link to the original page, as above.

stale-notice = Оригинал этой страницы изменился после перевода. Часть сведений могла устареть.

## An address that does not exist

not-found-title = Страница не найдена
not-found-text = По этому адресу страницы нет. Возможно, её переместили или в ссылке есть ошибка.
not-found-home = На главную
not-found-nearest = Возможно, вы искали одну из этих страниц?

## An old address
# Followed by a link with the title of the page that is meant.

redirect-title = Страница перемещена

## Without a network
# Followed by links to the pages that the browser has kept.

offline-title = Нет подключения
offline-text = Эта страница не сохранена на вашем устройстве. Без подключения можно прочитать эти:

## The calculator

calc-title = Расчёт стоимости договора
calc-intro = Укажите, сколько человек будет в каждой роли. Стоимость пересчитывается по мере ввода.
calc-illustrative = Цены приведены для примера. Это не коммерческое предложение.
calc-before-tax = Все суммы указаны без учёта налогов.
calc-scripts-off = Для калькулятора нужен JavaScript, а сейчас он отключён. Ниже показаны пример расчёта и список тарифов.
calc-not-started = Калькулятор не удалось загрузить. Проверьте соединение и обновите страницу. Тарифы и плата по прайс-листу приведены ниже.

## The calculator: people

calc-people = Количество людей по ролям
calc-paid = Платно
calc-free = Бесплатно
calc-paid-seats = Платные места
calc-free-users = Бесплатные пользователи
calc-people-hint = Стрелки вверх и вниз меняют число на 1, а с клавишей Shift — на 10.
calc-paid-of = Платные места: { $paid } из { $seats }, свободно { $left }
calc-paid-open = Платные места: { $paid }, без ограничения
calc-paid-sum = Платные места: { $paid }
calc-free-sum = Бесплатные пользователи: { $free } – без оплаты
calc-next-from = От { $seats } платных мест: { $tier }. { $name }: { $fee }
calc-next-contact = От { $seats } платных мест предложение готовит наш отдел корпоративных клиентов.
calc-more = { $role }: на одного больше
calc-fewer = { $role }: на одного меньше

## The calculator: people who change their role

calc-move = Перевести людей в другую роль
calc-move-from = Из
calc-move-to = В
calc-move-count = Сколько
calc-move-button = Перевести
calc-move-same = Цена не меняется: в пределах вашего тарифа.
calc-move-change = Изменение цены: { $change }. Новая общая сумма договора: { $total }
calc-moved = Переведено. { $effect }

## The calculator: contract

calc-contract = Договор
calc-term = Срок
calc-schedule = График платежей
calc-currency = Валюта
calc-start = Дата начала
calc-start-hint = Необязательно. Если дата не указана, для платежей показываются месяцы, а не даты.
calc-choice = { $name }, { $change }
calc-uplift = Со второго года цена каждого года на { $uplift } выше цены предыдущего.
calc-extras = Разовые услуги

## The calculator: for sales people

calc-sales = Предложение
calc-discount = Индивидуальная скидка в процентах
calc-customer = Клиент
calc-reference = Номер предложения
calc-discount-most = До { $maximum }.
calc-discount-approval = Свыше { $above } требуется согласование.

## The calculator: a payment plan of the reader's own

calc-plan = План платежей
calc-plan-hint = Каждая строка — это один платёж. Месяц 0 соответствует началу договора. Доли считаются от общей суммы договора и вместе должны составлять 100 %.
calc-plan-month = Месяцев от начала
calc-plan-share = Доля, %
calc-plan-add = Добавить платёж
# $number: the row's, from 1.
calc-plan-remove = Удалить платёж { $number }
calc-plan-sum = Сумма долей
# Names of the two fields of a row, for screen readers.
calc-plan-month-n = Платёж { $number }: месяцев от начала договора
calc-plan-share-n = Платёж { $number }: доля в процентах
calc-plan-amount-n = Платёж { $number }: сумма
calc-plan-date-n = Платёж { $number }: дата
calc-plan-hint-amounts = Каждая строка — один платёж. Месяц 0 — начало договора. Суммы в итоге должны дать общую сумму договора.
calc-plan-date-hint = Дата относится к тому месяцу договора, в который она попадает. Платёж приходится на первый день этого месяца.
calc-plan-unit = Указывать части в
calc-plan-percent = Процентах
calc-plan-amounts = Суммах ({ $currency })
calc-plan-amount-sum = Итог по суммам
calc-plan-missing = Не хватает: { $part }
calc-plan-over = Лишнее: { $part }
calc-plan-rest = Остаток в платёж { $number }
calc-plan-parts = Число равных частей
calc-plan-equal = Разделить поровну
calc-plan-undo = Отменить последнее изменение

## The calculator: result

calc-result = Предварительный расчёт
calc-tier = Тариф
calc-tier-seats = Мест в тарифе
calc-headroom = Свободные места в тарифе
calc-unlimited = Не ограничено
calc-total-contract-value = Общая сумма договора
# Read out whenever the total changes.
calc-announce = Общая сумма договора: { $total }
calc-yearly = Стоимость в год
calc-yearly-first = Стоимость первого года
calc-free-price = { $number } × { $amount }
calc-average = В среднем за платное место в месяц, первый год
calc-renewal = Дата продления
calc-next-tier = Следующий тариф
calc-next-tier-total = Общая сумма договора по следующему тарифу
# More paid seats than entered that cost less in total.
calc-cheaper-at = Если увеличить число платных мест до { $seats }, договор обойдётся дешевле: { $total }
calc-needs-approval = Скидка такого размера требует согласования: до него цена не подтверждена.
# Shown instead of an estimate, for a number of seats without a price.
calc-contact-sales = Для такого числа платных мест предложение подготовит наша команда по работе с корпоративными клиентами.
calc-contact-action = Написать на { $email }
# $version: the price list's, such as 2026-11.
calc-rate-card = Прайс-лист { $version }
calc-valid-days = Срок действия предложения в днях: { $days }

## The calculator: payment schedules side by side

calc-schedules-caption = Сравнение графиков оплаты
calc-difference = Разница
calc-first-installment = Первый платёж
calc-chosen = Выбрано
calc-as-you-plan = По вашему плану

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = Стоимость первого года по числу платных мест
calc-picture-per-seat = В среднем за платное место в месяц, по числу платных мест
calc-picture-here = Вы здесь: платные места { $seats }, { $amount }.
calc-picture-next = Следующий тариф начинается с места { $seats }.
calc-picture-toggle = Показать цену за место
calc-picture-table = Показать таблицей

## The calculator: year by year

calc-years-caption = Стоимость по годам договора
calc-year = Год
calc-year-n = { $number }-й год
calc-list = Плата по прайс-листу
calc-term-discount = Скидка за срок
calc-negotiated-discount = Индивидуальная скидка
calc-schedule-adjustment = Поправка за график платежей
calc-year-total = Итого за год

## The calculator: installments

calc-installments-caption = Платежи
calc-installment = №
calc-due = Дата платежа
calc-month = Месяцев от начала
calc-amount = Сумма

## The calculator: what is loaded when it is first opened

calc-roster = Подсчитать людей по списку
calc-budget = Исходить из бюджета
calc-scenarios = Сравнить сценарии
calc-send = Отправить, сохранить или распечатать
calc-desk-failed = Эту часть не удалось загрузить. Проверьте соединение, закройте её и откройте снова.

## The calculator: the table of tiers

calc-tiers-caption = Тарифы и плата по прайс-листу
calc-tiers-seats = Платные места
calc-tiers-fee = Плата по прайс-листу за год
calc-tiers-seat-fee = Плата по прайс-листу за место в год
calc-up-to = До { $seats }
calc-above = Более { $seats }
calc-any-number = Любое количество
calc-on-request = По запросу

## How the figures came about
# Sums of the result, written down one by one. Amounts, numbers and
# percentages arrive ready to show.

calc-how-caption = Как получены суммы
calc-how-line = { $figure }: { $text }
calc-why = { $amount }. { $figure }: как это получено
# The tier of $paid seats: it includes from $first to $last of them.
calc-how-tier = Платные места — от { $first } до { $last }, у вас { $paid }
calc-how-tier-open = Платные места — { $first } и более, у вас { $paid }
calc-how-fee = { $amount } (годовая плата по тарифу)
# A year's total in equal installments; $unit is the smallest amount there is,
# such as 0.01, which the first installments carry where the total cannot be
# shared exactly.
calc-how-parts = { $total } ÷ { $parts } = { $base }
calc-how-parts-more = { $total } ÷ { $parts } = { $base }, в первых платежах года ещё по { $unit } (таких платежей: { $larger })
calc-how-added = { $installment } + { $fees } за разовые услуги = { $amount }
# An installment of a custom plan.
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }, с округлением вниз: { $amount }
calc-how-share-more = { $total } × { $share } = { $exact }, с округлением вниз и с учётом остатка { $unit }: { $amount }
calc-how-approval = Скидка { $discount } превышает предел { $above }, до которого согласование не требуется

## The desk: a link that was opened

desk-loading = Загрузка…
desk-failed = Не получилось. Попробуйте ещё раз.
desk-close = Закрыть
desk-link-title = Об открытой ссылке
desk-link-older-card = Ссылка создана с прайс-листом { $then }. С тех пор цены изменились: то, что вы видите, рассчитано по прайс-листу { $now }.
desk-link-card-unknown = Прежнего прайс-листа больше нет, поэтому прежнюю сумму показать нельзя.
desk-link-then = Сумма по прайс-листу { $card }
desk-link-now = Сумма по прайс-листу { $card } на сегодня
desk-link-difference = Разница
desk-link-newer = Ссылка создана в более поздней версии калькулятора. То, чего эта версия не знает, пропущено.
desk-link-too-long = Ссылка длиннее обычного. Прочитано только её начало.
desk-link-unknown-key = В ссылке есть «{ $key }», но здесь такого поля нет. Это пропущено.
desk-link-bad-value = В ссылке для «{ $key }» указано «{ $value }», здесь это невозможно. Это пропущено.
desk-link-repeated = В ссылке «{ $key }» встречается дважды. Учитывается первое.

## The desk: a list of people

desk-roster-headers = роль, роль пользователя, название роли, права, права доступа, уровень доступа, тип участника
desk-roster-intro = Таблица, где на каждого человека одна строка и есть столбец с ролью, или только роли, по одной в строке. Список подсчитывается в этом браузере; ничего не отправляется.
desk-roster-text = Вставьте список сюда
desk-roster-file = Выбрать файл
desk-roster-drop = или перетащите его сюда
desk-roster-counting = Подсчёт
desk-roster-cancel = Отмена
desk-roster-cancelled = Подсчёт отменён.
desk-roster-done = Строк: { $rows }. Учтено: { $counted }. Не учтено: { $left }.
desk-roster-empty = В этом списке нечего считать.
desk-roster-no-text = Этот файл — не список в виде текста. Сохраните его в программе таблиц как CSV или скопируйте ячейки и вставьте сюда.
desk-roster-too-large = Файл слишком большой. Ограничение: { $limit } МБ.
desk-roster-one-file = Выбирайте по одному файлу.
desk-roster-column = Столбец с ролями
desk-roster-column-n = Столбец { $number }
desk-roster-choose = Выберите столбец
desk-roster-no-column = Столбец с ролями не найден. Выберите его в списке столбцов.
desk-roster-header = В первой строке названия столбцов
desk-roster-unknown = Не распознано как роль
desk-roster-blank = Роль не указана
desk-roster-value = Строк: { $rows }. Номера: { $lines }
desk-roster-skip = Не считать
desk-roster-others = Строки с другими значениями, которые не учитываются: { $rows }
desk-roster-repeated = Строки с адресом почты, который уже был выше: { $rows }. Они тоже учитываются.
desk-roster-unclosed = Кавычка в строке { $line } не закрыта: всё после неё прочитано как одно поле. Исправьте список и подсчитайте снова.
desk-roster-enter = Ввести эти числа
desk-entered = Числа введены.
desk-undo = Вернуть прежние числа
desk-undone = Прежние числа возвращены.

## The desk: a budget

desk-budget-amount = Сумма
desk-budget-period = Сумма указана
desk-budget-year = на каждый год
desk-budget-contract = на весь договор
desk-budget-over = { $amount } за { $term }
desk-budget-inputs = Условия расчёта: { $inputs }
desk-budget-not-an-amount = Введите сумму, например { $example }.
desk-budget-refused = Введите сумму от { $minimum } до { $maximum }. Знаков после запятой не более: { $decimals }
desk-budget-role = Роль для оставшихся мест
desk-budget-preview = Будет введено: { $people }
desk-budget-enter = Ввести этих людей

## The desk: sending, saving and printing

desk-send-missing = Пока нечего отправлять:
desk-send-label = { $label }:
desk-send-link = Ссылка на этот расчёт
desk-send-link-hint = Кто её откроет, увидит те же данные. Цен в ней нет: они рассчитываются заново.
desk-send-copy-link = Скопировать ссылку
desk-send-share = Поделиться…
desk-send-copied = Скопировано
desk-send-not-copied = Здесь скопировать нельзя. Текст выделен: скопируйте его с клавиатуры.
desk-send-files = Скопировать или сохранить
desk-send-copy-text = Скопировать как текст
desk-send-copy-table = Скопировать как таблицу
desk-send-csv = Сохранить как CSV
desk-send-calendar = Сохранить для календаря
desk-send-calendar-hint = В файле календаря — платежи, обзор каждые три месяца, встреча за 90 дней до продления и само продление.
desk-send-calendar-start = Для календаря укажите дату начала.
desk-send-mail = Почта
desk-send-mail-hint = Открывает почтовую программу с этим расчётом и ссылкой на него.
desk-send-offer = Запрос предложения
desk-send-mail-no-link = Ссылка на этот расчёт слишком длинная для письма, начатого здесь. Скопируйте её со страницы.

## The desk: the document to print

desk-document = Распечатать или сохранить как PDF
desk-document-hint = То, что вы здесь напишете, попадёт только в документ. Адрес, контактное лицо и примечания не сохраняются.
desk-document-person = Контактное лицо
desk-document-address = Адрес
desk-document-notes = Примечания
desk-document-preview = Просмотр и печать
desk-document-print = Печать
desk-document-quote = Предложение
desk-document-estimate = Расчёт
desk-document-from = От кого
desk-document-for = Кому
desk-document-date = Дата
desk-document-role = Роль
desk-document-seat = Место
desk-document-number = Люди
desk-document-price = Цена
desk-document-terms = Условия
desk-document-terms-tier = В стоимость тарифа входит любое число людей в пределах его мест.
desk-document-terms-free = Бесплатные пользователи не меняют цену.
desk-document-terms-estimate = Этот расчёт показывает, сколько стоит договор по сегодняшнему прайс-листу. Он не имеет обязательной силы.
desk-document-approved = Согласовано
desk-document-sign = Имя, дата и подпись

## The desk: what stands in a calendar

desk-calendar-payment = Платёж { $number }: { $amount }
desk-calendar-review = Квартальный обзор
desk-calendar-renewal-review = Встреча о продлении
desk-calendar-renewal-rule = За 90 дней до продления { $date }.
desk-calendar-renewal = Продление договора

## The desk: scenarios

desk-scenarios-intro = Сценарии остаются в этом браузере на этом устройстве. Больше их никто не видит.
desk-scenarios-name = Название сценария
desk-scenarios-proposed = Места: { $seats }, { $term }
desk-scenarios-unnamed = Сценарий
desk-scenarios-keep = Сохранить текущие данные
desk-scenarios-none = Сохранённых сценариев пока нет. Сохраните текущие данные, измените их и сравните.
desk-scenarios-table = Сравнение сценариев
desk-scenarios-current = Текущие данные
desk-scenarios-entered = Что введено
desk-scenarios-costs = Сколько это стоит
desk-scenarios-legend = ≠ отличается от текущих данных
desk-scenarios-differs = отличается:
desk-scenarios-installments = Число платежей
desk-scenarios-first = Первый платёж
desk-scenarios-approval = требуется согласование
desk-scenarios-acts = Действия
desk-scenarios-open = Открыть
desk-scenarios-replace = Заменить текущими
desk-scenarios-duplicate = Дублировать
desk-scenarios-rename = Переименовать
desk-scenarios-delete = Удалить
desk-scenarios-undo = Отменить
desk-scenarios-act = { $act }: { $name }
desk-scenarios-kept = Сохранено: { $name }
desk-scenarios-opened = Открыто: { $name }
desk-scenarios-replaced = Заменено текущими данными: { $name }
desk-scenarios-renamed = Переименовано: { $name }
desk-scenarios-deleted = Удалено: { $name }
desk-scenarios-restored = Восстановлено: { $name }
desk-scenarios-gone = Этого сценария больше нет. Его удалили в другой вкладке.
desk-scenarios-full = Больше сценариев сохранить нельзя; максимум: { $most }. Сначала удалите один.
desk-scenarios-older = Сохранено с прайс-листом { $then }. Рассчитано по прайс-листу { $now }.
desk-scenarios-partly = Некоторые части не удалось прочитать, они пропущены.
desk-scenarios-refused = Браузер ничего здесь не сохраняет, или в нём нет места. Сценарии остаются до закрытия или обновления страницы.
desk-scenarios-foreign = Сохранённые в браузере сценарии не удалось прочитать, они оставлены без изменений. Сценарии остаются до закрытия или обновления страницы.
desk-scenarios-odd = Некоторые сохранённые сценарии не удалось прочитать. Они оставлены без изменений.
desk-scenarios-discard = Удалить то, что не читается

## The desk: for sales people

desk-sales-present = Презентация
desk-sales-shortcuts = Сочетания клавиш
desk-sales-remember = Запомнить режим продаж на этом устройстве
desk-sales-leave = Выйти из режима продаж
desk-sales-not-stored = Браузер ничего здесь не сохраняет. Режим продаж закончится, когда страница будет закрыта.
desk-sales-copied = Ссылка скопирована
desk-sales-not-copied = Браузер не разрешил копирование. Скопируйте ссылку из адресной строки.
desk-sales-no-scenario = Сценария { $number } нет.
desk-keys-key = Клавиша
desk-keys-does = Что делает
desk-keys-keep = Сохранить текущие данные как сценарий
desk-keys-copy = Скопировать ссылку
desk-keys-discount = Перейти к скидке; стрелки вверх и вниз меняют её на 1
desk-keys-role = Перейти к первой роли
desk-keys-open = Открыть этот сценарий
desk-keys-help = Показать этот список
desk-keys-step = Во время презентации: переход между сценариями
desk-keys-escape = Закрыть то, что открыто
desk-keys-on = Использовать одиночные клавиши
desk-keys-note = Одиночные клавиши работают, пока не выбрано ни одно поле.

## The desk: presenting

desk-present-previous = Назад
desk-present-next = Вперёд
desk-present-place = { $number } из { $count }
desk-present-seats = { $paid } из { $seats }
desk-present-discount = Показать скидку
desk-present-full = Полный экран
desk-present-equal = { $count } × { $amount }

## Quotes on the command line

# The last day on which a quote holds.
quote-valid-until = Действительно до

## Budgets
# The answer to `site quote --budget`.

budget = Бюджет
budget-seats = Платные места в рамках бюджета
budget-left = Остаток бюджета
budget-any-number = Любое количество
# The budget pays for no contract; $budget is the amount.
budget-below = { $budget } — меньше суммы минимального договора.
budget-smallest = Минимальный договор
budget-smallest-seats = Платные места, не менее

## What the calculator cannot read

# Shown instead of the estimate while a field is marked.
calc-check-fields = Проверьте отмеченные поля, чтобы увидеть расчёт.
calc-not-a-number = Введите целое число, например 12.
calc-not-a-percent = Введите процент, например 40 или 12,5.

## What the calculator refuses, at the field it is about

calc-refusal-unknown-role = В таблице ролей нет роли «{ $role }». Выберите роль из таблицы.
calc-refusal-headcount-too-large = Слишком много людей. Максимальное количество: { $maximum }.
calc-refusal-no-paid-seats = Укажите хотя бы одного человека в платной роли.
calc-refusal-unknown-currency = Цен в этой валюте нет. Выберите валюту из списка.
calc-refusal-unknown-term = Договоры на такое количество лет не предлагаются. Выберите срок из списка.
calc-refusal-unknown-schedule = Такой график платежей не предлагается. Выберите график из списка.
calc-refusal-unknown-extra = Такая услуга не предлагается. Выберите услугу из списка.
calc-refusal-duplicate-extra = Эта услуга выбрана дважды. Оставьте её один раз.
calc-refusal-start-out-of-range = Введите существующую дату в диапазоне от { $first } до { $last }.
calc-refusal-discount-out-of-range = Введите скидку от 0 до 100 %, не более 4 знаков после запятой.
calc-refusal-discount-above-maximum = Скидка слишком велика. Максимально возможная: { $maximum }.
calc-refusal-plan-missing = Для индивидуального графика нужен план платежей. Добавьте хотя бы один платёж.
calc-refusal-plan-unexpected = План платежей относится только к индивидуальному графику. Выберите этот график или удалите план.
calc-refusal-plan-length = Количество платежей должно быть от 1 до { $maximum }.
calc-refusal-plan-month-order = Укажите более поздний месяц, чем в предыдущей строке.
calc-refusal-plan-month-outside-term = Укажите месяц от 0 до { $last }, чтобы платёж приходился на срок договора.
calc-refusal-plan-mixed = Укажите долю для каждого платежа или сумму для каждого платежа.
calc-refusal-plan-share = Укажите долю больше 0 %, не более 4 знаков после запятой.
calc-refusal-plan-amount = Укажите сумму больше 0; знаков после запятой не больше, чем в этой валюте.
calc-refusal-plan-sum = Сейчас сумма долей — { $sum }. Измените доли так, чтобы вместе они составляли ровно 100 %.
calc-refusal-plan-sum-missing = Платежи в сумме составляют { $sum }. Общая сумма договора — { $total }. Не хватает: { $missing }.
calc-refusal-plan-sum-excess = Платежи в сумме составляют { $sum }. Общая сумма договора — { $total }. Лишние: { $excess }.
calc-refusal-amount-too-large = Суммы слишком велики для расчёта. Уменьшите количество людей или срок.

## Names of what is on the rate card

tier-team = Команда
tier-department = Отдел
tier-company = Компания
tier-group = Группа компаний
tier-enterprise = Корпорация

schedule-annual = Годовой
schedule-quarterly = Квартальный
schedule-custom = Индивидуальный

extra-onboarding = Онбординг

term-years = { $years ->
    [one] { $years } год
    [few] { $years } года
    [many] { $years } лет
   *[other] { $years } года
}
