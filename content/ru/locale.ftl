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

## The calculator: people

calc-people = Количество людей по ролям
calc-paid = Платно
calc-free = Бесплатно
calc-paid-seats = Платные места
calc-free-users = Бесплатные пользователи

## The calculator: contract

calc-contract = Договор
calc-term = Срок
calc-schedule = График платежей
calc-currency = Валюта
calc-start = Дата начала
calc-start-hint = Необязательно. Если дата не указана, для платежей показываются месяцы, а не даты.

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

## The calculator: result

calc-result = Предварительный расчёт
calc-tier = Тариф
calc-tier-seats = Мест в тарифе
calc-headroom = Свободные места в тарифе
calc-unlimited = Не ограничено
calc-total-contract-value = Общая сумма договора
# Read out whenever the total changes.
calc-announce = Общая сумма договора: { $total }
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
