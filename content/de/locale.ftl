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

## Der Rechner: Personen

calc-people = Personen nach Rolle
calc-paid = Kostenpflichtig
calc-free = Kostenlos
calc-paid-seats = Kostenpflichtige Lizenzen
calc-free-users = Kostenlose Benutzer

## Der Rechner: Vertrag

calc-contract = Vertrag
calc-term = Laufzeit
calc-schedule = Zahlungsweise
calc-currency = Währung
calc-start = Vertragsbeginn
calc-start-hint = Optional. Ohne Datum werden die Zahlungen nach Monaten statt nach Datum angezeigt.

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

## Der Rechner: Ergebnis

calc-result = Ihre Schätzung
calc-tier = Paket
calc-tier-seats = Lizenzen im Paket
calc-headroom = Noch verfügbar im Paket
calc-unlimited = Unbegrenzt
calc-total-contract-value = Gesamtvertragswert
# Wird vorgelesen, sobald sich die Summe ändert.
calc-announce = Gesamtvertragswert: { $total }
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
