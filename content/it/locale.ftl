# Le parole dell'interfaccia in italiano. Ciò che sta tra { } viene inserito
# quando la pagina è composta o mentre si scrive; importi, numeri e percentuali
# arrivano già scritti come vuole la lingua.

## The language

native-name = Italiano
# ltr (left to right) or rtl (right to left).
direction = ltr

## The role table
# What its second column may say, separated by commas.

paid-words = A pagamento, Pagamento, Pagato
free-words = Gratuito, Gratuita, Gratis

## The site

site-name = Documentazione Blue
skip-to-content = Vai al contenuto
# Names the navigation for screen readers.
nav-label = Documentazione
# The button that opens the navigation on a small screen.
nav-menu = Menu
# In the navigation, in place of pages of a long list. $count: how many.
nav-more = Altre pagine ({ $count })
language-label = Lingua
# On the page that the site's bare address leads to.
choose-language = Scegliere una lingua
toc-label = In questa pagina
breadcrumbs-label = Posizione della pagina
pager-label = Prima e dopo questa pagina
pager-previous = Precedente
pager-next = Successiva
theme-label = Colori
theme-system = Automatico
theme-light = Chiaro
theme-dark = Scuro
page-updated = Ultima modifica: { $date }
edit-page = Modifica questa pagina
page-markdown = Questa pagina in Markdown
# Read out after a link's text.
opens-in-new-tab = (si apre in una nuova scheda)
# Names a wide table that scrolls, for screen readers.
table-label = Tabella, scorre in orizzontale
footer-contact = Domande sul contratto?

## Callouts
# The first four are read out, and not shown.

callout-note = Nota
callout-tip = Suggerimento
callout-warning = Avviso
callout-danger = Pericolo
# The link of a callout. $host: the site it leads to, such as billing.blue.cc.
callout-open = Apri { $host }

## Videos

# $host: the site that has the video.
external-video = Guarda il video su { $host }
# The same, for a video that has a title.
external-video-titled = { $title } (video su { $host })

## Tabs

# Names the row of tabs for screen readers.
tabs-label = Scegliere che cosa mostrare
code-tabs-label = Scegliere una versione del codice
# A block of code among tabs that says neither its name nor its language.
code-label = Codice

## A page that is not translated

# $language: the language that the page is shown in, by its own name.
fallback-notice = Questa pagina non è ancora stata tradotta. La lingua del testo è: { $language }.
fallback-link = Vai alla pagina originale

## A page whose original has changed since it was translated
# Followed by the link to the original page, as above.

stale-notice = L'originale di questa pagina è cambiato dopo la traduzione. Alcune informazioni potrebbero non essere aggiornate.

## An address that does not exist

not-found-title = Pagina non trovata
not-found-text = A questo indirizzo non c'è nessuna pagina. Forse è stata spostata, o il link contiene un errore.
not-found-home = Vai alla pagina iniziale
not-found-nearest = Cercava una di queste pagine?

## An old address
# Followed by a link with the title of the page that is meant.

redirect-title = Questa pagina è stata spostata

## Without a network
# Followed by links to the pages that the browser has kept.

offline-title = Nessuna connessione
offline-text = Questa pagina non è salvata sul dispositivo. Senza connessione si possono leggere queste:

## The calculator

calc-title = Stima del contratto
calc-intro = Indicare quante persone avranno ciascun ruolo. Il prezzo si aggiorna durante l'inserimento.
calc-illustrative = Prezzi di esempio. Non è un'offerta.
calc-before-tax = Tutti gli importi sono al netto delle imposte.
calc-scripts-off = Il calcolatore ha bisogno di JavaScript, che qui è disattivato. Sono mostrati un esempio svolto e le fasce.
calc-not-started = Non è stato possibile caricare il calcolatore. Controlli la connessione e ricarichi la pagina. Le fasce e i relativi canoni di listino sono riportati sotto.

## The calculator: people

calc-people = Persone per ruolo
calc-paid = A pagamento
calc-free = Gratuito
calc-paid-seats = Licenze a pagamento
calc-free-users = Utenti gratuiti
calc-people-hint = Freccia su e giù cambiano un numero di 1, e di 10 con Maiusc.
calc-paid-of = Licenze a pagamento: { $paid } di { $seats }, { $left } libere
calc-paid-open = Licenze a pagamento: { $paid }, senza limite
calc-paid-sum = Licenze a pagamento: { $paid }
calc-free-sum = Utenti gratuiti: { $free } – senza costi
calc-next-from = Da { $seats } licenze a pagamento: { $tier }. { $name }: { $fee }
calc-next-contact = Da { $seats } licenze a pagamento il nostro team Enterprise Le fa un'offerta.
calc-more = { $role }: una persona in più
calc-fewer = { $role }: una persona in meno

## The calculator: people who change their role

calc-move = Sposta persone in un altro ruolo
calc-move-from = Da
calc-move-to = A
calc-move-count = Quante
calc-move-button = Sposta
calc-move-same = Prezzo invariato: resta nella Sua fascia.
calc-move-change = Variazione di prezzo: { $change }. Nuovo valore totale del contratto: { $total }
calc-moved = Spostamento fatto. { $effect }

## The calculator: contract

calc-contract = Contratto
calc-term = Durata
calc-schedule = Cadenza di pagamento
calc-currency = Valuta
calc-start = Data di inizio
calc-start-hint = Facoltativa. Se manca, i pagamenti sono indicati per mese anziché per data.
calc-choice = { $name }, { $change }
calc-uplift = Dal secondo anno il prezzo di listino di ogni anno supera di { $uplift } quello dell'anno precedente.
calc-extras = Servizi una tantum

## The calculator: for sales people

calc-sales = Offerta
calc-discount = Sconto negoziato in percentuale
calc-customer = Cliente
calc-reference = Riferimento
calc-discount-most = Fino a { $maximum }.
calc-discount-approval = Oltre { $above } serve un'approvazione.

## The calculator: a payment plan of the reader's own

calc-plan = Piano di pagamento
calc-plan-hint = Ogni riga è una rata. Il mese 0 è l'inizio del contratto. Le quote sono parti del valore totale del contratto e insieme devono fare il 100%.
calc-plan-month = Mesi dopo l'inizio
calc-plan-share = Quota in percentuale
calc-plan-add = Aggiungi una rata
# $number: the row's, from 1.
calc-plan-remove = Rimuovi la rata { $number }
calc-plan-sum = Somma delle quote
# Names of the two fields of a row, for screen readers.
calc-plan-month-n = Rata { $number }: mesi dopo l'inizio
calc-plan-share-n = Rata { $number }: quota in percentuale
calc-plan-amount-n = Rata { $number }: importo
calc-plan-date-n = Rata { $number }: data
calc-plan-hint-amounts = Ogni riga è una rata. Il mese 0 è l'inizio del contratto. La somma degli importi deve essere il valore totale del contratto.
calc-plan-date-hint = Una data vale per il mese del contratto in cui cade. Il pagamento scade il primo giorno di quel mese.
calc-plan-unit = Indica le parti in
calc-plan-percent = Percentuale
calc-plan-amounts = Importi ({ $currency })
calc-plan-amount-sum = Somma degli importi
calc-plan-missing = Manca: { $part }
calc-plan-over = In eccesso: { $part }
calc-plan-rest = Il resto alla rata { $number }
calc-plan-parts = Numero di parti uguali
calc-plan-equal = Dividi in parti uguali
calc-plan-undo = Annulla l'ultima modifica

## The calculator: result

calc-result = La stima
calc-tier = Fascia
calc-tier-seats = Licenze nella fascia
calc-headroom = Licenze ancora disponibili nella fascia
calc-unlimited = Illimitate
calc-total-contract-value = Valore totale del contratto
# Read out whenever the total changes.
calc-announce = Valore totale del contratto: { $total }
calc-yearly = Costo annuo
calc-yearly-first = Costo del primo anno
calc-free-price = { $number } × { $amount }
calc-average = Media per licenza a pagamento e mese, primo anno
calc-renewal = Data di rinnovo
calc-next-tier = Fascia successiva
calc-next-tier-total = Valore totale del contratto nella fascia successiva
# More paid seats than entered that cost less in total.
calc-cheaper-at = Licenze a pagamento che costerebbero meno: { $seats }, in totale { $total }
calc-needs-approval = Uno sconto di questa entità va approvato prima che il prezzo sia confermato.
# Shown instead of an estimate, for a number of seats without a price.
calc-contact-sales = Per questo numero di licenze a pagamento il nostro team enterprise prepara un'offerta.
calc-contact-action = Scrivi a { $email }
# $version: the price list's, such as 2026-11.
calc-rate-card = Listino { $version }
calc-valid-days = Validità di un'offerta, in giorni: { $days }

## The calculator: payment schedules side by side

calc-schedules-caption = Piani di pagamento a confronto
calc-difference = Differenza
calc-first-installment = Prima rata
calc-chosen = Scelto
calc-as-you-plan = Come lo pianifica Lei

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = Costo del primo anno in base alle licenze a pagamento
calc-picture-per-seat = Media per licenza a pagamento e mese, in base alle licenze a pagamento
calc-picture-here = Lei è qui: licenze a pagamento { $seats }, { $amount }.
calc-picture-next = La fascia successiva inizia con la licenza { $seats }.
calc-picture-toggle = Mostra il prezzo per licenza
calc-picture-table = Mostra come tabella

## The calculator: year by year

calc-years-caption = Prezzo per anno di contratto
calc-year = Anno
calc-year-n = Anno { $number }
calc-list = Canone di listino
calc-term-discount = Sconto per la durata
calc-negotiated-discount = Sconto negoziato
calc-schedule-adjustment = Adeguamento per la cadenza di pagamento
calc-year-total = Totale dell'anno

## The calculator: installments

calc-installments-caption = Rate
calc-installment = N.
calc-due = Scadenza
calc-month = Mesi dopo l'inizio
calc-amount = Importo

## The calculator: what is loaded when it is first opened

calc-roster = Conta le persone da un elenco
calc-budget = Parti da un budget
calc-scenarios = Confronta scenari
calc-send = Invia, salva o stampa
calc-desk-failed = Non è stato possibile caricare questa parte. Controlli la connessione, poi la chiuda e la riapra.

## The calculator: the table of tiers

calc-tiers-caption = Fasce e relativi canoni di listino
calc-tiers-seats = Licenze a pagamento
calc-tiers-fee = Canone di listino annuo
calc-tiers-seat-fee = Canone di listino annuo per licenza
calc-up-to = Fino a { $seats }
calc-above = Più di { $seats }
calc-any-number = Qualsiasi numero
calc-on-request = Su richiesta

## How the figures came about
# Sums of the result, written down one by one. Amounts, numbers and
# percentages arrive ready to show.

calc-how-caption = Come si arriva a queste cifre
calc-how-line = { $figure }: { $text }
calc-why = { $amount }. { $figure }: come si ottiene
# The tier of $paid seats: it includes from $first to $last of them.
calc-how-tier = Da { $first } a { $last } licenze a pagamento; quelle richieste sono { $paid }
calc-how-tier-open = Da { $first } licenze a pagamento in su; quelle richieste sono { $paid }
calc-how-fee = { $amount }, il canone annuo della fascia
# A year's total in equal installments; $unit is the smallest amount there is,
# such as 0.01, which the first installments carry where the total cannot be
# shared exactly.
calc-how-parts = { $total } ÷ { $parts } = { $base }
# $larger: how many installments carry it; may be 1.
calc-how-parts-more = { $total } ÷ { $parts } = { $base }, più { $unit } in ognuna delle prime rate dell'anno ({ $larger })
calc-how-added = { $installment } + { $fees } per servizi una tantum = { $amount }
# An installment of a custom plan.
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }, arrotondato per difetto a { $amount }
calc-how-share-more = { $total } × { $share } = { $exact }, arrotondato per difetto, più { $unit } di resto: { $amount }
calc-how-approval = { $discount } supera la soglia di { $above } che non richiede approvazione

## The desk: a link that was opened

desk-loading = Caricamento…
desk-failed = Non ha funzionato. Riprovi.
desk-close = Chiudi
desk-link-title = Sul link che ha aperto
desk-link-older-card = Il link è stato creato con il listino { $then }. Da allora i prezzi sono cambiati: ciò che vede è calcolato con il listino { $now }.
desk-link-card-unknown = Il listino precedente non è più disponibile, quindi il totale di allora non può essere mostrato.
desk-link-then = Totale con il listino { $card }
desk-link-now = Totale con il listino { $card }, oggi
desk-link-difference = Differenza
desk-link-newer = Il link viene da una versione più recente di questo calcolatore. Ciò che questa non conosce è stato tralasciato.
desk-link-too-long = Il link è più lungo di quanto lo siano i link. Ne è stato letto solo l'inizio.
desk-link-unknown-key = Il link contiene «{ $key }», che qui non è un dato. È stato tralasciato.
desk-link-bad-value = Il link contiene «{ $value }» per «{ $key }», che qui non è possibile. È stato tralasciato.
desk-link-repeated = Il link contiene «{ $key }» due volte. Vale la prima.

## The desk: a list of people

desk-roster-headers = ruolo, ruolo utente, nome del ruolo, autorizzazione, livello di accesso, tipo di membro
desk-roster-intro = Una tabella con una riga per persona e una colonna per il ruolo, oppure solo i ruoli, uno per riga. L'elenco viene contato in questo browser; nulla viene inviato.
desk-roster-text = Incolli qui l'elenco
desk-roster-file = Scegli un file
desk-roster-drop = o ne trascini uno qui
desk-roster-counting = Conteggio
desk-roster-cancel = Annulla
desk-roster-cancelled = Il conteggio è stato annullato.
desk-roster-done = Righe: { $rows }. Contate: { $counted }. Non contate: { $left }.
desk-roster-empty = In questo elenco non c'è nulla da contare.
desk-roster-no-text = Questo file non è un elenco in forma di testo. Lo salvi come CSV nel foglio di calcolo, oppure copi le celle e le incolli qui.
desk-roster-too-large = Il file è troppo grande. Il limite è { $limit } MB.
desk-roster-one-file = Scelga un file alla volta.
desk-roster-column = Colonna dei ruoli
desk-roster-column-n = Colonna { $number }
desk-roster-choose = Scelga una colonna
desk-roster-no-column = Non è stata trovata una colonna di ruoli. La scelga dall'elenco delle colonne.
desk-roster-header = La prima riga contiene i nomi delle colonne
desk-roster-unknown = Non riconosciuto come ruolo
desk-roster-blank = Nessun ruolo indicato
desk-roster-value = Righe: { $rows }. Numeri: { $lines }
desk-roster-skip = Non contare
desk-roster-others = Righe con altri valori, che non vengono contate: { $rows }
desk-roster-repeated = Righe con un indirizzo e-mail già presente in una riga precedente: { $rows }. Vengono contate anch'esse.
desk-roster-unclosed = Le virgolette della riga { $line } non vengono mai chiuse: tutto ciò che segue è stato letto come un solo campo. Corregga l'elenco e lo conti di nuovo.
desk-roster-enter = Inserisci questi numeri
desk-entered = I numeri sono stati inseriti.
desk-undo = Ripristina i numeri precedenti
desk-undone = I numeri precedenti sono stati ripristinati.

## The desk: a budget

desk-budget-amount = Importo
desk-budget-period = L'importo vale
desk-budget-year = per ogni anno
desk-budget-contract = per tutto il contratto
desk-budget-over = { $amount } in { $term }
desk-budget-inputs = Calcolato con: { $inputs }
desk-budget-not-an-amount = Inserisca un importo, per esempio { $example }.
desk-budget-refused = Inserisca un importo da { $minimum } a { $maximum }. Decimali, al massimo: { $decimals }
desk-budget-role = Ruolo per le licenze restanti
desk-budget-preview = Da inserire: { $people }
desk-budget-enter = Inserisci queste persone

## The desk: sending, saving and printing

desk-send-missing = Non c'è ancora nulla da inviare:
desk-send-label = { $label }:
desk-send-link = Link a questa stima
desk-send-link-hint = Chi lo apre vede gli stessi dati. Non contiene prezzi: vengono ricalcolati.
desk-send-copy-link = Copia il link
desk-send-share = Condividi…
desk-send-copied = Copiato
desk-send-not-copied = Qui non è possibile copiare. Il testo è selezionato: lo copi con la tastiera.
desk-send-files = Copia o salva
desk-send-copy-text = Copia come testo
desk-send-copy-table = Copia come tabella
desk-send-csv = Salva come CSV
desk-send-calendar = Salva per un calendario
desk-send-calendar-hint = Il file di calendario contiene i pagamenti, una verifica ogni tre mesi, un incontro 90 giorni prima del rinnovo e il rinnovo.
desk-send-calendar-start = Per un calendario, inserisca una data di inizio.
desk-send-mail = E-mail
desk-send-mail-hint = Apre il Suo programma di posta con questa stima e il relativo link.
desk-send-offer = Richiesta di offerta
desk-send-mail-no-link = Il link a questa stima è troppo lungo per un'e-mail iniziata qui. Lo copi dalla pagina.

## The desk: the document to print

desk-document = Stampa o salva come PDF
desk-document-hint = Ciò che scrive qui compare solo nel documento. Indirizzo, referente e note non vengono memorizzati.
desk-document-person = Referente
desk-document-address = Indirizzo
desk-document-notes = Note
desk-document-preview = Anteprima e stampa
desk-document-print = Stampa
desk-document-quote = Offerta
desk-document-estimate = Stima
desk-document-from = Da
desk-document-for = Per
desk-document-date = Data
desk-document-role = Ruolo
desk-document-seat = Licenza
desk-document-number = Persone
desk-document-price = Prezzo
desk-document-terms = Condizioni
desk-document-terms-tier = Il prezzo di una fascia comprende qualsiasi numero di persone fino a quello delle sue licenze.
desk-document-terms-free = Gli utenti gratuiti non cambiano il prezzo.
desk-document-terms-estimate = Questa stima dice quanto costa il contratto con il listino di oggi. Non è vincolante.
desk-document-approved = Approvato da
desk-document-sign = Nome, data e firma

## The desk: what stands in a calendar

desk-calendar-payment = Rata { $number }: { $amount }
desk-calendar-review = Verifica trimestrale
desk-calendar-renewal-review = Incontro per il rinnovo
desk-calendar-renewal-rule = 90 giorni prima del rinnovo del { $date }.
desk-calendar-renewal = Rinnovo del contratto

## The desk: scenarios

desk-scenarios-intro = Gli scenari restano in questo browser, su questo dispositivo. Nessun altro li vede.
desk-scenarios-name = Nome dello scenario
desk-scenarios-proposed = Licenze: { $seats }, { $term }
desk-scenarios-unnamed = Scenario
desk-scenarios-keep = Conserva i dati attuali
desk-scenarios-none = Non ci sono ancora scenari. Conservi i dati attuali, li modifichi e confronti.
desk-scenarios-table = Scenari a confronto
desk-scenarios-current = Dati attuali
desk-scenarios-entered = Che cosa è stato inserito
desk-scenarios-costs = Quanto costa
desk-scenarios-legend = ≠ diverso dai dati attuali
desk-scenarios-differs = diverso:
desk-scenarios-installments = Numero di rate
desk-scenarios-first = Prima rata
desk-scenarios-approval = da approvare
desk-scenarios-acts = Azioni
desk-scenarios-open = Apri
desk-scenarios-replace = Sostituisci con i dati attuali
desk-scenarios-duplicate = Duplica
desk-scenarios-rename = Rinomina
desk-scenarios-delete = Elimina
desk-scenarios-undo = Annulla
desk-scenarios-act = { $act }: { $name }
desk-scenarios-kept = Conservato: { $name }
desk-scenarios-opened = Aperto: { $name }
desk-scenarios-replaced = Sostituito con i dati attuali: { $name }
desk-scenarios-renamed = Rinominato: { $name }
desk-scenarios-deleted = Eliminato: { $name }
desk-scenarios-restored = Ripristinato: { $name }
desk-scenarios-gone = Questo scenario non c'è più. È stato eliminato in un'altra scheda.
desk-scenarios-full = Non si possono conservare altri scenari; massimo: { $most }. Prima ne elimini uno.
desk-scenarios-older = Conservato con il listino { $then }. Calcolato con il listino { $now }.
desk-scenarios-partly = Alcune parti non sono leggibili e sono state tralasciate.
desk-scenarios-refused = Questo browser qui non memorizza nulla o non ha più spazio. Gli scenari durano finché la pagina non viene chiusa o ricaricata.
desk-scenarios-foreign = Ciò che questo browser ha memorizzato come scenari non è leggibile ed è stato lasciato com'era. Gli scenari durano finché la pagina non viene chiusa o ricaricata.
desk-scenarios-odd = Alcuni degli scenari memorizzati non sono leggibili. Sono stati lasciati com'erano.
desk-scenarios-discard = Scarta ciò che non è leggibile

## The desk: for sales people

desk-sales-present = Presenta
desk-sales-shortcuts = Scorciatoie da tastiera
desk-sales-remember = Ricorda la modalità vendita su questo dispositivo
desk-sales-leave = Esci dalla modalità vendita
desk-sales-not-stored = Questo browser qui non memorizza nulla. La modalità vendita termina alla chiusura della pagina.
desk-sales-copied = Link copiato
desk-sales-not-copied = Il browser non ha consentito la copia. Copi il link dalla barra degli indirizzi.
desk-sales-no-scenario = Non c'è uno scenario { $number }.
desk-keys-key = Tasto
desk-keys-does = Che cosa fa
desk-keys-keep = Conserva i dati attuali come scenario
desk-keys-copy = Copia il link
desk-keys-discount = Vai allo sconto; freccia su e giù lo cambiano di 1
desk-keys-role = Vai al primo ruolo
desk-keys-open = Apri quello scenario
desk-keys-help = Mostra questa guida
desk-keys-step = Durante la presentazione: scorri gli scenari
desk-keys-escape = Chiudi ciò che è aperto
desk-keys-on = Usa tasti singoli
desk-keys-note = I tasti singoli funzionano finché nessun campo è attivo.

## The desk: presenting

desk-present-previous = Precedente
desk-present-next = Successivo
desk-present-place = { $number } di { $count }
desk-present-seats = { $paid } di { $seats }
desk-present-discount = Mostra lo sconto
desk-present-full = Schermo intero
desk-present-equal = { $count } × { $amount }

## Quotes on the command line

# The last day on which a quote holds.
quote-valid-until = Valida fino al

## Budgets
# The answer to `site quote --budget`.

budget = Budget
budget-seats = Licenze a pagamento che copre
budget-left = Resto del budget
budget-any-number = Qualsiasi numero
# The budget pays for no contract; $budget is the amount.
budget-below = { $budget } è meno del contratto più piccolo.
budget-smallest = Il contratto più piccolo
budget-smallest-seats = Licenze a pagamento, minimo

## What the calculator cannot read

# Shown instead of the estimate while a field is marked.
calc-check-fields = Controllare i campi evidenziati per vedere la stima.
calc-not-a-number = Inserire un numero intero, ad esempio 12.
calc-not-a-percent = Inserire una percentuale, ad esempio 40 o 12,5.

## What the calculator refuses, at the field it is about

calc-refusal-unknown-role = La tabella dei ruoli non contiene il ruolo «{ $role }». Sceglierne uno dell'elenco.
calc-refusal-headcount-too-large = Inserire al massimo { $maximum } persone.
calc-refusal-no-paid-seats = Inserire almeno una persona in un ruolo a pagamento.
calc-refusal-unknown-currency = Non ci sono prezzi in questa valuta. Sceglierne una dell'elenco.
calc-refusal-unknown-term = I contratti non sono offerti per questo numero di anni. Scegliere una durata dell'elenco.
calc-refusal-unknown-schedule = Questa cadenza di pagamento non è offerta. Sceglierne una dell'elenco.
calc-refusal-unknown-extra = Questo servizio non è offerto. Scegliere dall'elenco.
calc-refusal-duplicate-extra = Questo servizio è stato scelto due volte. Toglierne uno.
calc-refusal-start-out-of-range = Inserire una data esistente. Prima data possibile: { $first }; ultima: { $last }.
calc-refusal-discount-out-of-range = Inserire uno sconto da 0% a 100%, con non più di 4 decimali.
calc-refusal-discount-above-maximum = Lo sconto è troppo alto. Il massimo possibile è { $maximum }.
calc-refusal-plan-missing = Una cadenza di pagamento personalizzata ha bisogno di un piano. Aggiungere almeno una rata.
calc-refusal-plan-unexpected = Un piano di pagamento è possibile solo con la cadenza personalizzata. Scegliere quella cadenza o rimuovere il piano.
calc-refusal-plan-length = Inserire almeno 1 rata e al massimo { $maximum }.
calc-refusal-plan-month-order = Inserire un mese successivo a quello della riga precedente.
calc-refusal-plan-month-outside-term = Inserire un mese da 0 a { $last }, in modo che il pagamento rientri nel contratto.
calc-refusal-plan-mixed = Inserire una quota per tutte le rate oppure un importo per tutte.
calc-refusal-plan-share = Inserire una quota superiore a 0%, con non più di 4 decimali.
calc-refusal-plan-amount = Inserire un importo superiore a 0, con non più decimali di quelli della valuta.
calc-refusal-plan-sum = La somma delle quote è { $sum }. Correggerle finché non fanno esattamente 100%.
calc-refusal-plan-sum-missing = La somma degli importi è { $sum }. Il valore totale del contratto è { $total }: importo mancante { $missing }.
calc-refusal-plan-sum-excess = La somma degli importi è { $sum }. Il valore totale del contratto è { $total }: importo in eccesso { $excess }.
calc-refusal-amount-too-large = Gli importi diventano troppo grandi per il calcolo. Inserire meno persone o una durata più breve.

## Names of what is on the rate card

tier-team = Team
tier-department = Reparto
tier-company = Azienda
tier-group = Gruppo
tier-enterprise = Enterprise

schedule-annual = Annuale
schedule-quarterly = Trimestrale
schedule-custom = Personalizzata

extra-onboarding = Onboarding

term-years = { $years ->
    [one] { $years } anno
   *[other] { $years } anni
}
