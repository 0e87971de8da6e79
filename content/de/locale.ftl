# Die Wörter der Oberfläche auf Deutsch. Was in { } steht, wird beim Erstellen
# der Seite oder während der Eingabe eingesetzt; Beträge, Zahlen und
# Prozentwerte kommen dort schon in deutscher Schreibweise an.

## Die Sprache

native-name = Deutsch
# ltr (von links nach rechts) oder rtl (von rechts nach links).
direction = ltr

## Die Rollentabelle
# Was in ihrer zweiten Spalte stehen darf, durch Kommas getrennt.

paid-words = Kostenpflichtig, Zahlungspflichtig, Gebührenpflichtig, Bezahlt
free-words = Kostenlos, Kostenfrei, Gebührenfrei, Gratis

## Die Website

site-name = Blue-Dokumentation
skip-to-content = Zum Inhalt springen
# Name der Navigation für Screenreader.
nav-label = Dokumentation
# Die Schaltfläche, die auf kleinen Bildschirmen die Navigation öffnet.
nav-menu = Menü
# In der Navigation, anstelle der Seiten einer langen Liste. $count: wie viele.
nav-more = Weitere Seiten ({ $count })
language-label = Sprache
# Auf der Seite unter der bloßen Adresse der Website.
choose-language = Sprache wählen
toc-label = Auf dieser Seite
breadcrumbs-label = Wo diese Seite steht
pager-label = Vor und nach dieser Seite
pager-previous = Zurück
pager-next = Weiter
theme-label = Farben
theme-system = Automatisch
theme-light = Hell
theme-dark = Dunkel
page-updated = Zuletzt geändert: { $date }
edit-page = Diese Seite bearbeiten
page-markdown = Diese Seite als Markdown
# Wird nach dem Text eines Links vorgelesen.
opens-in-new-tab = (öffnet sich in einem neuen Tab)
# Name einer breiten, scrollbaren Tabelle für Screenreader.
table-label = Tabelle, seitlich scrollbar
footer-contact = Fragen zu Ihrem Vertrag?

## Hinweiskästen
# Die ersten vier werden vorgelesen, aber nicht angezeigt.

callout-note = Hinweis
callout-tip = Tipp
callout-warning = Warnung
callout-danger = Gefahr
# Der Link eines Kastens. $host: die Website, auf die er führt, etwa billing.blue.cc.
callout-open = { $host } öffnen

## Videos

# $host: die Website, auf der das Video liegt.
external-video = Video auf { $host } ansehen
# Dasselbe für ein Video mit Titel.
external-video-titled = { $title } (Video auf { $host })

## Tabs

# Name der Tab-Leiste für Screenreader.
tabs-label = Inhalt zum Anzeigen wählen
code-tabs-label = Version des Codes wählen
# Ein Codeblock unter Tabs, der weder Namen noch Sprache nennt.
code-label = Code

## Eine Seite, die nicht übersetzt ist

# $language: die Sprache, in der die Seite erscheint, in ihrem eigenen Namen.
fallback-notice = Diese Seite ist noch nicht übersetzt. Angezeigte Sprache: { $language }.
fallback-link = Zur Originalseite

## Eine Seite, deren Original sich seit der Übersetzung geändert hat
# Darauf folgt der Link zur Originalseite, wie oben.

stale-notice = Das Original dieser Seite hat sich seit der Übersetzung geändert. Manches, was Sie hier lesen, ist möglicherweise nicht mehr aktuell.

## Eine Adresse, die es nicht gibt

not-found-title = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es keine Seite. Vielleicht wurde sie verschoben, oder der Link enthält einen Fehler.
not-found-home = Zur Startseite
not-found-nearest = Meinten Sie eine dieser Seiten?

## Eine alte Adresse
# Darauf folgt ein Link mit dem Titel der gemeinten Seite.

redirect-title = Diese Seite ist umgezogen

## Ohne Netz
# Darauf folgen Links zu den Seiten, die der Browser aufbewahrt hat.

offline-title = Keine Verbindung
offline-text = Diese Seite ist auf Ihrem Gerät nicht gespeichert. Ohne Verbindung können Sie diese lesen:

## Der Rechner

calc-title = Vertragskosten schätzen
calc-intro = Geben Sie ein, wie viele Personen jede Rolle haben werden. Der Preis passt sich während der Eingabe an.
calc-illustrative = Beispielpreise. Dies ist kein Angebot.
calc-before-tax = Alle Beträge zuzüglich Steuern.
calc-scripts-off = Der Rechner benötigt JavaScript, das hier ausgeschaltet ist. Sie sehen ein Rechenbeispiel und die Pakete.
calc-not-started = Der Rechner konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu. Die Pakete und ihre Listenpreise stehen unten.

## Der Rechner: Personen

calc-people = Personen nach Rolle
calc-paid = Kostenpflichtig
calc-free = Kostenlos
calc-paid-seats = Kostenpflichtige Lizenzen
calc-free-users = Kostenlose Benutzer
calc-people-hint = Die Pfeiltasten nach oben und unten ändern eine Zahl um 1, mit der Umschalttaste um 10.
calc-paid-of = Kostenpflichtige Lizenzen: { $paid } von { $seats }, { $left } noch verfügbar
calc-paid-open = Kostenpflichtige Lizenzen: { $paid }, keine Obergrenze
calc-paid-sum = Kostenpflichtige Lizenzen: { $paid }
calc-free-sum = Kostenlose Benutzer: { $free } – keine Kosten
calc-next-from = Ab { $seats } kostenpflichtigen Lizenzen: { $tier }. { $name }: { $fee }
calc-next-contact = Ab { $seats } kostenpflichtigen Lizenzen macht Ihnen unser Enterprise-Team ein Angebot.
calc-more = { $role }: eine Person mehr
calc-fewer = { $role }: eine Person weniger

## The calculator: people who change their role

calc-move = Personen eine andere Rolle geben
calc-move-from = Bisherige Rolle
calc-move-to = Neue Rolle
calc-move-count = Anzahl
calc-move-button = Rolle ändern
calc-move-same = Preis unverändert: innerhalb Ihres Pakets.
calc-move-change = Preisänderung: { $change }. Neuer Gesamtvertragswert: { $total }
calc-moved = Rolle geändert. { $effect }

## Der Rechner: Vertrag

calc-contract = Vertrag
calc-term = Laufzeit
calc-schedule = Zahlungsweise
calc-currency = Währung
calc-start = Vertragsbeginn
calc-start-hint = Optional. Ohne Datum werden die Zahlungen nach Monaten statt nach Datum angezeigt.
calc-choice = { $name }, { $change }
calc-uplift = Ab dem zweiten Jahr liegt der Listenpreis jedes Jahres um { $uplift } über dem des Vorjahres.
calc-extras = Einmalige Leistungen

## The calculator: for sales people

calc-sales = Angebot
calc-discount = Ausgehandelter Rabatt in Prozent
calc-customer = Kunde
calc-reference = Referenz
calc-discount-most = Bis zu { $maximum }.
calc-discount-approval = Über { $above } ist eine Freigabe nötig.

## Der Rechner: ein eigener Zahlungsplan

calc-plan = Zahlungsplan
calc-plan-hint = Jede Zeile ist eine Rate. Monat 0 ist der Vertragsbeginn. Die Anteile beziehen sich auf den Gesamtvertragswert und müssen zusammen 100 % ergeben.
calc-plan-month = Monate nach Beginn
calc-plan-share = Anteil in Prozent
calc-plan-add = Rate hinzufügen
# $number: die Nummer der Zeile, ab 1.
calc-plan-remove = Rate { $number } entfernen
calc-plan-sum = Summe der Anteile
# Namen der beiden Felder einer Zeile, für Screenreader.
calc-plan-month-n = Rate { $number }: Monate nach Beginn
calc-plan-share-n = Rate { $number }: Anteil in Prozent
calc-plan-amount-n = Rate { $number }: Betrag
calc-plan-date-n = Rate { $number }: Datum
calc-plan-hint-amounts = Jede Zeile ist eine Rate. Monat 0 ist der Vertragsbeginn. Die Beträge müssen zusammen den Gesamtvertragswert ergeben.
calc-plan-date-hint = Ein Datum zählt für den Vertragsmonat, in den es fällt. Die Zahlung ist am ersten Tag dieses Monats fällig.
calc-plan-unit = Anteile eingeben als
calc-plan-percent = Prozent
calc-plan-amounts = Beträge ({ $currency })
calc-plan-amount-sum = Summe der Beträge
calc-plan-missing = Es fehlen noch: { $part }
calc-plan-over = Zu viel: { $part }
calc-plan-rest = Rest auf Rate { $number }
calc-plan-parts = Anzahl gleicher Teile
calc-plan-equal = Gleichmäßig aufteilen
calc-plan-undo = Letzte Änderung rückgängig machen

## Der Rechner: Ergebnis

calc-result = Ihre Schätzung
calc-tier = Paket
calc-tier-seats = Lizenzen im Paket
calc-headroom = Noch verfügbar im Paket
calc-unlimited = Unbegrenzt
calc-total-contract-value = Gesamtvertragswert
# Wird vorgelesen, sobald sich die Summe ändert.
calc-announce = Gesamtvertragswert: { $total }
calc-yearly = Kosten pro Jahr
calc-yearly-first = Kosten des ersten Jahres
calc-free-price = { $number } × { $amount }
calc-average = Durchschnitt je kostenpflichtiger Lizenz und Monat, erstes Jahr
calc-renewal = Verlängerungsdatum
calc-next-tier = Nächstes Paket
calc-next-tier-total = Gesamtvertragswert im nächsten Paket
# Mehr kostenpflichtige Lizenzen, die insgesamt weniger kosten.
calc-cheaper-at = { $seats } kostenpflichtige Lizenzen wären günstiger: { $total }
calc-needs-approval = Ein Rabatt in dieser Höhe muss genehmigt werden, bevor der Preis bestätigt wird.
# Statt einer Schätzung, wenn es für die Anzahl Lizenzen keinen Preis gibt.
calc-contact-sales = Für so viele kostenpflichtige Lizenzen macht Ihnen unser Enterprise-Team ein Angebot.
calc-contact-action = E-Mail an { $email }
# $version: die der Preisliste, etwa 2026-11.
calc-rate-card = Preisliste { $version }
calc-valid-days = Gültigkeit eines Angebots in Tagen: { $days }

## The calculator: payment schedules side by side

calc-schedules-caption = Zahlungsweisen im Vergleich
calc-difference = Unterschied
calc-first-installment = Erste Rate
calc-chosen = Gewählt
calc-as-you-plan = Nach Ihrem Zahlungsplan

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = Kosten des ersten Jahres nach Anzahl kostenpflichtiger Lizenzen
calc-picture-per-seat = Durchschnitt je kostenpflichtiger Lizenz und Monat, nach Anzahl kostenpflichtiger Lizenzen
calc-picture-here = Sie sind hier (kostenpflichtige Lizenzen: { $seats }): { $amount }.
calc-picture-next = Das nächste Paket beginnt bei { $seats } kostenpflichtigen Lizenzen.
calc-picture-toggle = Preis je Lizenz anzeigen
calc-picture-table = Als Tabelle anzeigen

## Der Rechner: Jahr für Jahr

calc-years-caption = Preis je Vertragsjahr
calc-year = Jahr
calc-year-n = Jahr { $number }
calc-list = Listenpreis
calc-term-discount = Laufzeitrabatt
calc-negotiated-discount = Ausgehandelter Rabatt
calc-schedule-adjustment = Anpassung Zahlungsweise
calc-year-total = Jahressumme

## Der Rechner: Raten

calc-installments-caption = Raten
calc-installment = Nr.
calc-due = Fällig
calc-month = Monate nach Beginn
calc-amount = Betrag

## The calculator: what is loaded when it is first opened

calc-roster = Personen aus einer Liste zählen
calc-budget = Von einem Budget ausgehen
calc-scenarios = Szenarien vergleichen
calc-send = Senden, speichern oder drucken
calc-desk-failed = Dieser Teil konnte nicht geladen werden. Prüfen Sie Ihre Verbindung, schließen Sie ihn dann und öffnen Sie ihn erneut.

## Der Rechner: die Tabelle der Pakete

calc-tiers-caption = Pakete und ihre Listenpreise
calc-tiers-seats = Kostenpflichtige Lizenzen
calc-tiers-fee = Listenpreis pro Jahr
calc-tiers-seat-fee = Listenpreis je Lizenz und Jahr
calc-up-to = Bis { $seats }
calc-above = Mehr als { $seats }
calc-any-number = Beliebig viele
calc-on-request = Auf Anfrage

## Wie die Zahlen zustande kamen
# Die Rechnungen zum Ergebnis, einzeln aufgeschrieben. Beträge, Zahlen und
# Prozentwerte kommen fertig zum Anzeigen an.

calc-how-caption = Rechenweg
calc-how-line = { $figure }: { $text }
calc-why = { $amount }. { $figure }: Rechenweg
# Das Paket für $paid Lizenzen: Es umfasst $first bis $last davon.
calc-how-tier = für { $first } bis { $last } kostenpflichtige Lizenzen; Sie haben { $paid }
calc-how-tier-open = für { $first } oder mehr kostenpflichtige Lizenzen; Sie haben { $paid }
calc-how-fee = { $amount }, der Jahrespreis des Pakets
# Die Summe eines Jahres in gleichen Raten; $unit ist der kleinste Betrag, etwa
# 0,01, um den die ersten Raten höher sind, wenn die Teilung nicht aufgeht.
calc-how-parts = { $total } ÷ { $parts } = { $base }
# $larger: wie viele Raten das sind; kann 1 sein.
calc-how-parts-more = { $total } ÷ { $parts } = { $base }, zuzüglich je { $unit } in den ersten Raten des Jahres (Anzahl: { $larger })
calc-how-added = { $installment } + { $fees } für einmalige Leistungen = { $amount }
# Eine Rate eines individuellen Plans.
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }, abgerundet auf { $amount }
calc-how-share-more = { $total } × { $share } = { $exact }, abgerundet, zuzüglich { $unit } aus dem Rest: { $amount }
calc-how-approval = { $discount } liegt über der Grenze von { $above }, bis zu der keine Genehmigung nötig ist

## The desk: a link that was opened

desk-loading = Wird geladen …
desk-failed = Das hat nicht funktioniert. Versuchen Sie es erneut.
desk-close = Schließen
desk-link-title = Zum Link, den Sie geöffnet haben
desk-link-older-card = Der Link wurde mit Preisliste { $then } erstellt. Seitdem haben sich die Preise geändert: Was Sie sehen, ist mit Preisliste { $now } berechnet.
desk-link-card-unknown = Die frühere Preisliste liegt nicht mehr vor, daher kann die frühere Summe nicht angezeigt werden.
desk-link-then = Summe nach Preisliste { $card }
desk-link-now = Summe nach Preisliste { $card }, heute
desk-link-difference = Unterschied
desk-link-newer = Der Link stammt aus einer neueren Version dieses Rechners. Angaben, die diese Version nicht kennt, wurden nicht übernommen.
desk-link-too-long = Der Link ist zu lang. Nur sein Anfang wurde gelesen.
desk-link-unknown-key = Der Link enthält „{ $key }“. Eine solche Eingabe gibt es hier nicht; sie wurde nicht übernommen.
desk-link-bad-value = Der Link enthält „{ $value }“ für „{ $key }“. Das ist hier nicht möglich und wurde nicht übernommen.
desk-link-repeated = Der Link enthält „{ $key }“ zweimal. Es gilt die erste Angabe.

## The desk: a list of people

desk-roster-headers = rolle, benutzerrolle, nutzerrolle, rollenname, berechtigung, berechtigungsstufe, zugriffsebene, zugriffsrecht, mitgliedstyp, benutzertyp
desk-roster-intro = Eine Tabelle mit einer Zeile pro Person und einer Spalte für die Rolle, oder nur die Rollen, eine pro Zeile. Gezählt wird in diesem Browser; es wird nichts gesendet.
desk-roster-text = Liste hier einfügen
desk-roster-file = Datei auswählen
desk-roster-drop = oder hierher ziehen
desk-roster-counting = Zählung läuft
desk-roster-cancel = Abbrechen
desk-roster-cancelled = Die Zählung wurde abgebrochen.
desk-roster-done = Zeilen: { $rows }. Gezählt: { $counted }. Nicht gezählt: { $left }.
desk-roster-empty = Diese Liste enthält nichts, was gezählt werden könnte.
desk-roster-no-text = Diese Datei ist keine Liste in Textform. Speichern Sie sie in Ihrem Tabellenprogramm als CSV, oder kopieren Sie dort die Zellen und fügen Sie sie hier ein.
desk-roster-too-large = Die Datei ist zu groß. Die Obergrenze liegt bei { $limit } MB.
desk-roster-one-file = Wählen Sie jeweils nur eine Datei aus.
desk-roster-column = Spalte mit den Rollen
desk-roster-column-n = Spalte { $number }
desk-roster-choose = Spalte auswählen
desk-roster-no-column = Es wurde keine Spalte mit Rollen gefunden. Wählen Sie sie aus der Liste der Spalten aus.
desk-roster-header = Die erste Zeile enthält die Spaltennamen
desk-roster-unknown = Nicht als Rolle erkannt
desk-roster-blank = Keine Rolle angegeben
desk-roster-value = Anzahl Zeilen: { $rows }. Zeilennummern: { $lines }
desk-roster-skip = Nicht zählen
desk-roster-others = Zeilen mit anderen Werten, die nicht gezählt werden: { $rows }
desk-roster-repeated = Zeilen mit einer E-Mail-Adresse, die schon weiter oben steht: { $rows }. Sie werden mitgezählt.
desk-roster-unclosed = Das Anführungszeichen in Zeile { $line } wird nicht geschlossen: Alles danach wurde als ein einziges Feld gelesen. Korrigieren Sie die Liste und zählen Sie erneut.
desk-roster-enter = Diese Zahlen übernehmen
desk-entered = Die Zahlen wurden übernommen.
desk-undo = Vorherige Zahlen wiederherstellen
desk-undone = Die vorherigen Zahlen sind wiederhergestellt.

## The desk: a budget

desk-budget-amount = Betrag
desk-budget-period = Der Betrag gilt
desk-budget-year = pro Jahr
desk-budget-contract = für den gesamten Vertrag
desk-budget-over = { $amount } für { $term }
desk-budget-inputs = Berechnet mit: { $inputs }
desk-budget-not-an-amount = Geben Sie einen Betrag ein, zum Beispiel { $example }.
desk-budget-refused = Geben Sie einen Betrag von { $minimum } bis { $maximum } ein. Nachkommastellen, höchstens: { $decimals }
desk-budget-role = Rolle für die übrigen Lizenzen
desk-budget-preview = Wird übernommen: { $people }
desk-budget-enter = Diese Personen übernehmen

## The desk: sending, saving and printing

desk-send-missing = Senden ist noch nicht möglich:
desk-send-label = { $label }:
desk-send-link = Link zu dieser Schätzung
desk-send-link-hint = Wer ihn öffnet, sieht dieselben Eingaben. Preise enthält der Link nicht: Sie werden neu berechnet.
desk-send-copy-link = Link kopieren
desk-send-share = Teilen …
desk-send-copied = Kopiert
desk-send-not-copied = Kopieren ist hier nicht möglich. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.
desk-send-files = Kopieren oder speichern
desk-send-copy-text = Als Text kopieren
desk-send-copy-table = Als Tabelle kopieren
desk-send-csv = Als CSV speichern
desk-send-calendar = Für den Kalender speichern
desk-send-calendar-hint = Die Kalenderdatei enthält die Zahlungen, alle drei Monate ein Business Review, ein Gespräch 90 Tage vor der Verlängerung und die Verlängerung selbst.
desk-send-calendar-start = Geben Sie für den Kalender einen Vertragsbeginn ein.
desk-send-mail = E-Mail
desk-send-mail-hint = Öffnet Ihr E-Mail-Programm mit dieser Schätzung und dem Link dazu.
desk-send-offer = Angebotsanfrage
desk-send-mail-no-link = Der Link zu dieser Schätzung ist zu lang für eine E-Mail, die hier begonnen wird. Kopieren Sie ihn von der Seite.

## The desk: the document to print

desk-document = Drucken oder als PDF speichern
desk-document-hint = Was Sie hier eingeben, steht nur im Dokument. Adresse, Ansprechperson und Anmerkungen werden nicht gespeichert.
desk-document-person = Ansprechperson
desk-document-address = Adresse
desk-document-notes = Anmerkungen
desk-document-preview = Vorschau und Druck
desk-document-print = Drucken
desk-document-quote = Angebot
desk-document-estimate = Schätzung
desk-document-from = Von
desk-document-for = Für
desk-document-date = Datum
desk-document-role = Rolle
desk-document-seat = Lizenz
desk-document-number = Personen
desk-document-price = Preis
desk-document-terms = Bedingungen
desk-document-terms-tier = Der Preis eines Pakets gilt für beliebig viele Personen bis zur Anzahl seiner Lizenzen.
desk-document-terms-free = Kostenlose Benutzer ändern nichts am Preis.
desk-document-terms-estimate = Diese Schätzung zeigt, was der Vertrag nach der heutigen Preisliste kostet. Sie ist unverbindlich.
desk-document-approved = Genehmigt von
desk-document-sign = Name, Datum und Unterschrift

## The desk: what stands in a calendar

desk-calendar-payment = Rate { $number }: { $amount }
desk-calendar-review = Vierteljährliches Business Review
desk-calendar-renewal-review = Gespräch zur Verlängerung
desk-calendar-renewal-rule = 90 Tage vor der Verlängerung am { $date }.
desk-calendar-renewal = Verlängerung des Vertrags

## The desk: scenarios

desk-scenarios-intro = Szenarien bleiben in diesem Browser, auf diesem Gerät. Niemand sonst sieht sie.
desk-scenarios-name = Name des Szenarios
desk-scenarios-proposed = Lizenzen: { $seats }, { $term }
desk-scenarios-unnamed = Szenario
desk-scenarios-keep = Aktuelle Eingaben behalten
desk-scenarios-none = Noch sind keine Szenarien gespeichert. Behalten Sie die aktuellen Eingaben, ändern Sie sie und vergleichen Sie.
desk-scenarios-table = Szenarien im Vergleich
desk-scenarios-current = Aktuelle Eingaben
desk-scenarios-entered = Was eingegeben wurde
desk-scenarios-costs = Was es kostet
desk-scenarios-legend = ≠ weicht von den aktuellen Eingaben ab
desk-scenarios-differs = weicht ab:
desk-scenarios-installments = Anzahl der Raten
desk-scenarios-first = Erste Rate
desk-scenarios-approval = Freigabe nötig
desk-scenarios-acts = Aktionen
desk-scenarios-open = Öffnen
desk-scenarios-replace = Durch aktuelle ersetzen
desk-scenarios-duplicate = Duplizieren
desk-scenarios-rename = Umbenennen
desk-scenarios-delete = Löschen
desk-scenarios-undo = Rückgängig
desk-scenarios-act = { $act }: { $name }
desk-scenarios-kept = Gespeichert: { $name }
desk-scenarios-opened = Geöffnet: { $name }
desk-scenarios-replaced = Durch die aktuellen Eingaben ersetzt: { $name }
desk-scenarios-renamed = Umbenannt: { $name }
desk-scenarios-deleted = Gelöscht: { $name }
desk-scenarios-restored = Wieder wie vorher: { $name }
desk-scenarios-gone = Dieses Szenario gibt es nicht mehr. Es wurde in einem anderen Tab gelöscht.
desk-scenarios-full = Mehr Szenarien können nicht gespeichert werden; höchstens: { $most }. Löschen Sie zuerst eines.
desk-scenarios-older = Gespeichert mit Preisliste { $then }. Berechnet mit Preisliste { $now }.
desk-scenarios-partly = Teile davon sind nicht lesbar und wurden weggelassen.
desk-scenarios-refused = Dieser Browser speichert hier nichts oder hat keinen Platz mehr. Szenarien bleiben, bis diese Seite geschlossen oder neu geladen wird.
desk-scenarios-foreign = Was dieser Browser als Szenarien gespeichert hat, ist nicht lesbar und wurde nicht verändert. Szenarien bleiben, bis diese Seite geschlossen oder neu geladen wird.
desk-scenarios-odd = Einige der gespeicherten Szenarien sind nicht lesbar. Sie wurden nicht verändert.
desk-scenarios-discard = Unlesbares verwerfen

## The desk: for sales people

desk-sales-present = Präsentieren
desk-sales-shortcuts = Tastenkürzel
desk-sales-remember = Vertriebsmodus auf diesem Gerät merken
desk-sales-leave = Vertriebsmodus verlassen
desk-sales-not-stored = Dieser Browser speichert hier nichts. Der Vertriebsmodus endet, wenn diese Seite geschlossen wird.
desk-sales-copied = Link kopiert
desk-sales-not-copied = Der Browser hat das Kopieren nicht erlaubt. Kopieren Sie den Link aus der Adressleiste.
desk-sales-no-scenario = Es gibt kein Szenario { $number }.
desk-keys-key = Taste
desk-keys-does = Was sie tut
desk-keys-keep = Aktuelle Eingaben als Szenario behalten
desk-keys-copy = Link kopieren
desk-keys-discount = Zum Rabatt; Pfeil nach oben und unten ändert ihn um 1
desk-keys-role = Zur ersten Rolle
desk-keys-open = Dieses Szenario öffnen
desk-keys-help = Diese Übersicht zeigen
desk-keys-step = Beim Präsentieren: durch die Szenarien gehen
desk-keys-escape = Schließen, was geöffnet ist
desk-keys-on = Einzelne Tasten verwenden
desk-keys-note = Einzelne Tasten wirken, solange kein Feld den Fokus hat.

## The desk: presenting

desk-present-previous = Zurück
desk-present-next = Weiter
desk-present-place = { $number } von { $count }
desk-present-seats = { $paid } von { $seats }
desk-present-discount = Rabatt zeigen
desk-present-full = Vollbild
desk-present-equal = { $count } × { $amount }

## Angebote auf der Kommandozeile

# Der letzte Tag, an dem ein Angebot gilt.
quote-valid-until = Gültig bis

## Budgets
# Die Antwort auf `site quote --budget`.

budget = Budget
budget-seats = Damit bezahlbare Lizenzen
budget-left = Rest des Budgets
budget-any-number = Beliebig viele
# Das Budget reicht für keinen Vertrag; $budget ist der Betrag.
budget-below = Ein Budget von { $budget } liegt unter dem kleinsten Vertrag.
budget-smallest = Der kleinste Vertrag
budget-smallest-seats = Kostenpflichtige Lizenzen, mindestens

## Was der Rechner nicht lesen kann

# Statt der Schätzung, solange ein Feld markiert ist.
calc-check-fields = Prüfen Sie die markierten Felder, um Ihre Schätzung zu sehen.
calc-not-a-number = Geben Sie eine ganze Zahl ein, zum Beispiel 12.
calc-not-a-percent = Geben Sie einen Prozentsatz ein, zum Beispiel 40 oder 12,5.

## Was der Rechner ablehnt, am betreffenden Feld

calc-refusal-unknown-role = Die Rollentabelle enthält keine Rolle „{ $role }“. Wählen Sie eine, die dort aufgeführt ist.
calc-refusal-headcount-too-large = Geben Sie höchstens { $maximum } Personen ein.
calc-refusal-no-paid-seats = Geben Sie mindestens eine Person in einer kostenpflichtigen Rolle ein.
calc-refusal-unknown-currency = In dieser Währung gibt es keine Preise. Wählen Sie eine aus der Liste.
calc-refusal-unknown-term = Für diese Anzahl von Jahren werden keine Verträge angeboten. Wählen Sie eine Laufzeit aus der Liste.
calc-refusal-unknown-schedule = Diese Zahlungsweise wird nicht angeboten. Wählen Sie eine aus der Liste.
calc-refusal-unknown-extra = Diese Leistung wird nicht angeboten. Wählen Sie eine aus der Liste.
calc-refusal-duplicate-extra = Diese Leistung ist doppelt ausgewählt. Entfernen Sie eine der beiden.
calc-refusal-start-out-of-range = Geben Sie ein gültiges Datum zwischen { $first } und { $last } ein.
calc-refusal-discount-out-of-range = Geben Sie einen Rabatt von 0 % bis 100 % mit höchstens 4 Nachkommastellen ein.
calc-refusal-discount-above-maximum = Der Rabatt ist zu hoch. Möglich sind höchstens { $maximum }.
calc-refusal-plan-missing = Die individuelle Zahlungsweise braucht einen Zahlungsplan. Fügen Sie mindestens eine Rate hinzu.
calc-refusal-plan-unexpected = Ein Zahlungsplan gehört zur individuellen Zahlungsweise. Wählen Sie diese oder entfernen Sie den Plan.
calc-refusal-plan-length = Geben Sie mindestens 1 und höchstens { $maximum } Raten ein.
calc-refusal-plan-month-order = Geben Sie einen späteren Monat ein als in der Zeile darüber.
calc-refusal-plan-month-outside-term = Geben Sie einen Monat von 0 bis { $last } ein, damit die Zahlung in die Vertragslaufzeit fällt.
calc-refusal-plan-mixed = Geben Sie für alle Raten einen Anteil oder für alle einen Betrag ein.
calc-refusal-plan-share = Geben Sie einen Anteil über 0 % mit höchstens 4 Nachkommastellen ein.
calc-refusal-plan-amount = Geben Sie einen Betrag über 0 ein, mit höchstens so vielen Nachkommastellen, wie die Währung hat.
calc-refusal-plan-sum = Die Anteile ergeben zusammen { $sum }. Ändern Sie sie, bis sie genau 100 % ergeben.
calc-refusal-plan-sum-missing = Die Beträge ergeben zusammen { $sum }. Zum Gesamtvertragswert von { $total } fehlen { $missing }.
calc-refusal-plan-sum-excess = Die Beträge ergeben zusammen { $sum }. Das sind { $excess } mehr als der Gesamtvertragswert von { $total }.
calc-refusal-amount-too-large = Die Beträge werden für die Berechnung zu groß. Geben Sie weniger Personen oder eine kürzere Laufzeit ein.

## Namen dessen, was auf der Preisliste steht

tier-team = Team
tier-department = Abteilung
tier-company = Unternehmen
tier-group = Konzern
tier-enterprise = Enterprise

schedule-annual = Jährlich
schedule-quarterly = Vierteljährlich
schedule-custom = Individuell

extra-onboarding = Onboarding

term-years = { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahre
}
