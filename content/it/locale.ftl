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

## The calculator: people

calc-people = Persone per ruolo
calc-paid = A pagamento
calc-free = Gratuito
calc-paid-seats = Licenze a pagamento
calc-free-users = Utenti gratuiti

## The calculator: contract

calc-contract = Contratto
calc-term = Durata
calc-schedule = Cadenza di pagamento
calc-currency = Valuta
calc-start = Data di inizio
calc-start-hint = Facoltativa. Se manca, i pagamenti sono indicati per mese anziché per data.

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

## The calculator: result

calc-result = La stima
calc-tier = Fascia
calc-tier-seats = Licenze nella fascia
calc-headroom = Licenze ancora disponibili nella fascia
calc-unlimited = Illimitate
calc-total-contract-value = Valore totale del contratto
# Read out whenever the total changes.
calc-announce = Valore totale del contratto: { $total }
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
