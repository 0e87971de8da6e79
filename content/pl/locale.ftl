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
breadcrumbs-label = Położenie strony
pager-label = Przed tą stroną i po niej
pager-previous = Poprzednia
pager-next = Następna
theme-label = Kolory
theme-system = Automatycznie
theme-light = Jasne
theme-dark = Ciemne
page-updated = Ostatnia zmiana: { $date }
edit-page = Edytuj tę stronę
page-markdown = Ta strona w formacie Markdown
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
not-found-nearest = Czy chodziło o jedną z tych stron?

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
calc-not-started = Nie udało się wczytać kalkulatora. Sprawdź połączenie i odśwież stronę. Pakiety i opłaty cennikowe znajdują się poniżej.

## The calculator: people

calc-people = Liczba osób według ról
calc-paid = Odpłatnie
calc-free = Bezpłatnie
calc-paid-seats = Płatne miejsca
calc-free-users = Bezpłatni użytkownicy
calc-people-hint = Strzałki w górę i w dół zmieniają liczbę o 1, a z klawiszem Shift o 10.
calc-paid-of = Płatne miejsca: { $paid } z { $seats }, wolne: { $left }
calc-paid-open = Płatne miejsca: { $paid }, bez górnej granicy
calc-paid-sum = Płatne miejsca: { $paid }
calc-free-sum = Użytkownicy bezpłatni: { $free } – bez opłat
calc-next-from = Od { $seats } płatnych miejsc: { $tier }. { $name }: { $fee }
calc-next-contact = Od { $seats } płatnych miejsc ofertę przygotowuje nasz zespół Enterprise.
calc-more = { $role }: o jedną osobę więcej
calc-fewer = { $role }: o jedną osobę mniej

## The calculator: people who change their role

calc-move = Przenieś osoby do innej roli
calc-move-from = Z
calc-move-to = Do
calc-move-count = Ile osób
calc-move-button = Przenieś
calc-move-same = Cena bez zmian: w ramach Twojego pakietu.
calc-move-change = Zmiana ceny: { $change }. Nowa łączna wartość umowy: { $total }
calc-moved = Przeniesiono. { $effect }

## The calculator: contract

calc-contract = Umowa
calc-term = Okres
calc-schedule = Harmonogram płatności
calc-currency = Waluta
calc-start = Data rozpoczęcia
calc-start-hint = Opcjonalnie. Bez tej daty przy płatnościach podawane są miesiące zamiast dat.
calc-choice = { $name }, { $change }
calc-uplift = Od drugiego roku cena katalogowa każdego roku jest o { $uplift } wyższa niż rok wcześniej.
calc-extras = Usługi jednorazowe

## The calculator: for sales people

calc-sales = Oferta
calc-discount = Rabat wynegocjowany w procentach
calc-customer = Klient
calc-reference = Numer referencyjny
calc-discount-most = Do { $maximum }.
calc-discount-approval = Powyżej { $above } wymagana jest akceptacja.

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
calc-plan-amount-n = Rata { $number }: kwota
calc-plan-date-n = Rata { $number }: data
calc-plan-hint-amounts = Każdy wiersz to jedna rata. Miesiąc 0 to początek umowy. Suma kwot musi być równa łącznej wartości umowy.
calc-plan-date-hint = Data oznacza miesiąc umowy, w którym przypada. Płatność jest wymagana pierwszego dnia tego miesiąca.
calc-plan-unit = Podaj części w
calc-plan-percent = Procentach
calc-plan-amounts = Kwotach ({ $currency })
calc-plan-amount-sum = Suma kwot
calc-plan-missing = Brakuje: { $part }
calc-plan-over = Za dużo: { $part }
calc-plan-rest = Reszta do raty { $number }
calc-plan-parts = Liczba równych części
calc-plan-equal = Podziel równo
calc-plan-undo = Cofnij ostatnią zmianę

## The calculator: result

calc-result = Wynik kalkulacji
calc-tier = Pakiet
calc-tier-seats = Miejsca w pakiecie
calc-headroom = Wolne miejsca w pakiecie
calc-unlimited = Bez limitu
calc-total-contract-value = Łączna wartość umowy
# Read out whenever the total changes.
calc-announce = Łączna wartość umowy: { $total }
calc-yearly = Koszt roczny
calc-yearly-first = Koszt pierwszego roku
calc-free-price = { $number } × { $amount }
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
calc-valid-days = Ważność oferty w dniach: { $days }

## The calculator: payment schedules side by side

calc-schedules-caption = Porównanie harmonogramów płatności
calc-difference = Różnica
calc-first-installment = Pierwsza rata
calc-chosen = Wybrany
calc-as-you-plan = Według Twojego planu

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = Koszt pierwszego roku według płatnych miejsc
calc-picture-per-seat = Średnia za płatne miejsce i miesiąc, według płatnych miejsc
calc-picture-here = Tu jesteś: płatne miejsca { $seats }, { $amount }.
calc-picture-next = Następny pakiet zaczyna się od miejsca { $seats }.
calc-picture-toggle = Pokaż cenę za miejsce
calc-picture-table = Pokaż jako tabelę

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

## The calculator: what is loaded when it is first opened

calc-roster = Policz osoby z listy
calc-budget = Zacznij od budżetu
calc-scenarios = Porównaj scenariusze
calc-send = Wyślij, zapisz lub wydrukuj
calc-desk-failed = Nie udało się wczytać tej części. Sprawdź połączenie, zamknij ją i otwórz ponownie.

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
calc-how-line = { $figure }: { $text }
calc-why = { $amount }. { $figure }: jak to policzono
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

## The desk: a link that was opened

desk-loading = Wczytywanie…
desk-failed = Nie udało się. Spróbuj ponownie.
desk-close = Zamknij
desk-link-title = O otwartym linku
desk-link-older-card = Link utworzono z cennikiem { $then }. Od tego czasu ceny się zmieniły: to, co widzisz, obliczono z cennikiem { $now }.
desk-link-card-unknown = Wcześniejszy cennik nie jest już dostępny, więc nie można pokazać wcześniejszej sumy.
desk-link-then = Suma z cennikiem { $card }
desk-link-now = Suma z cennikiem { $card }, dziś
desk-link-difference = Różnica
desk-link-newer = Link pochodzi z nowszej wersji tego kalkulatora. To, czego ta wersja nie zna, pominięto.
desk-link-too-long = Link jest dłuższy, niż bywają linki. Odczytano tylko jego początek.
desk-link-unknown-key = Link zawiera „{ $key }”, czego tu nie można wprowadzić. Pominięto to.
desk-link-bad-value = Link zawiera „{ $value }” dla „{ $key }”, co tu nie jest możliwe. Pominięto to.
desk-link-repeated = Link zawiera „{ $key }” dwa razy. Liczy się pierwsze.

## The desk: a list of people

desk-roster-headers = rola, rola użytkownika, nazwa roli, uprawnienie, poziom dostępu, typ członka
desk-roster-intro = Tabela z jednym wierszem na osobę i kolumną roli albo same role, po jednej w wierszu. Lista jest liczona w tej przeglądarce; nic nie jest wysyłane.
desk-roster-text = Wklej tutaj listę
desk-roster-file = Wybierz plik
desk-roster-drop = lub upuść go tutaj
desk-roster-counting = Liczenie
desk-roster-cancel = Anuluj
desk-roster-cancelled = Liczenie anulowano.
desk-roster-done = Wiersze: { $rows }. Policzone: { $counted }. Niepoliczone: { $left }.
desk-roster-empty = Na tej liście nie ma nic do policzenia.
desk-roster-no-text = Ten plik nie jest listą w postaci tekstu. Zapisz go jako CSV w arkuszu kalkulacyjnym albo skopiuj komórki i wklej je tutaj.
desk-roster-too-large = Plik jest za duży. Limit to { $limit } MB.
desk-roster-one-file = Wybieraj po jednym pliku.
desk-roster-column = Kolumna ról
desk-roster-column-n = Kolumna { $number }
desk-roster-choose = Wybierz kolumnę
desk-roster-no-column = Nie znaleziono kolumny ról. Wybierz ją z listy kolumn.
desk-roster-header = Pierwszy wiersz zawiera nazwy kolumn
desk-roster-unknown = Nierozpoznane jako rola
desk-roster-blank = Nie podano roli
desk-roster-value = Wiersze: { $rows }. Numery: { $lines }
desk-roster-skip = Nie licz
desk-roster-others = Wiersze z innymi wartościami, które nie są liczone: { $rows }
desk-roster-repeated = Wiersze z adresem e-mail, który ma już wcześniejszy wiersz: { $rows }. One też są liczone.
desk-roster-unclosed = Cudzysłów w wierszu { $line } nie jest zamknięty: wszystko po nim odczytano jako jedno pole. Popraw listę i policz ponownie.
desk-roster-enter = Wprowadź te liczby
desk-entered = Liczby wprowadzono.
desk-undo = Przywróć poprzednie liczby
desk-undone = Przywrócono poprzednie liczby.

## The desk: a budget

desk-budget-amount = Kwota
desk-budget-period = Kwota dotyczy
desk-budget-year = każdego roku
desk-budget-contract = całej umowy
desk-budget-over = { $amount } przez { $term }
desk-budget-inputs = Obliczono dla: { $inputs }
desk-budget-not-an-amount = Wpisz kwotę, na przykład { $example }.
desk-budget-refused = Wpisz kwotę od { $minimum } do { $maximum }. Miejsca po przecinku, najwyżej: { $decimals }
desk-budget-role = Rola dla pozostałych miejsc
desk-budget-preview = Zostanie wprowadzone: { $people }
desk-budget-enter = Wprowadź te osoby

## The desk: sending, saving and printing

desk-send-missing = Nie ma jeszcze nic do wysłania:
desk-send-label = { $label }:
desk-send-link = Link do tej kalkulacji
desk-send-link-hint = Kto go otworzy, zobaczy te same dane. Nie zawiera cen: są obliczane od nowa.
desk-send-copy-link = Skopiuj link
desk-send-share = Udostępnij…
desk-send-copied = Skopiowano
desk-send-not-copied = Tutaj nie można kopiować. Tekst jest zaznaczony: skopiuj go klawiaturą.
desk-send-files = Kopiuj lub zapisz
desk-send-copy-text = Kopiuj jako tekst
desk-send-copy-table = Kopiuj jako tabelę
desk-send-csv = Zapisz jako CSV
desk-send-calendar = Zapisz do kalendarza
desk-send-calendar-hint = Plik kalendarza zawiera płatności, przegląd co trzy miesiące, rozmowę 90 dni przed odnowieniem oraz odnowienie.
desk-send-calendar-start = Aby zapisać do kalendarza, podaj datę rozpoczęcia.
desk-send-mail = E-mail
desk-send-mail-hint = Otwiera program pocztowy z tą kalkulacją i linkiem do niej.
desk-send-offer = Prośba o ofertę
desk-send-mail-no-link = Link do tej kalkulacji jest za długi na wiadomość rozpoczętą tutaj. Skopiuj go ze strony.

## The desk: the document to print

desk-document = Drukuj lub zapisz jako PDF
desk-document-hint = To, co tu napiszesz, znajdzie się tylko w dokumencie. Adres, osoba kontaktowa i uwagi nie są zapisywane.
desk-document-person = Osoba kontaktowa
desk-document-address = Adres
desk-document-notes = Uwagi
desk-document-preview = Podgląd i drukowanie
desk-document-print = Drukuj
desk-document-quote = Oferta
desk-document-estimate = Kalkulacja
desk-document-from = Od
desk-document-for = Dla
desk-document-date = Data
desk-document-role = Rola
desk-document-seat = Miejsce
desk-document-number = Osoby
desk-document-price = Cena
desk-document-terms = Warunki
desk-document-terms-tier = Cena pakietu obejmuje dowolną liczbę osób do liczby jego miejsc.
desk-document-terms-free = Użytkownicy bezpłatni nie zmieniają ceny.
desk-document-terms-estimate = Ta kalkulacja pokazuje, ile kosztuje umowa według dzisiejszego cennika. Nie jest wiążąca.
desk-document-approved = Zatwierdza
desk-document-sign = Imię i nazwisko, data i podpis

## The desk: what stands in a calendar

desk-calendar-payment = Rata { $number }: { $amount }
desk-calendar-review = Przegląd kwartalny
desk-calendar-renewal-review = Rozmowa o odnowieniu
desk-calendar-renewal-rule = 90 dni przed odnowieniem { $date }.
desk-calendar-renewal = Odnowienie umowy

## The desk: scenarios

desk-scenarios-intro = Scenariusze pozostają w tej przeglądarce, na tym urządzeniu. Nikt inny ich nie widzi.
desk-scenarios-name = Nazwa scenariusza
desk-scenarios-proposed = Miejsca: { $seats }, { $term }
desk-scenarios-unnamed = Scenariusz
desk-scenarios-keep = Zachowaj bieżące dane
desk-scenarios-none = Nie ma jeszcze scenariuszy. Zachowaj bieżące dane, zmień je i porównaj.
desk-scenarios-table = Porównanie scenariuszy
desk-scenarios-current = Bieżące dane
desk-scenarios-entered = Co wprowadzono
desk-scenarios-costs = Ile to kosztuje
desk-scenarios-legend = ≠ różni się od bieżących danych
desk-scenarios-differs = różni się:
desk-scenarios-installments = Liczba rat
desk-scenarios-first = Pierwsza rata
desk-scenarios-approval = wymaga akceptacji
desk-scenarios-acts = Działania
desk-scenarios-open = Otwórz
desk-scenarios-replace = Zastąp bieżącymi
desk-scenarios-duplicate = Powiel
desk-scenarios-rename = Zmień nazwę
desk-scenarios-delete = Usuń
desk-scenarios-undo = Cofnij
desk-scenarios-act = { $act }: { $name }
desk-scenarios-kept = Zachowano: { $name }
desk-scenarios-opened = Otwarto: { $name }
desk-scenarios-replaced = Zastąpiono bieżącymi danymi: { $name }
desk-scenarios-renamed = Zmieniono nazwę: { $name }
desk-scenarios-deleted = Usunięto: { $name }
desk-scenarios-restored = Przywrócono: { $name }
desk-scenarios-gone = Tego scenariusza już nie ma. Usunięto go w innej karcie.
desk-scenarios-full = Nie można zachować więcej scenariuszy; najwięcej: { $most }. Najpierw usuń jeden.
desk-scenarios-older = Zachowano z cennikiem { $then }. Obliczono z cennikiem { $now }.
desk-scenarios-partly = Niektórych części nie można odczytać i je pominięto.
desk-scenarios-refused = Ta przeglądarka niczego tu nie zapisuje lub nie ma już miejsca. Scenariusze pozostają do zamknięcia lub odświeżenia tej strony.
desk-scenarios-foreign = Zapisanych w tej przeglądarce scenariuszy nie można odczytać; pozostawiono je bez zmian. Scenariusze pozostają do zamknięcia lub odświeżenia tej strony.
desk-scenarios-odd = Niektórych zapisanych scenariuszy nie można odczytać. Pozostawiono je bez zmian.
desk-scenarios-discard = Odrzuć to, czego nie można odczytać

## The desk: for sales people

desk-sales-present = Prezentuj
desk-sales-shortcuts = Skróty klawiaturowe
desk-sales-remember = Zapamiętaj tryb sprzedaży na tym urządzeniu
desk-sales-leave = Wyjdź z trybu sprzedaży
desk-sales-not-stored = Ta przeglądarka niczego tu nie zapisuje. Tryb sprzedaży kończy się po zamknięciu tej strony.
desk-sales-copied = Skopiowano link
desk-sales-not-copied = Przeglądarka nie pozwoliła na kopiowanie. Skopiuj link z paska adresu.
desk-sales-no-scenario = Nie ma scenariusza { $number }.
desk-keys-key = Klawisz
desk-keys-does = Działanie
desk-keys-keep = Zachowaj bieżące dane jako scenariusz
desk-keys-copy = Skopiuj link
desk-keys-discount = Przejdź do rabatu; strzałki w górę i w dół zmieniają go o 1
desk-keys-role = Przejdź do pierwszej roli
desk-keys-open = Otwórz ten scenariusz
desk-keys-help = Pokaż tę listę
desk-keys-step = Podczas prezentacji: przechodź między scenariuszami
desk-keys-escape = Zamknij to, co otwarte
desk-keys-on = Używaj pojedynczych klawiszy
desk-keys-note = Pojedyncze klawisze działają, gdy żadne pole nie jest aktywne.

## The desk: presenting

desk-present-previous = Poprzedni
desk-present-next = Następny
desk-present-place = { $number } z { $count }
desk-present-seats = { $paid } z { $seats }
desk-present-discount = Pokaż rabat
desk-present-full = Pełny ekran
desk-present-equal = { $count } × { $amount }

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
