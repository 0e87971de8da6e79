# Gränssnittets ord på svenska. Det som står i { } fylls i när sidan byggs
# eller medan läsaren skriver; belopp, tal och procentsatser är då redan
# skrivna på svenskt sätt.

## Språket

native-name = Svenska
# ltr (från vänster till höger) eller rtl (från höger till vänster).
direction = ltr

## Rolltabellen
# Vad som får stå i den andra kolumnen, avgränsat med kommatecken.

paid-words = Betald, Avgiftsbelagd, Betalas, Betalroll, Kostar
free-words = Kostnadsfri, Gratis, Avgiftsfri, Fri

## Webbplatsen

site-name = Blue-dokumentation
skip-to-content = Gå till innehållet
# Navigeringens namn, för skärmläsare.
nav-label = Dokumentation
# Knappen som öppnar navigeringen på en liten skärm.
nav-menu = Meny
# In the navigation, in place of pages of a long list. $count: how many.
nav-more = Fler sidor ({ $count })
language-label = Språk
# På sidan som webbplatsens blotta adress leder till.
choose-language = Välj språk
toc-label = På den här sidan
breadcrumbs-label = Sidans plats
pager-label = Före och efter den här sidan
pager-previous = Föregående
pager-next = Nästa
theme-label = Färger
theme-system = Automatiskt
theme-light = Ljust
theme-dark = Mörkt
page-updated = Senast ändrad: { $date }
edit-page = Redigera sidan
page-markdown = Sidan som Markdown
# Läses upp efter en länks text.
opens-in-new-tab = (öppnas i en ny flik)
# Namnet på en bred tabell som går att rulla, för skärmläsare.
table-label = Tabell, kan rullas i sidled
footer-contact = Frågor om ert avtal?

## Informationsrutor
# De fyra första läses upp men visas inte.

callout-note = Obs!
callout-tip = Tips
callout-warning = Varning
callout-danger = Fara
# Rutans länk. $host: webbplatsen den leder till, till exempel billing.blue.cc.
callout-open = Öppna { $host }

## Videor

# $host: webbplatsen där videon finns.
external-video = Se videon på { $host }
# Detsamma för en video som har en titel.
external-video-titled = { $title } (video på { $host })

## Flikar

# Flikradens namn, för skärmläsare.
tabs-label = Välj vad som ska visas
code-tabs-label = Välj version av koden
# Ett kodblock bland flikar som varken anger namn eller språk.
code-label = Kod

## En sida som inte är översatt

# $language: språket som sidan visas på, med språkets eget namn.
fallback-notice = Sidan är inte översatt än. Språk som visas: { $language }.
fallback-link = Gå till originalsidan

## A page whose original has changed since it was translated
# Followed by the link to the original page, as above.

stale-notice = Originalet till den här sidan har ändrats sedan den översattes. En del av det som står här kan vara inaktuellt.

## En adress som inte finns

not-found-title = Sidan hittades inte
not-found-text = Det finns ingen sida på den här adressen. Den kan ha flyttats, eller så kan länken vara fel.
not-found-home = Gå till startsidan
not-found-nearest = Menade ni någon av dessa sidor?

## En gammal adress
# Följs av en länk med titeln på den sida som avses.

redirect-title = Sidan har flyttats

## Utan nätverk
# Följs av länkar till de sidor som webbläsaren har sparat.

offline-title = Ingen anslutning
offline-text = Den här sidan finns inte sparad på er enhet. Utan anslutning kan ni läsa dessa:

## Kalkylatorn

calc-title = Uppskatta kostnaden för ert avtal
calc-intro = Ange hur många som ska ha varje roll. Priset räknas om medan ni skriver.
calc-illustrative = Exempelpriser. Detta är ingen offert.
calc-before-tax = Alla belopp är exklusive moms och andra skatter.
calc-scripts-off = Kalkylatorn kräver JavaScript, som är avstängt här. Ni ser ett räkneexempel och paketen.
calc-not-started = Kalkylatorn kunde inte läsas in. Kontrollera anslutningen och ladda om sidan. Paketen och deras listpriser står nedan.

## Kalkylatorn: personer

calc-people = Antal personer per roll
calc-paid = Betald
calc-free = Kostnadsfri
calc-paid-seats = Betalda licenser
calc-free-users = Kostnadsfria användare
calc-people-hint = Uppåt- och nedåtpil ändrar ett tal med 1, och med 10 tillsammans med Skift.
calc-paid-of = Betalda licenser: { $paid } av { $seats }, { $left } kvar
calc-paid-open = Betalda licenser: { $paid }, ingen övre gräns
calc-paid-sum = Betalda licenser: { $paid }
calc-free-sum = Gratisanvändare: { $free } – ingen kostnad
calc-next-from = Från { $seats } betalda licenser: { $tier }. { $name }: { $fee }
calc-next-contact = Från { $seats } betalda licenser ger vårt Enterprise-team er ett erbjudande.
calc-more = { $role }: en till
calc-fewer = { $role }: en färre

## The calculator: people who change their role

calc-move = Flytta personer till en annan roll
calc-move-from = Från
calc-move-to = Till
calc-move-count = Hur många
calc-move-button = Flytta
calc-move-same = Priset ändras inte: inom ert paket.
calc-move-change = Prisändring: { $change }. Nytt totalt avtalsvärde: { $total }
calc-moved = Flyttat. { $effect }

## Kalkylatorn: avtal

calc-contract = Avtal
calc-term = Avtalstid
calc-schedule = Betalningsupplägg
calc-currency = Valuta
calc-start = Startdatum
calc-start-hint = Valfritt. Utan startdatum visas betalningarna per månad i stället för per datum.
calc-choice = { $name }, { $change }
calc-uplift = Från och med det andra året är varje års listpris { $uplift } högre än året före.
calc-extras = Engångstjänster

## The calculator: for sales people

calc-sales = Erbjudande
calc-discount = Förhandlad rabatt i procent
calc-customer = Kund
calc-reference = Referens
calc-discount-most = Upp till { $maximum }.
calc-discount-approval = Över { $above } krävs godkännande.

## Kalkylatorn: en egen betalningsplan

calc-plan = Betalningsplan
calc-plan-hint = Varje rad är en delbetalning. Månad 0 är avtalets start. Andelarna räknas på det totala avtalsvärdet och måste tillsammans bli 100 %.
calc-plan-month = Månader efter start
calc-plan-share = Andel i procent
calc-plan-add = Lägg till delbetalning
# $number: radens nummer, från 1.
calc-plan-remove = Ta bort delbetalning { $number }
calc-plan-sum = Summan av andelarna
# Namnen på en rads två fält, för skärmläsare.
calc-plan-month-n = Delbetalning { $number }: månader efter start
calc-plan-share-n = Delbetalning { $number }: andel i procent
calc-plan-amount-n = Delbetalning { $number }: belopp
calc-plan-date-n = Delbetalning { $number }: datum
calc-plan-hint-amounts = Varje rad är en delbetalning. Månad 0 är avtalets början. Beloppen måste tillsammans bli det totala avtalsvärdet.
calc-plan-date-hint = Ett datum räknas till den avtalsmånad som det infaller i. Betalningen förfaller den månadens första dag.
calc-plan-unit = Ange delarna i
calc-plan-percent = Procent
calc-plan-amounts = Belopp ({ $currency })
calc-plan-amount-sum = Summa av beloppen
calc-plan-missing = Saknas: { $part }
calc-plan-over = För mycket: { $part }
calc-plan-rest = Resten till delbetalning { $number }
calc-plan-parts = Antal lika delar
calc-plan-equal = Dela lika
calc-plan-undo = Ångra den senaste ändringen

## Kalkylatorn: resultat

calc-result = Er uppskattning
calc-tier = Paket
calc-tier-seats = Licenser i paketet
calc-headroom = Licenser kvar i paketet
calc-unlimited = Obegränsat
calc-total-contract-value = Totalt avtalsvärde
# Läses upp varje gång totalbeloppet ändras.
calc-announce = Totalt avtalsvärde: { $total }
calc-yearly = Kostnad per år
calc-yearly-first = Kostnad första året
calc-free-price = { $number } × { $amount }
calc-average = Genomsnitt per betald licens och månad, första året
calc-renewal = Förlängningsdatum
calc-next-tier = Nästa paket
calc-next-tier-total = Totalt avtalsvärde i nästa paket
# Fler betalda licenser än angivet, som totalt kostar mindre.
calc-cheaper-at = { $seats } betalda licenser skulle kosta mindre: { $total }
calc-needs-approval = En så stor rabatt måste godkännas innan priset bekräftas.
# Visas i stället för en uppskattning, för ett antal licenser utan pris.
calc-contact-sales = För så här många betalda licenser lämnar vårt enterprise-team en offert.
calc-contact-action = Skriv till { $email }
# $version: prislistans version, till exempel 2026-11.
calc-rate-card = Prislista { $version }
calc-valid-days = Antal dagar som en offert gäller: { $days }

## The calculator: payment schedules side by side

calc-schedules-caption = Betalningsplaner jämförda
calc-difference = Skillnad
calc-first-installment = Första delbetalningen
calc-chosen = Vald
calc-as-you-plan = Som ni planerar det

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = Kostnad första året efter betalda licenser
calc-picture-per-seat = Genomsnitt per betald licens och månad, efter betalda licenser
calc-picture-here = Ni är här: betalda licenser { $seats }, { $amount }.
calc-picture-next = Nästa paket börjar med licens { $seats }.
calc-picture-toggle = Visa priset per licens
calc-picture-table = Visa som tabell

## Kalkylatorn: år för år

calc-years-caption = Pris per avtalsår
calc-year = År
calc-year-n = År { $number }
calc-list = Listpris
calc-term-discount = Avtalstidsrabatt
calc-negotiated-discount = Förhandlad rabatt
calc-schedule-adjustment = Justering för betalningsupplägg
calc-year-total = Årets totalbelopp

## Kalkylatorn: delbetalningar

calc-installments-caption = Delbetalningar
calc-installment = Nr
calc-due = Förfaller
calc-month = Månader efter start
calc-amount = Belopp

## The calculator: what is loaded when it is first opened

calc-roster = Räkna personer från en lista
calc-budget = Utgå från en budget
calc-scenarios = Jämför scenarier
calc-send = Skicka, spara eller skriv ut
calc-desk-failed = Den här delen kunde inte läsas in. Kontrollera anslutningen, stäng den och öppna den igen.

## Kalkylatorn: pakettabellen

calc-tiers-caption = Paketen och deras listpriser
calc-tiers-seats = Betalda licenser
calc-tiers-fee = Listpris per år
calc-tiers-seat-fee = Listpris per licens och år
calc-up-to = Upp till { $seats }
calc-above = Fler än { $seats }
calc-any-number = Valfritt antal
calc-on-request = På begäran

## Så räknades siffrorna fram
# Resultatets uträkningar, en i taget. Belopp, tal och procentsatser är redan
# klara att visas.

calc-how-caption = Så räknades det fram
calc-how-line = { $figure }: { $text }
calc-why = { $amount }. { $figure }: så har det räknats ut
# Paketet för $paid licenser: det omfattar $first till $last av dem.
calc-how-tier = För { $first }–{ $last } betalda licenser; ni har { $paid }
calc-how-tier-open = För { $first } betalda licenser och uppåt; ni har { $paid }
calc-how-fee = { $amount }, paketets avgift för ett år
# Ett års totalbelopp i lika stora delbetalningar; $unit är det minsta belopp
# som finns, till exempel 0,01, som läggs på de första delbetalningarna när
# totalbeloppet inte går att dela jämnt.
calc-how-parts = { $total } ÷ { $parts } = { $base }
calc-how-parts-more = { $total } ÷ { $parts } = { $base }, plus { $unit } i var och en av årets första delbetalningar ({ $larger })
calc-how-added = { $installment } + { $fees } för engångstjänster = { $amount }
# En delbetalning i en anpassad plan.
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }, avrundat nedåt till { $amount }
calc-how-share-more = { $total } × { $share } = { $exact }, avrundat nedåt, plus { $unit } som blev över: { $amount }
calc-how-approval = { $discount } är mer än de { $above } som inte kräver godkännande

## The desk: a link that was opened

desk-loading = Läser in …
desk-failed = Det gick inte. Försök igen.
desk-close = Stäng
desk-link-title = Om länken som du öppnade
desk-link-older-card = Länken skapades med prislista { $then }. Priserna har ändrats sedan dess: det du ser är beräknat med prislista { $now }.
desk-link-card-unknown = Den tidigare prislistan finns inte längre, så den tidigare summan kan inte visas.
desk-link-then = Summa med prislista { $card }
desk-link-now = Summa med prislista { $card }, i dag
desk-link-difference = Skillnad
desk-link-newer = Länken kommer från en senare version av den här kalkylatorn. Det som den här inte känner till har utelämnats.
desk-link-too-long = Länken är längre än länkar är. Bara början har lästs.
desk-link-unknown-key = Länken har ”{ $key }”, som inte är en uppgift här. Det har utelämnats.
desk-link-bad-value = Länken har ”{ $value }” för ”{ $key }”, vilket inte är möjligt här. Det har utelämnats.
desk-link-repeated = Länken har ”{ $key }” två gånger. Den första gäller.

## The desk: a list of people

desk-roster-headers = roll, användarroll, rollnamn, behörighet, åtkomstnivå, medlemstyp
desk-roster-intro = En tabell med en rad per person och en kolumn för rollen, eller bara rollerna, en per rad. Listan räknas i den här webbläsaren; inget skickas.
desk-roster-text = Klistra in listan här
desk-roster-file = Välj en fil
desk-roster-drop = eller släpp en här
desk-roster-counting = Räknar
desk-roster-cancel = Avbryt
desk-roster-cancelled = Räkningen avbröts.
desk-roster-done = Rader: { $rows }. Räknade: { $counted }. Inte räknade: { $left }.
desk-roster-empty = Det finns inget att räkna i den här listan.
desk-roster-no-text = Filen är inte en lista i textform. Spara den som CSV i kalkylprogrammet, eller kopiera cellerna och klistra in dem här.
desk-roster-too-large = Filen är för stor. Gränsen är { $limit } MB.
desk-roster-one-file = Välj en fil i taget.
desk-roster-column = Kolumn med roller
desk-roster-column-n = Kolumn { $number }
desk-roster-choose = Välj en kolumn
desk-roster-no-column = Ingen kolumn med roller hittades. Välj den i listan över kolumner.
desk-roster-header = Den första raden har kolumnernas namn
desk-roster-unknown = Känns inte igen som roll
desk-roster-blank = Ingen roll angiven
desk-roster-value = Rader: { $rows }. Radnummer: { $lines }
desk-roster-skip = Räkna inte
desk-roster-others = Rader med andra värden, som inte räknas: { $rows }
desk-roster-repeated = Rader med en e-postadress som en tidigare rad har: { $rows }. De räknas också.
desk-roster-unclosed = Citattecknet på rad { $line } avslutas aldrig: allt efter det lästes som ett enda fält. Rätta listan och räkna igen.
desk-roster-enter = Ange de här talen
desk-entered = Talen har angetts.
desk-undo = Ta tillbaka de tidigare talen
desk-undone = De tidigare talen är tillbaka.

## The desk: a budget

desk-budget-amount = Belopp
desk-budget-period = Beloppet gäller
desk-budget-year = för varje år
desk-budget-contract = för hela avtalet
desk-budget-over = { $amount } på { $term }
desk-budget-inputs = Beräknat med: { $inputs }
desk-budget-not-an-amount = Ange ett belopp, till exempel { $example }.
desk-budget-refused = Ange ett belopp från { $minimum } till { $maximum }. Decimaler, högst: { $decimals }
desk-budget-role = Roll för återstående licenser
desk-budget-preview = Anges: { $people }
desk-budget-enter = Ange de här personerna

## The desk: sending, saving and printing

desk-send-missing = Det finns inget att skicka än:
desk-send-label = { $label }:
desk-send-link = Länk till den här beräkningen
desk-send-link-hint = Den som öppnar länken ser samma uppgifter. Den har inga priser: de beräknas på nytt.
desk-send-copy-link = Kopiera länken
desk-send-share = Dela …
desk-send-copied = Kopierat
desk-send-not-copied = Det går inte att kopiera här. Texten är markerad: kopiera den med tangentbordet.
desk-send-files = Kopiera eller spara
desk-send-copy-text = Kopiera som text
desk-send-copy-table = Kopiera som tabell
desk-send-csv = Spara som CSV
desk-send-calendar = Spara för en kalender
desk-send-calendar-hint = Kalenderfilen har betalningarna, en genomgång var tredje månad, ett möte 90 dagar före förnyelsen och förnyelsen.
desk-send-calendar-start = Ange ett startdatum för en kalender.
desk-send-mail = E-post
desk-send-mail-hint = Öppnar e-postprogrammet med den här beräkningen och länken till den.
desk-send-offer = Begäran om erbjudande
desk-send-mail-no-link = Länken till den här beräkningen är för lång för ett e-brev som påbörjas här. Kopiera den från sidan.

## The desk: the document to print

desk-document = Skriv ut eller spara som PDF
desk-document-hint = Det du skriver här finns bara i dokumentet. Adress, kontaktperson och anteckningar sparas inte.
desk-document-person = Kontaktperson
desk-document-address = Adress
desk-document-notes = Anteckningar
desk-document-preview = Förhandsgranska och skriv ut
desk-document-print = Skriv ut
desk-document-quote = Offert
desk-document-estimate = Beräkning
desk-document-from = Från
desk-document-for = Till
desk-document-date = Datum
desk-document-role = Roll
desk-document-seat = Licens
desk-document-number = Personer
desk-document-price = Pris
desk-document-terms = Villkor
desk-document-terms-tier = Ett pakets pris omfattar hur många personer som helst, upp till antalet licenser.
desk-document-terms-free = Gratisanvändare ändrar inte priset.
desk-document-terms-estimate = Den här beräkningen visar vad avtalet kostar med dagens prislista. Den är inte bindande.
desk-document-approved = Godkänd av
desk-document-sign = Namn, datum och underskrift

## The desk: what stands in a calendar

desk-calendar-payment = Delbetalning { $number }: { $amount }
desk-calendar-review = Kvartalsgenomgång
desk-calendar-renewal-review = Möte om förnyelse
desk-calendar-renewal-rule = 90 dagar före förnyelsen den { $date }.
desk-calendar-renewal = Förnyelse av avtalet

## The desk: scenarios

desk-scenarios-intro = Scenarier stannar i den här webbläsaren, på den här enheten. Ingen annan ser dem.
desk-scenarios-name = Scenariots namn
desk-scenarios-proposed = Licenser: { $seats }, { $term }
desk-scenarios-unnamed = Scenario
desk-scenarios-keep = Behåll nuvarande uppgifter
desk-scenarios-none = Inga scenarier är sparade ännu. Behåll de nuvarande uppgifterna, ändra dem och jämför.
desk-scenarios-table = Scenarier sida vid sida
desk-scenarios-current = Nuvarande uppgifter
desk-scenarios-entered = Vad som har angetts
desk-scenarios-costs = Vad det kostar
desk-scenarios-legend = ≠ skiljer sig från nuvarande uppgifter
desk-scenarios-differs = skiljer sig:
desk-scenarios-installments = Antal delbetalningar
desk-scenarios-first = Första delbetalningen
desk-scenarios-approval = kräver godkännande
desk-scenarios-acts = Åtgärder
desk-scenarios-open = Öppna
desk-scenarios-replace = Ersätt med nuvarande
desk-scenarios-duplicate = Duplicera
desk-scenarios-rename = Byt namn
desk-scenarios-delete = Ta bort
desk-scenarios-undo = Ångra
desk-scenarios-act = { $act }: { $name }
desk-scenarios-kept = Sparat: { $name }
desk-scenarios-opened = Öppnat: { $name }
desk-scenarios-replaced = Ersatt med nuvarande uppgifter: { $name }
desk-scenarios-renamed = Namn ändrat: { $name }
desk-scenarios-deleted = Borttaget: { $name }
desk-scenarios-restored = Återställt: { $name }
desk-scenarios-gone = Scenariot finns inte längre. Det togs bort i en annan flik.
desk-scenarios-full = Fler scenarier kan inte sparas; högst: { $most }. Ta bort ett först.
desk-scenarios-older = Sparat med prislista { $then }. Beräknat med prislista { $now }.
desk-scenarios-partly = Delar av det går inte att läsa och har utelämnats.
desk-scenarios-refused = Webbläsaren sparar inget här eller har inget utrymme kvar. Scenarierna finns tills sidan stängs eller laddas om.
desk-scenarios-foreign = Det som webbläsaren har sparat som scenarier går inte att läsa och har lämnats orört. Scenarierna finns tills sidan stängs eller laddas om.
desk-scenarios-odd = Några av de sparade scenarierna går inte att läsa. De har lämnats orörda.
desk-scenarios-discard = Ta bort det som inte går att läsa

## The desk: for sales people

desk-sales-present = Presentera
desk-sales-shortcuts = Kortkommandon
desk-sales-remember = Kom ihåg säljläget på den här enheten
desk-sales-leave = Lämna säljläget
desk-sales-not-stored = Webbläsaren sparar inget här. Säljläget upphör när sidan stängs.
desk-sales-copied = Länken har kopierats
desk-sales-not-copied = Webbläsaren tillät inte kopiering. Kopiera länken från adressfältet.
desk-sales-no-scenario = Det finns inget scenario { $number }.
desk-keys-key = Tangent
desk-keys-does = Vad den gör
desk-keys-keep = Behåll nuvarande uppgifter som scenario
desk-keys-copy = Kopiera länken
desk-keys-discount = Gå till rabatten; uppåt- och nedåtpil ändrar den med 1
desk-keys-role = Gå till den första rollen
desk-keys-open = Öppna det scenariot
desk-keys-help = Visa den här översikten
desk-keys-step = Under presentation: bläddra mellan scenarierna
desk-keys-escape = Stäng det som är öppet
desk-keys-on = Använd enstaka tangenter
desk-keys-note = Enstaka tangenter fungerar så länge inget fält har fokus.

## The desk: presenting

desk-present-previous = Föregående
desk-present-next = Nästa
desk-present-place = { $number } av { $count }
desk-present-seats = { $paid } av { $seats }
desk-present-discount = Visa rabatt
desk-present-full = Helskärm
desk-present-equal = { $count } × { $amount }

## Offerter på kommandoraden

# Den sista dagen som en offert gäller.
quote-valid-until = Gäller till och med

## Budgetar
# Svaret på `site quote --budget`.

budget = Budget
budget-seats = Betalda licenser som den räcker till
budget-left = Kvar av budgeten
budget-any-number = Valfritt antal
# Budgeten räcker inte till något avtal; $budget är beloppet.
budget-below = { $budget } är mindre än det minsta avtalet.
budget-smallest = Det minsta avtalet
budget-smallest-seats = Betalda licenser, minst

## Det som kalkylatorn inte kan läsa

# Visas i stället för uppskattningen så länge ett fält är markerat.
calc-check-fields = Kontrollera de markerade fälten för att se uppskattningen.
calc-not-a-number = Ange ett heltal, till exempel 12.
calc-not-a-percent = Ange en procentsats, till exempel 40 eller 12,5.

## Det som kalkylatorn avvisar, vid fältet som det gäller

calc-refusal-unknown-role = Rolltabellen har ingen roll ”{ $role }”. Välj en som står där.
calc-refusal-headcount-too-large = Ange högst { $maximum } personer.
calc-refusal-no-paid-seats = Ange minst en person i en betald roll.
calc-refusal-unknown-currency = Det finns inga priser i den här valutan. Välj en i listan.
calc-refusal-unknown-term = Vi erbjuder inte avtal på så många år. Välj en avtalstid i listan.
calc-refusal-unknown-schedule = Det här betalningsupplägget erbjuds inte. Välj ett i listan.
calc-refusal-unknown-extra = Den här tjänsten erbjuds inte. Välj en i listan.
calc-refusal-duplicate-extra = Den här tjänsten är vald två gånger. Ta bort den ena.
calc-refusal-start-out-of-range = Ange ett datum som finns, från { $first } till { $last }.
calc-refusal-discount-out-of-range = Ange en rabatt från 0 % till 100 %, med högst 4 decimaler.
calc-refusal-discount-above-maximum = Rabatten är för hög. Den kan vara högst { $maximum }.
calc-refusal-plan-missing = Ett anpassat betalningsupplägg behöver en betalningsplan. Lägg till minst en delbetalning.
calc-refusal-plan-unexpected = En betalningsplan hör till ett anpassat betalningsupplägg. Välj det upplägget eller ta bort planen.
calc-refusal-plan-length = Ange minst 1 och högst { $maximum } delbetalningar.
calc-refusal-plan-month-order = Ange en senare månad än på raden ovanför.
calc-refusal-plan-month-outside-term = Ange en månad från 0 till { $last }, så att betalningen ligger inom avtalstiden.
calc-refusal-plan-mixed = Ange en andel för varje delbetalning, eller ett belopp för varje.
calc-refusal-plan-share = Ange en andel över 0 %, med högst 4 decimaler.
calc-refusal-plan-amount = Ange ett belopp över 0, med högst så många decimaler som valutan har.
calc-refusal-plan-sum = Andelarna blir tillsammans { $sum }. Ändra dem tills de är exakt 100 %.
calc-refusal-plan-sum-missing = Beloppen blir tillsammans { $sum }. Det totala avtalsvärdet är { $total }: det saknas { $missing }.
calc-refusal-plan-sum-excess = Beloppen blir tillsammans { $sum }. Det totala avtalsvärdet är { $total }: det är { $excess } för mycket.
calc-refusal-amount-too-large = Beloppen blir för stora att räkna med. Ange färre personer eller en kortare avtalstid.

## Namn på det som står i prislistan

tier-team = Team
tier-department = Avdelning
tier-company = Företag
tier-group = Koncern
tier-enterprise = Enterprise

schedule-annual = Årsvis
schedule-quarterly = Kvartalsvis
schedule-custom = Anpassat

extra-onboarding = Onboarding

term-years = { $years } år
