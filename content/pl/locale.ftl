# The words of the interface in Polish. What stands in { } is filled in when the
# page is built or while the reader types; amounts, numbers and percentages
# arrive there already written the way the language writes them.

## The language

native-name = Polski
# ltr (left to right) or rtl (right to left).
direction = ltr

## The role table
# What its second column may say, separated by commas.

paid-words = Odpłatnie, Odpłatna, Odpłatny, Odpłatne, Płatna, Płatny, Płatne, Płatnie
free-words = Bezpłatnie, Bezpłatna, Bezpłatny, Bezpłatne, Nieodpłatnie, Nieodpłatna, Darmowa, Darmowy, Darmowe, Za darmo

## The site

site-name = Dokumentacja Blue
skip-to-content = Przejdź do treści
# Names the navigation for screen readers.
nav-label = Dokumentacja
# The button that opens the navigation on a small screen.
nav-menu = Menu
# In the navigation, in place of pages of a long list. $count: how many.
nav-more = Więcej stron ({ $count })
language-label = Język
# On the page that the site's bare address leads to.
choose-language = Wybór języka
toc-label = Na tej stronie
# Read out after a link's text.
opens-in-new-tab = (otwiera się w nowej karcie)
# Names a wide table that scrolls, for screen readers.
table-label = Tabela przewijana w poziomie
footer-contact = Pytania dotyczące umowy?

## Callouts
# The first four are read out, and not shown.

callout-note = Uwaga
callout-tip = Wskazówka
callout-warning = Ostrzeżenie
callout-danger = Niebezpieczeństwo
# The link of a callout. $host: the site it leads to, such as billing.blue.cc.
callout-open = Otwórz { $host }

## Videos

# $host: the site that has the video.
external-video = Obejrzyj film w serwisie { $host }
# The same, for a video that has a title.
external-video-titled = { $title } (film w serwisie { $host })

## Tabs

# Names the row of tabs for screen readers.
tabs-label = Wybór treści
code-tabs-label = Wybór wersji kodu
# A block of code among tabs that says neither its name nor its language.
code-label = Kod

## A page that is not translated

# $language: the language that the page is shown in, by its own name.
fallback-notice = Ta strona nie została jeszcze przetłumaczona. Język wyświetlanej wersji: { $language }.
fallback-link = Przejdź do strony oryginalnej

## A page whose original has changed since it was translated
# Followed by the link to the original page, as above.

stale-notice = Oryginał tej strony zmienił się od czasu jej przetłumaczenia. Część informacji może być nieaktualna.

## An address that does not exist

not-found-title = Nie znaleziono strony
not-found-text = Pod tym adresem nie ma żadnej strony. Mogła zostać przeniesiona lub w odnośniku jest błąd.
not-found-home = Przejdź do strony głównej

## An old address
# Followed by a link with the title of the page that is meant.

redirect-title = Ta strona została przeniesiona

## Without a network
# Followed by links to the pages that the browser has kept.

offline-title = Brak połączenia
offline-text = Ta strona nie jest zapisana na urządzeniu. Bez połączenia można przeczytać te strony:

## The calculator

calc-title = Kalkulacja kosztu umowy
calc-intro = Proszę podać, ile osób będzie miało poszczególne role. Cena zmienia się na bieżąco.
calc-illustrative = Ceny są przykładowe. To nie jest oferta.
calc-before-tax = Wszystkie kwoty podano bez podatku.
calc-scripts-off = Kalkulator wymaga obsługi JavaScriptu, która jest tu wyłączona. Poniżej widać przykładową kalkulację i zestawienie pakietów.

## The calculator: people

calc-people = Liczba osób według ról
calc-paid = Odpłatnie
calc-free = Bezpłatnie
calc-paid-seats = Płatne miejsca
calc-free-users = Bezpłatni użytkownicy

## The calculator: contract

calc-contract = Umowa
calc-term = Okres
calc-schedule = Harmonogram płatności
calc-currency = Waluta
calc-start = Data rozpoczęcia
calc-start-hint = Opcjonalnie. Bez tej daty przy płatnościach podawane są miesiące zamiast dat.

## The calculator: a payment plan of the reader's own

calc-plan = Plan płatności
calc-plan-hint = Każdy wiersz to jedna rata. Miesiąc 0 oznacza początek umowy. Udziały odnoszą się do łącznej wartości umowy i muszą sumować się do 100%.
calc-plan-month = Miesiące od początku
calc-plan-share = Udział w %
calc-plan-add = Dodaj ratę
# $number: the row's, from 1.
calc-plan-remove = Usuń ratę { $number }
calc-plan-sum = Suma udziałów
# Names of the two fields of a row, for screen readers.
calc-plan-month-n = Rata { $number }: miesiące od początku umowy
calc-plan-share-n = Rata { $number }: udział w procentach

## The calculator: result

calc-result = Wynik kalkulacji
calc-tier = Pakiet
calc-tier-seats = Miejsca w pakiecie
calc-headroom = Wolne miejsca w pakiecie
calc-unlimited = Bez limitu
calc-total-contract-value = Łączna wartość umowy
# Read out whenever the total changes.
calc-announce = Łączna wartość umowy: { $total }
calc-average = Średnio za płatne miejsce miesięcznie w pierwszym roku
calc-renewal = Data odnowienia
calc-next-tier = Następny pakiet
calc-next-tier-total = Łączna wartość umowy w następnym pakiecie
# More paid seats than entered that cost less in total.
calc-cheaper-at = Po zwiększeniu liczby płatnych miejsc do { $seats } koszt byłby niższy: { $total }
calc-needs-approval = Rabat tej wysokości wymaga zatwierdzenia, zanim cena zostanie potwierdzona.
# Shown instead of an estimate, for a number of seats without a price.
calc-contact-sales = Dla tej liczby płatnych miejsc ofertę przygotuje nasz zespół ds. klientów korporacyjnych.
calc-contact-action = Napisz na adres { $email }
# $version: the price list's, such as 2026-11.
calc-rate-card = Cennik { $version }

## The calculator: year by year

calc-years-caption = Cena w poszczególnych latach umowy
calc-year = Rok
calc-year-n = Rok { $number }
calc-list = Opłata cennikowa
calc-term-discount = Rabat za okres umowy
calc-negotiated-discount = Rabat wynegocjowany
calc-schedule-adjustment = Korekta za harmonogram płatności
calc-year-total = Razem za rok

## The calculator: installments

calc-installments-caption = Raty
calc-installment = Nr
calc-due = Termin płatności
calc-month = Miesiące od początku
calc-amount = Kwota

## The calculator: the table of tiers

calc-tiers-caption = Pakiety i opłaty cennikowe
calc-tiers-seats = Płatne miejsca
calc-tiers-fee = Roczna opłata cennikowa
calc-tiers-seat-fee = Roczna opłata cennikowa za miejsce
calc-up-to = Do { $seats }
calc-above = Powyżej { $seats }
calc-any-number = Dowolna liczba
calc-on-request = Na zapytanie

## How the figures came about
# Sums of the result, written down one by one. Amounts, numbers and
# percentages arrive ready to show.

calc-how-caption = Sposób obliczenia
# The tier of $paid seats: it includes from $first to $last of them.
calc-how-tier = Płatne miejsca: od { $first } do { $last } (u Państwa { $paid })
calc-how-tier-open = Płatne miejsca: od { $first } wzwyż (u Państwa { $paid })
calc-how-fee = { $amount } (roczna opłata za pakiet)
# A year's total in equal installments; $unit is the smallest amount there is,
# such as 0.01, which the first installments carry where the total cannot be
# shared exactly.
calc-how-parts = { $total } ÷ { $parts } = { $base }
calc-how-parts-more = { $total } ÷ { $parts } = { $base }, a w początkowych ratach roku o { $unit } więcej (liczba takich rat to { $larger })
calc-how-added = { $installment } + { $fees } za usługi jednorazowe = { $amount }
# An installment of a custom plan.
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }, po zaokrągleniu w dół: { $amount }
calc-how-share-more = { $total } × { $share } = { $exact }, po zaokrągleniu w dół i doliczeniu reszty { $unit }: { $amount }
calc-how-approval = Rabat { $discount } przekracza próg { $above }, do którego zatwierdzenie nie jest wymagane

## Quotes on the command line

# The last day on which a quote holds.
quote-valid-until = Ważność do

## Budgets
# The answer to `site quote --budget`.

budget = Budżet
budget-seats = Płatne miejsca w ramach budżetu
budget-left = Pozostało z budżetu
budget-any-number = Dowolna liczba
# The budget pays for no contract; $budget is the amount.
budget-below = { $budget } to mniej niż wartość najmniejszej umowy.
budget-smallest = Najmniejsza umowa
budget-smallest-seats = Płatne miejsca, co najmniej

## What the calculator cannot read

# Shown instead of the estimate while a field is marked.
calc-check-fields = Aby zobaczyć kalkulację, proszę sprawdzić zaznaczone pola.
calc-not-a-number = Proszę podać liczbę całkowitą, na przykład 12.
calc-not-a-percent = Proszę podać wartość procentową, na przykład 40 lub 12,5.

## What the calculator refuses, at the field it is about

calc-refusal-unknown-role = W tabeli ról nie ma roli „{ $role }”. Proszę wybrać rolę z tabeli.
calc-refusal-headcount-too-large = Zbyt dużo osób. Największa możliwa liczba: { $maximum }.
calc-refusal-no-paid-seats = Proszę podać co najmniej jedną osobę w płatnej roli.
calc-refusal-unknown-currency = Brak cen w tej walucie. Proszę wybrać walutę z listy.
calc-refusal-unknown-term = Nie oferujemy umów na taką liczbę lat. Proszę wybrać okres z listy.
calc-refusal-unknown-schedule = Taki harmonogram płatności nie jest dostępny. Proszę wybrać harmonogram z listy.
calc-refusal-unknown-extra = Ta usługa nie jest dostępna. Proszę wybrać usługę z listy.
calc-refusal-duplicate-extra = Ta usługa została wybrana dwukrotnie. Proszę usunąć jedną z pozycji.
calc-refusal-start-out-of-range = Proszę podać istniejącą datę z przedziału od { $first } do { $last }.
calc-refusal-discount-out-of-range = Proszę podać rabat od 0% do 100%, maksymalnie 4 miejsca po przecinku.
calc-refusal-discount-above-maximum = Rabat jest zbyt wysoki. Najwyższy możliwy rabat: { $maximum }.
calc-refusal-plan-missing = Harmonogram indywidualny wymaga planu płatności. Proszę dodać co najmniej jedną ratę.
calc-refusal-plan-unexpected = Plan płatności dotyczy tylko harmonogramu indywidualnego. Proszę wybrać ten harmonogram lub usunąć plan.
calc-refusal-plan-length = Liczba rat musi wynosić od 1 do { $maximum }.
calc-refusal-plan-month-order = Proszę podać miesiąc późniejszy niż w wierszu powyżej.
calc-refusal-plan-month-outside-term = Proszę podać miesiąc od 0 do { $last }, aby płatność przypadała w okresie umowy.
calc-refusal-plan-mixed = Proszę podać udział dla każdej raty albo kwotę dla każdej raty.
calc-refusal-plan-share = Proszę podać udział większy niż 0%, maksymalnie 4 miejsca po przecinku.
calc-refusal-plan-amount = Proszę podać kwotę większą niż 0, z liczbą miejsc po przecinku nie większą niż w tej walucie.
calc-refusal-plan-sum = Suma udziałów wynosi { $sum }. Proszę zmienić udziały tak, aby dawały dokładnie 100%.
calc-refusal-plan-sum-missing = Suma kwot wynosi { $sum }. Łączna wartość umowy: { $total }. Brakuje { $missing }.
calc-refusal-plan-sum-excess = Suma kwot wynosi { $sum }. Łączna wartość umowy: { $total }. Nadwyżka: { $excess }.
calc-refusal-amount-too-large = Kwoty są zbyt duże, aby je obliczyć. Proszę podać mniej osób lub krótszy okres.

## Names of what is on the rate card

tier-team = Zespół
tier-department = Dział
tier-company = Firma
tier-group = Grupa firm
tier-enterprise = Korporacja

schedule-annual = Roczny
schedule-quarterly = Kwartalny
schedule-custom = Indywidualny

extra-onboarding = Wdrożenie

term-years = { $years ->
    [one] { $years } rok
    [few] { $years } lata
    [many] { $years } lat
   *[other] { $years } roku
}
