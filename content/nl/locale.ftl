# De woorden van de interface in het Nederlands. Wat tussen { } staat, wordt
# ingevuld bij het bouwen van de pagina of tijdens het typen; bedragen, getallen
# en percentages komen daar al in Nederlandse schrijfwijze aan.

## De taal

native-name = Nederlands
# ltr (van links naar rechts) of rtl (van rechts naar links).
direction = ltr

## De rollentabel
# Wat in de tweede kolom mag staan, gescheiden door komma’s.

paid-words = Betaald, Betalend
free-words = Gratis, Kosteloos

## De site

site-name = Blue-documentatie
skip-to-content = Naar de inhoud
# Naam van de navigatie voor schermlezers.
nav-label = Documentatie
# De knop die op een klein scherm de navigatie opent.
nav-menu = Menu
# In de navigatie, in plaats van pagina’s van een lange lijst. $count: hoeveel.
nav-more = Meer pagina’s ({ $count })
language-label = Taal
# Op de pagina op het kale adres van de site.
choose-language = Kies een taal
toc-label = Op deze pagina
# Wordt na de tekst van een link voorgelezen.
opens-in-new-tab = (opent in een nieuw tabblad)
# Naam van een brede tabel die schuift, voor schermlezers.
table-label = Tabel, horizontaal te schuiven
footer-contact = Vragen over uw contract?

## Kaders
# De eerste vier worden voorgelezen en niet getoond.

callout-note = Opmerking
callout-tip = Tip
callout-warning = Waarschuwing
callout-danger = Gevaar
# De link van een kader. $host: de site waar die heen leidt, zoals billing.blue.cc.
callout-open = { $host } openen

## Video’s

# $host: de site waar de video staat.
external-video = Bekijk de video op { $host }
# Hetzelfde, voor een video met een titel.
external-video-titled = { $title } (video op { $host })

## Tabbladen

# Naam van de rij tabbladen voor schermlezers.
tabs-label = Kies wat u wilt zien
code-tabs-label = Kies een versie van de code
# Een codeblok tussen tabbladen zonder naam of taal.
code-label = Code

## Een pagina die niet is vertaald

# $language: de taal waarin de pagina wordt getoond, in haar eigen naam.
fallback-notice = Deze pagina is nog niet vertaald. Getoonde taal: { $language }.
fallback-link = Naar de oorspronkelijke pagina

## Een pagina waarvan het origineel na de vertaling is gewijzigd
# Gevolgd door de link naar de oorspronkelijke pagina, zoals hierboven.

stale-notice = Het origineel van deze pagina is na de vertaling gewijzigd. Een deel van wat u hier leest, is misschien niet meer actueel.

## Een adres dat niet bestaat

not-found-title = Pagina niet gevonden
not-found-text = Er is geen pagina op dit adres. Misschien is die verplaatst, of zit er een fout in de link.
not-found-home = Naar de startpagina

## Een oud adres
# Gevolgd door een link met de titel van de bedoelde pagina.

redirect-title = Deze pagina is verplaatst

## Zonder netwerk
# Gevolgd door links naar de pagina’s die de browser heeft bewaard.

offline-title = Geen verbinding
offline-text = Deze pagina is niet op uw apparaat bewaard. Zonder verbinding kunt u deze lezen:

## De rekenmodule

calc-title = Bereken uw prijsindicatie
calc-intro = Vul in hoeveel mensen elke rol krijgen. De prijs verandert mee terwijl u typt.
calc-illustrative = Voorbeeldprijzen. Dit is geen offerte.
calc-before-tax = Alle bedragen zijn exclusief belastingen.
calc-scripts-off = De rekenmodule heeft JavaScript nodig, dat hier is uitgeschakeld. U ziet een uitgewerkt voorbeeld en de pakketten.

## De rekenmodule: mensen

calc-people = Mensen per rol
calc-paid = Betaald
calc-free = Gratis
calc-paid-seats = Betaalde licenties
calc-free-users = Gratis gebruikers

## De rekenmodule: contract

calc-contract = Contract
calc-term = Looptijd
calc-schedule = Betaalschema
calc-currency = Valuta
calc-start = Begindatum
calc-start-hint = Optioneel. Zonder begindatum staan de betalingen per maand vermeld in plaats van per datum.

## De rekenmodule: een eigen betalingsplan

calc-plan = Betalingsplan
calc-plan-hint = Elke rij is één termijn. Maand 0 is het begin van het contract. Elk deel is een percentage van de totale contractwaarde; samen moeten ze 100% zijn.
calc-plan-month = Maanden na het begin
calc-plan-share = Deel in procenten
calc-plan-add = Termijn toevoegen
# $number: het nummer van de rij, vanaf 1.
calc-plan-remove = Termijn { $number } verwijderen
calc-plan-sum = Som van de delen
# Namen van de twee velden van een rij, voor schermlezers.
calc-plan-month-n = Termijn { $number }: maanden na het begin
calc-plan-share-n = Termijn { $number }: deel in procenten

## De rekenmodule: resultaat

calc-result = Uw prijsindicatie
calc-tier = Pakket
calc-tier-seats = Licenties in het pakket
calc-headroom = Nog over in het pakket
calc-unlimited = Onbeperkt
calc-total-contract-value = Totale contractwaarde
# Wordt voorgelezen zodra het totaal verandert.
calc-announce = Totale contractwaarde: { $total }
calc-average = Gemiddeld per betaalde licentie en maand, eerste jaar
calc-renewal = Verlengingsdatum
calc-next-tier = Volgend pakket
calc-next-tier-total = Totale contractwaarde in het volgende pakket
# Meer betaalde licenties dan ingevuld die samen minder kosten.
calc-cheaper-at = { $seats } betaalde licenties zouden minder kosten: { $total }
calc-needs-approval = Een korting van deze omvang moet worden goedgekeurd voordat de prijs wordt bevestigd.
# Getoond in plaats van een indicatie, voor een aantal licenties zonder prijs.
calc-contact-sales = Voor zoveel betaalde licenties doet ons enterprise-team u een aanbod.
calc-contact-action = Mail naar { $email }
# $version: die van de prijslijst, zoals 2026-11.
calc-rate-card = Prijslijst { $version }

## De rekenmodule: jaar voor jaar

calc-years-caption = Prijs per contractjaar
calc-year = Jaar
calc-year-n = Jaar { $number }
calc-list = Lijstprijs
calc-term-discount = Looptijdkorting
calc-negotiated-discount = Afgesproken korting
calc-schedule-adjustment = Aanpassing betaalschema
calc-year-total = Totaal van het jaar

## De rekenmodule: termijnen

calc-installments-caption = Termijnen
calc-installment = Nr.
calc-due = Te betalen op
calc-month = Maanden na het begin
calc-amount = Bedrag

## De rekenmodule: de tabel met pakketten

calc-tiers-caption = Pakketten en hun lijstprijzen
calc-tiers-seats = Betaalde licenties
calc-tiers-fee = Lijstprijs per jaar
calc-tiers-seat-fee = Lijstprijs per licentie en jaar
calc-up-to = Tot en met { $seats }
calc-above = Meer dan { $seats }
calc-any-number = Elk aantal
calc-on-request = Op aanvraag

## Hoe de cijfers tot stand kwamen
# De sommen van het resultaat, één voor één. Bedragen, getallen en percentages
# komen klaar om te tonen aan.

calc-how-caption = Zo is het berekend
# Het pakket voor $paid licenties: het omvat er $first tot en met $last.
calc-how-tier = voor { $first } tot en met { $last } betaalde licenties; u hebt er { $paid }
calc-how-tier-open = voor { $first } of meer betaalde licenties; u hebt er { $paid }
calc-how-fee = { $amount }, de jaarprijs van het pakket
# Het totaal van een jaar in gelijke termijnen; $unit is het kleinste bedrag,
# zoals 0,01, dat bij een rest bij de eerste termijnen komt.
calc-how-parts = { $total } ÷ { $parts } = { $base }
# $larger: hoeveel termijnen dat zijn; kan 1 zijn.
calc-how-parts-more = { $total } ÷ { $parts } = { $base }, plus { $unit } bij elk van de eerste termijnen van het jaar (aantal: { $larger })
calc-how-added = { $installment } + { $fees } voor eenmalige diensten = { $amount }
# Een termijn van een aangepast betalingsplan.
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }, naar beneden afgerond op { $amount }
calc-how-share-more = { $total } × { $share } = { $exact }, naar beneden afgerond, plus { $unit } uit de rest: { $amount }
calc-how-approval = { $discount } is meer dan de { $above } waarvoor geen goedkeuring nodig is

## Offertes op de opdrachtregel

# De laatste dag waarop een offerte geldig is.
quote-valid-until = Geldig tot en met

## Budgetten
# Het antwoord op `site quote --budget`.

budget = Budget
budget-seats = Betaalde licenties binnen het budget
budget-left = Over van het budget
budget-any-number = Elk aantal
# Het budget is te klein voor elk contract; $budget is het bedrag.
budget-below = Een budget van { $budget } is te klein voor het kleinste contract.
budget-smallest = Het kleinste contract
budget-smallest-seats = Betaalde licenties, minimaal

## Wat de rekenmodule niet kan lezen

# Getoond in plaats van de indicatie zolang een veld is gemarkeerd.
calc-check-fields = Controleer de gemarkeerde velden om uw prijsindicatie te zien.
calc-not-a-number = Vul een geheel getal in, zoals 12.
calc-not-a-percent = Vul een percentage in, zoals 40 of 12,5.

## Wat de rekenmodule weigert, bij het veld waar het over gaat

calc-refusal-unknown-role = De rollentabel heeft geen rol ‘{ $role }’. Kies een rol die erin staat.
calc-refusal-headcount-too-large = Vul maximaal { $maximum } mensen in.
calc-refusal-no-paid-seats = Vul ten minste één persoon in een betaalde rol in.
calc-refusal-unknown-currency = In deze valuta zijn er geen prijzen. Kies er een uit de lijst.
calc-refusal-unknown-term = Contracten worden niet voor dit aantal jaren aangeboden. Kies een looptijd uit de lijst.
calc-refusal-unknown-schedule = Dit betaalschema wordt niet aangeboden. Kies er een uit de lijst.
calc-refusal-unknown-extra = Deze dienst wordt niet aangeboden. Kies er een uit de lijst.
calc-refusal-duplicate-extra = Deze dienst is twee keer gekozen. Verwijder er één.
calc-refusal-start-out-of-range = Vul een bestaande datum in, van { $first } tot en met { $last }.
calc-refusal-discount-out-of-range = Vul een korting in van 0% tot en met 100%, met hooguit 4 decimalen.
calc-refusal-discount-above-maximum = De korting is te hoog. Maximaal mogelijk is { $maximum }.
calc-refusal-plan-missing = Een aangepast betaalschema heeft een betalingsplan nodig. Voeg ten minste één termijn toe.
calc-refusal-plan-unexpected = Een betalingsplan hoort bij een aangepast betaalschema. Kies dat schema of verwijder het plan.
calc-refusal-plan-length = Vul minimaal 1 en maximaal { $maximum } termijnen in.
calc-refusal-plan-month-order = Vul een latere maand in dan in de rij erboven.
calc-refusal-plan-month-outside-term = Vul een maand van 0 tot en met { $last } in, zodat de betaling binnen het contract valt.
calc-refusal-plan-mixed = Vul voor elke termijn een deel in, of voor elke termijn een bedrag.
calc-refusal-plan-share = Vul een deel boven 0% in, met hooguit 4 decimalen.
calc-refusal-plan-amount = Vul een bedrag boven 0 in, met hooguit zoveel decimalen als de valuta heeft.
calc-refusal-plan-sum = De delen tellen op tot { $sum }. Pas ze aan tot ze precies 100% zijn.
calc-refusal-plan-sum-missing = De bedragen tellen op tot { $sum }. De totale contractwaarde is { $total }: er ontbreekt { $missing }.
calc-refusal-plan-sum-excess = De bedragen tellen op tot { $sum }. De totale contractwaarde is { $total }: dat is { $excess } te veel.
calc-refusal-amount-too-large = De bedragen worden te groot om te berekenen. Vul minder mensen of een kortere looptijd in.

## Namen van wat op de prijslijst staat

tier-team = Team
tier-department = Afdeling
tier-company = Bedrijf
tier-group = Concern
tier-enterprise = Enterprise

schedule-annual = Jaarlijks
schedule-quarterly = Per kwartaal
schedule-custom = Aangepast

extra-onboarding = Onboarding

term-years = { $years } jaar
