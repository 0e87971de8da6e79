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

## Kalkylatorn: personer

calc-people = Antal personer per roll
calc-paid = Betald
calc-free = Kostnadsfri
calc-paid-seats = Betalda licenser
calc-free-users = Kostnadsfria användare

## Kalkylatorn: avtal

calc-contract = Avtal
calc-term = Avtalstid
calc-schedule = Betalningsupplägg
calc-currency = Valuta
calc-start = Startdatum
calc-start-hint = Valfritt. Utan startdatum visas betalningarna per månad i stället för per datum.

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

## Kalkylatorn: resultat

calc-result = Er uppskattning
calc-tier = Paket
calc-tier-seats = Licenser i paketet
calc-headroom = Licenser kvar i paketet
calc-unlimited = Obegränsat
calc-total-contract-value = Totalt avtalsvärde
# Läses upp varje gång totalbeloppet ändras.
calc-announce = Totalt avtalsvärde: { $total }
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
