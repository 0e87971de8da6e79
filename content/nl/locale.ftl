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
breadcrumbs-label = Plaats van deze pagina
pager-label = Voor en na deze pagina
pager-previous = Vorige
pager-next = Volgende
theme-label = Kleuren
theme-system = Automatisch
theme-light = Licht
theme-dark = Donker
page-updated = Laatst gewijzigd: { $date }
edit-page = Deze pagina bewerken
page-markdown = Deze pagina als Markdown
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
not-found-nearest = Bedoelde u een van deze pagina’s?

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
calc-not-started = De rekenmodule kon niet worden geladen. Controleer uw verbinding en laad de pagina opnieuw. De pakketten en hun lijstprijzen staan hieronder.

## De rekenmodule: mensen

calc-people = Mensen per rol
calc-paid = Betaald
calc-free = Gratis
calc-paid-seats = Betaalde licenties
calc-free-users = Gratis gebruikers
calc-people-hint = Pijl-omhoog en pijl-omlaag wijzigen een getal met 1, en met 10 als u Shift ingedrukt houdt.
calc-paid-of = Betaalde licenties: { $paid } van { $seats }, nog { $left } over
calc-paid-open = Betaalde licenties: { $paid }, geen bovengrens
calc-paid-sum = Betaalde licenties: { $paid }
calc-free-sum = Gratis gebruikers: { $free } – geen kosten
calc-next-from = Vanaf { $seats } betaalde licenties: { $tier }. { $name }: { $fee }
calc-next-contact = Vanaf { $seats } betaalde licenties doet ons enterprise-team u een aanbod.
calc-more = { $role }: één meer
calc-fewer = { $role }: één minder

## The calculator: people who change their role

calc-move = Mensen een andere rol geven
calc-move-from = Huidige rol
calc-move-to = Nieuwe rol
calc-move-count = Aantal
calc-move-button = Rol wijzigen
calc-move-same = Prijs ongewijzigd: u blijft binnen uw pakket.
calc-move-change = Prijsverschil: { $change }. Nieuwe totale contractwaarde: { $total }
calc-moved = Rol gewijzigd. { $effect }

## De rekenmodule: contract

calc-contract = Contract
calc-term = Looptijd
calc-schedule = Betaalschema
calc-currency = Valuta
calc-start = Begindatum
calc-start-hint = Optioneel. Zonder begindatum staan de betalingen per maand vermeld in plaats van per datum.
calc-choice = { $name }, { $change }
calc-uplift = Vanaf het tweede jaar ligt de lijstprijs van elk jaar { $uplift } boven die van het jaar ervoor.
calc-extras = Eenmalige diensten

## The calculator: for sales people

calc-sales = Offerte
calc-discount = Afgesproken korting in procenten
calc-customer = Klant
calc-reference = Referentie
calc-discount-most = Tot { $maximum }.
calc-discount-approval = Boven { $above } is goedkeuring nodig.

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
calc-plan-amount-n = Termijn { $number }: bedrag
calc-plan-date-n = Termijn { $number }: datum
calc-plan-hint-amounts = Elke rij is één termijn. Maand 0 is het begin van het contract. De bedragen moeten optellen tot de totale contractwaarde.
calc-plan-date-hint = Een datum telt voor de contractmaand waarin hij valt. De betaling moet op de eerste dag van die maand worden voldaan.
calc-plan-unit = Delen invullen als
calc-plan-percent = Percentages
calc-plan-amounts = Bedragen ({ $currency })
calc-plan-amount-sum = Som van de bedragen
calc-plan-missing = Ontbreekt: { $part }
calc-plan-over = Te veel: { $part }
calc-plan-rest = Rest naar termijn { $number }
calc-plan-parts = Aantal gelijke delen
calc-plan-equal = Gelijk verdelen
calc-plan-undo = Laatste wijziging ongedaan maken

## De rekenmodule: resultaat

calc-result = Uw prijsindicatie
calc-tier = Pakket
calc-tier-seats = Licenties in het pakket
calc-headroom = Nog over in het pakket
calc-unlimited = Onbeperkt
calc-total-contract-value = Totale contractwaarde
# Wordt voorgelezen zodra het totaal verandert.
calc-announce = Totale contractwaarde: { $total }
calc-yearly = Kosten per jaar
calc-yearly-first = Kosten van het eerste jaar
calc-free-price = { $number } × { $amount }
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
calc-valid-days = Geldigheid van een offerte in dagen: { $days }

## The calculator: payment schedules side by side

calc-schedules-caption = Betaalschema’s vergeleken
calc-difference = Verschil
calc-first-installment = Eerste termijn
calc-chosen = Gekozen
calc-as-you-plan = Volgens uw betalingsplan

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = Kosten van het eerste jaar naar aantal betaalde licenties
calc-picture-per-seat = Gemiddeld per betaalde licentie en maand, naar aantal betaalde licenties
calc-picture-here = U bent hier (betaalde licenties: { $seats }): { $amount }.
calc-picture-next = Het volgende pakket begint bij { $seats } betaalde licenties.
calc-picture-toggle = Prijs per licentie tonen
calc-picture-table = Als tabel tonen

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

## The calculator: what is loaded when it is first opened

calc-roster = Mensen uit een lijst tellen
calc-budget = Uitgaan van een budget
calc-scenarios = Scenario’s vergelijken
calc-send = Verzenden, opslaan of afdrukken
calc-desk-failed = Dit onderdeel kon niet worden geladen. Controleer uw verbinding, sluit het vervolgens en open het opnieuw.

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
calc-how-line = { $figure }: { $text }
calc-why = { $amount }. { $figure }: zo is het berekend
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

## The desk: a link that was opened

desk-loading = Laden…
desk-failed = Dat is niet gelukt. Probeer het opnieuw.
desk-close = Sluiten
desk-link-title = Over de link die u hebt geopend
desk-link-older-card = De link is gemaakt met prijslijst { $then }. De prijzen zijn sindsdien gewijzigd: wat u ziet, is berekend met prijslijst { $now }.
desk-link-card-unknown = De eerdere prijslijst is niet meer beschikbaar, dus het eerdere totaal kan niet worden getoond.
desk-link-then = Totaal volgens prijslijst { $card }
desk-link-now = Totaal volgens prijslijst { $card }, vandaag
desk-link-difference = Verschil
desk-link-newer = De link komt uit een nieuwere versie van deze rekenmodule. Wat deze versie niet kent, is weggelaten.
desk-link-too-long = De link is te lang. Alleen het begin ervan is gelezen.
desk-link-unknown-key = De link bevat ‘{ $key }’. Die invoer bestaat hier niet en is weggelaten.
desk-link-bad-value = De link bevat ‘{ $value }’ voor ‘{ $key }’. Dat is hier niet mogelijk en is weggelaten.
desk-link-repeated = De link bevat ‘{ $key }’ twee keer. De eerste telt.

## The desk: a list of people

desk-roster-headers = rol, gebruikersrol, rolnaam, naam van de rol, machtiging, rechten, toegangsrechten, toegangsniveau, lidtype, gebruikerstype
desk-roster-intro = Een tabel met één rij per persoon en een kolom voor de rol, of alleen de rollen, één per regel. De lijst wordt in deze browser geteld; er wordt niets verzonden.
desk-roster-text = Plak de lijst hier
desk-roster-file = Bestand kiezen
desk-roster-drop = of sleep er een hierheen
desk-roster-counting = Bezig met tellen
desk-roster-cancel = Annuleren
desk-roster-cancelled = Het tellen is geannuleerd.
desk-roster-done = Rijen: { $rows }. Geteld: { $counted }. Niet geteld: { $left }.
desk-roster-empty = Deze lijst bevat niets om te tellen.
desk-roster-no-text = Dit bestand is geen lijst in tekstvorm. Sla het in uw spreadsheetprogramma op als CSV, of kopieer de cellen en plak ze hier.
desk-roster-too-large = Het bestand is te groot. De limiet is { $limit } MB.
desk-roster-one-file = Kies één bestand tegelijk.
desk-roster-column = Kolom met rollen
desk-roster-column-n = Kolom { $number }
desk-roster-choose = Kies een kolom
desk-roster-no-column = Er is geen kolom met rollen gevonden. Kies er een uit de lijst met kolommen.
desk-roster-header = De eerste rij bevat de kolomnamen
desk-roster-unknown = Niet herkend als rol
desk-roster-blank = Geen rol opgegeven
desk-roster-value = Rijen: { $rows }. Regelnummers: { $lines }
desk-roster-skip = Niet meetellen
desk-roster-others = Rijen met andere waarden, die niet worden meegeteld: { $rows }
desk-roster-repeated = Rijen met een e-mailadres dat al in een eerdere rij staat: { $rows }. Ze worden wel meegeteld.
desk-roster-unclosed = Het aanhalingsteken in regel { $line } wordt nergens gesloten: alles erna is als één veld gelezen. Verbeter de lijst en tel opnieuw.
desk-roster-enter = Deze aantallen overnemen
desk-entered = De aantallen zijn overgenomen.
desk-undo = Vorige aantallen terugzetten
desk-undone = De vorige aantallen zijn teruggezet.

## The desk: a budget

desk-budget-amount = Bedrag
desk-budget-period = Het bedrag geldt
desk-budget-year = per jaar
desk-budget-contract = voor het hele contract
desk-budget-over = { $amount } over { $term }
desk-budget-inputs = Berekend met: { $inputs }
desk-budget-not-an-amount = Vul een bedrag in, zoals { $example }.
desk-budget-refused = Vul een bedrag in van { $minimum } tot en met { $maximum }. Decimalen, hooguit: { $decimals }
desk-budget-role = Rol voor de overige licenties
desk-budget-preview = Wordt overgenomen: { $people }
desk-budget-enter = Deze aantallen overnemen

## The desk: sending, saving and printing

desk-send-missing = Er is nog niets te verzenden:
desk-send-label = { $label }:
desk-send-link = Link naar deze prijsindicatie
desk-send-link-hint = Wie de link opent, ziet dezelfde invoer. Er staan geen prijzen in: die worden opnieuw berekend.
desk-send-copy-link = Link kopiëren
desk-send-share = Delen…
desk-send-copied = Gekopieerd
desk-send-not-copied = Kopiëren is hier niet mogelijk. De tekst is geselecteerd: kopieer die met uw toetsenbord.
desk-send-files = Kopiëren of opslaan
desk-send-copy-text = Als tekst kopiëren
desk-send-copy-table = Als tabel kopiëren
desk-send-csv = Als CSV opslaan
desk-send-calendar = Opslaan voor agenda
desk-send-calendar-hint = Het agendabestand bevat de betalingen, elke drie maanden een evaluatiegesprek, een gesprek 90 dagen vóór de verlenging, en de verlenging zelf.
desk-send-calendar-start = Vul voor een agenda een begindatum in.
desk-send-mail = E-mail
desk-send-mail-hint = Opent uw e-mailprogramma met deze prijsindicatie en de link ernaar.
desk-send-offer = Offerteaanvraag
desk-send-mail-no-link = De link naar deze prijsindicatie is te lang voor een e-mail die u hier begint. Kopieer de link van de pagina.

## The desk: the document to print

desk-document = Afdrukken of opslaan als pdf
desk-document-hint = Wat u hier invult, staat alleen in het document. Adres, contactpersoon en opmerkingen worden niet opgeslagen.
desk-document-person = Contactpersoon
desk-document-address = Adres
desk-document-notes = Opmerkingen
desk-document-preview = Voorbeeld en afdrukken
desk-document-print = Afdrukken
desk-document-quote = Offerte
desk-document-estimate = Prijsindicatie
desk-document-from = Van
desk-document-for = Voor
desk-document-date = Datum
desk-document-role = Rol
desk-document-seat = Licentie
desk-document-number = Mensen
desk-document-price = Prijs
desk-document-terms = Voorwaarden
desk-document-terms-tier = De prijs van een pakket geldt voor elk aantal mensen tot en met het aantal licenties in het pakket.
desk-document-terms-free = Gratis gebruikers hebben geen invloed op de prijs.
desk-document-terms-estimate = Deze prijsindicatie laat zien wat het contract kost met de prijslijst van vandaag. Ze is niet bindend.
desk-document-approved = Goedgekeurd door
desk-document-sign = Naam, datum en handtekening

## The desk: what stands in a calendar

desk-calendar-payment = Termijn { $number }: { $amount }
desk-calendar-review = Evaluatiegesprek per kwartaal
desk-calendar-renewal-review = Gesprek over de verlenging
desk-calendar-renewal-rule = 90 dagen vóór de verlenging op { $date }.
desk-calendar-renewal = Verlenging van het contract

## The desk: scenarios

desk-scenarios-intro = Scenario’s blijven in deze browser, op dit apparaat. Niemand anders ziet ze.
desk-scenarios-name = Naam van het scenario
desk-scenarios-proposed = Licenties: { $seats }, { $term }
desk-scenarios-unnamed = Scenario
desk-scenarios-keep = Huidige invoer bewaren
desk-scenarios-none = Er zijn nog geen scenario’s bewaard. Bewaar de huidige invoer, wijzig die en vergelijk.
desk-scenarios-table = Scenario’s naast elkaar
desk-scenarios-current = Huidige invoer
desk-scenarios-entered = Wat is ingevoerd
desk-scenarios-costs = Wat het kost
desk-scenarios-legend = ≠ wijkt af van de huidige invoer
desk-scenarios-differs = wijkt af:
desk-scenarios-installments = Aantal termijnen
desk-scenarios-first = Eerste termijn
desk-scenarios-approval = goedkeuring nodig
desk-scenarios-acts = Acties
desk-scenarios-open = Openen
desk-scenarios-replace = Vervangen door huidige
desk-scenarios-duplicate = Dupliceren
desk-scenarios-rename = Naam wijzigen
desk-scenarios-delete = Verwijderen
desk-scenarios-undo = Ongedaan maken
desk-scenarios-act = { $act }: { $name }
desk-scenarios-kept = Bewaard: { $name }
desk-scenarios-opened = Geopend: { $name }
desk-scenarios-replaced = Vervangen door de huidige invoer: { $name }
desk-scenarios-renamed = Naam gewijzigd: { $name }
desk-scenarios-deleted = Verwijderd: { $name }
desk-scenarios-restored = Weer zoals het was: { $name }
desk-scenarios-gone = Dit scenario is er niet meer. Het is in een ander tabblad verwijderd.
desk-scenarios-full = Meer scenario’s kunnen niet worden bewaard; maximum: { $most }. Verwijder er eerst een.
desk-scenarios-older = Bewaard met prijslijst { $then }. Berekend met prijslijst { $now }.
desk-scenarios-partly = Delen ervan zijn onleesbaar en zijn weggelaten.
desk-scenarios-refused = Deze browser slaat hier niets op of heeft geen ruimte meer. Scenario’s blijven tot deze pagina wordt gesloten of opnieuw geladen.
desk-scenarios-foreign = Wat deze browser als scenario’s heeft opgeslagen, is onleesbaar en is niet gewijzigd. Scenario’s blijven tot deze pagina wordt gesloten of opnieuw geladen.
desk-scenarios-odd = Enkele opgeslagen scenario’s zijn onleesbaar. Ze zijn niet gewijzigd.
desk-scenarios-discard = Onleesbare gegevens verwijderen

## The desk: for sales people

desk-sales-present = Presenteren
desk-sales-shortcuts = Sneltoetsen
desk-sales-remember = Verkoopmodus op dit apparaat onthouden
desk-sales-leave = Verkoopmodus verlaten
desk-sales-not-stored = Deze browser slaat hier niets op. De verkoopmodus eindigt wanneer deze pagina wordt gesloten.
desk-sales-copied = Link gekopieerd
desk-sales-not-copied = De browser stond kopiëren niet toe. Kopieer de link uit de adresbalk.
desk-sales-no-scenario = Er is geen scenario { $number }.
desk-keys-key = Toets
desk-keys-does = Wat de toets doet
desk-keys-keep = Huidige invoer als scenario bewaren
desk-keys-copy = Link kopiëren
desk-keys-discount = Naar de korting; pijl omhoog en omlaag wijzigt die met 1
desk-keys-role = Naar de eerste rol
desk-keys-open = Dat scenario openen
desk-keys-help = Dit overzicht tonen
desk-keys-step = Tijdens het presenteren: door de scenario’s gaan
desk-keys-escape = Sluiten wat open is
desk-keys-on = Losse toetsen gebruiken
desk-keys-note = Losse toetsen werken zolang geen veld de focus heeft.

## The desk: presenting

desk-present-previous = Vorige
desk-present-next = Volgende
desk-present-place = { $number } van { $count }
desk-present-seats = { $paid } van { $seats }
desk-present-discount = Korting tonen
desk-present-full = Volledig scherm
desk-present-equal = { $count } × { $amount }

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
