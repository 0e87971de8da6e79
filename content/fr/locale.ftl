# Les mots de l’interface en français. Ce qui figure entre { } est rempli à la
# construction de la page ou pendant la saisie ; montants, nombres et
# pourcentages y arrivent déjà écrits à la française.

## La langue

native-name = Français
# ltr (de gauche à droite) ou rtl (de droite à gauche).
direction = ltr

## Le tableau des rôles
# Ce que sa deuxième colonne peut contenir, séparé par des virgules.

paid-words = Payant, Payante
free-words = Gratuit, Gratuite

## Le site

site-name = Documentation Blue
skip-to-content = Aller au contenu
# Nomme la navigation pour les lecteurs d’écran.
nav-label = Documentation
# Le bouton qui ouvre la navigation sur un petit écran.
nav-menu = Menu
# Dans la navigation, à la place des pages d’une longue liste. $count : leur nombre.
nav-more = Autres pages ({ $count })
language-label = Langue
# Sur la page à l’adresse racine du site.
choose-language = Choisir une langue
toc-label = Sur cette page
breadcrumbs-label = Emplacement de la page
pager-label = Avant et après cette page
pager-previous = Précédent
pager-next = Suivant
theme-label = Couleurs
theme-system = Automatique
theme-light = Clair
theme-dark = Sombre
page-updated = Dernière modification : { $date }
edit-page = Modifier cette page
page-markdown = Cette page en Markdown
# Lu après le texte d’un lien.
opens-in-new-tab = (s’ouvre dans un nouvel onglet)
# Nomme un tableau large à défilement, pour les lecteurs d’écran.
table-label = Tableau, défilement horizontal
footer-contact = Des questions sur votre contrat ?

## Encadrés
# Les quatre premiers sont lus à voix haute, et non affichés.

callout-note = Remarque
callout-tip = Conseil
callout-warning = Attention
callout-danger = Danger
# Le lien d’un encadré. $host : le site visé, par exemple billing.blue.cc.
callout-open = Ouvrir { $host }

## Vidéos

# $host : le site qui héberge la vidéo.
external-video = Regarder la vidéo sur { $host }
# De même, pour une vidéo qui a un titre.
external-video-titled = { $title } (vidéo sur { $host })

## Onglets

# Nomme la rangée d’onglets pour les lecteurs d’écran.
tabs-label = Choisir le contenu à afficher
code-tabs-label = Choisir une version du code
# Un bloc de code, parmi des onglets, sans nom ni langage.
code-label = Code

## Une page qui n’est pas traduite

# $language : la langue dans laquelle la page s’affiche, sous son propre nom.
fallback-notice = Cette page n’est pas encore traduite. Langue affichée : { $language }.
fallback-link = Aller à la page d’origine

## Une page dont l’original a changé depuis sa traduction
# Suivi du lien vers la page d’origine, comme ci-dessus.

stale-notice = L’original de cette page a changé depuis sa traduction. Certaines informations que vous lisez ici ne sont peut-être plus à jour.

## Une adresse qui n’existe pas

not-found-title = Page introuvable
not-found-text = Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée, ou le lien contient une erreur.
not-found-home = Aller à la page d’accueil
not-found-nearest = Cherchiez-vous l’une de ces pages ?

## Une ancienne adresse
# Suivi d’un lien portant le titre de la page visée.

redirect-title = Cette page a été déplacée

## Sans réseau
# Suivi de liens vers les pages que le navigateur a conservées.

offline-title = Pas de connexion
offline-text = Cette page n’est pas enregistrée sur votre appareil. Sans connexion, vous pouvez lire celles-ci :

## Le simulateur

calc-title = Estimez votre contrat
calc-intro = Indiquez combien de personnes auront chaque rôle. Le prix s’actualise pendant la saisie.
calc-illustrative = Prix donnés à titre d’exemple. Ceci n’est pas un devis.
calc-before-tax = Tous les montants sont hors taxes.
calc-scripts-off = Le simulateur a besoin de JavaScript, qui est désactivé ici. Vous voyez un exemple chiffré et les paliers.
calc-not-started = Le simulateur n’a pas pu être chargé. Vérifiez votre connexion et rechargez la page. Les paliers et leurs tarifs catalogue figurent plus bas.

## Le simulateur : personnes

calc-people = Personnes par rôle
calc-paid = Payant
calc-free = Gratuit
calc-paid-seats = Licences payantes
calc-free-users = Utilisateurs gratuits
calc-people-hint = Les flèches haut et bas modifient un nombre de 1, ou de 10 avec la touche Maj.
calc-paid-of = Licences payantes : { $paid } sur { $seats }, il en reste { $left }
calc-paid-open = Licences payantes : { $paid }, sans limite
calc-paid-sum = Licences payantes : { $paid }
calc-free-sum = Utilisateurs gratuits : { $free } – sans frais
calc-next-from = À partir de { $seats } licences payantes : { $tier }. { $name } : { $fee }
calc-next-contact = À partir de { $seats } licences payantes, notre équipe Grands comptes vous établit un devis.
calc-more = { $role } : une personne de plus
calc-fewer = { $role } : une personne de moins

## The calculator: people who change their role

calc-move = Attribuer un autre rôle à des personnes
calc-move-from = Rôle actuel
calc-move-to = Nouveau rôle
calc-move-count = Nombre
calc-move-button = Modifier le rôle
calc-move-same = Prix inchangé : vous restez dans votre palier.
calc-move-change = Écart de prix : { $change }. Nouveau montant total du contrat : { $total }
calc-moved = Rôle modifié. { $effect }

## Le simulateur : contrat

calc-contract = Contrat
calc-term = Durée
calc-schedule = Rythme de paiement
calc-currency = Devise
calc-start = Date de début
calc-start-hint = Facultatif. Sans date de début, les paiements sont indiqués par mois et non par date.
calc-choice = { $name }, { $change }
calc-uplift = À partir de la deuxième année, le tarif catalogue de chaque année dépasse de { $uplift } celui de l’année précédente.
calc-extras = Prestations ponctuelles

## The calculator: for sales people

calc-sales = Offre commerciale
calc-discount = Remise négociée, en pourcentage
calc-customer = Client
calc-reference = Référence
calc-discount-most = Jusqu’à { $maximum }.
calc-discount-approval = Au-delà de { $above }, une approbation est nécessaire.

## Le simulateur : un échéancier propre au lecteur

calc-plan = Échéancier
calc-plan-hint = Chaque ligne correspond à une échéance. Le mois 0 est le début du contrat. Les parts se rapportent au montant total du contrat et leur somme doit être de 100 %.
calc-plan-month = Mois après le début
calc-plan-share = Part en pourcentage
calc-plan-add = Ajouter une échéance
# $number : le numéro de la ligne, à partir de 1.
calc-plan-remove = Supprimer l’échéance { $number }
calc-plan-sum = Somme des parts
# Noms des deux champs d’une ligne, pour les lecteurs d’écran.
calc-plan-month-n = Échéance { $number } : mois après le début
calc-plan-share-n = Échéance { $number } : part en pourcentage
calc-plan-amount-n = Échéance { $number } : montant
calc-plan-date-n = Échéance { $number } : date
calc-plan-hint-amounts = Chaque ligne correspond à une échéance. Le mois 0 est le début du contrat. La somme des montants doit être égale au montant total du contrat.
calc-plan-date-hint = Une date compte pour le mois de contrat dans lequel elle tombe. Le paiement est dû le premier jour de ce mois.
calc-plan-unit = Saisir les parts en
calc-plan-percent = Pourcentage
calc-plan-amounts = Montants ({ $currency })
calc-plan-amount-sum = Somme des montants
calc-plan-missing = Il manque : { $part }
calc-plan-over = En trop : { $part }
calc-plan-rest = Reporter le reste sur l’échéance { $number }
calc-plan-parts = Nombre de parts égales
calc-plan-equal = Répartir à parts égales
calc-plan-undo = Annuler la dernière modification

## Le simulateur : résultat

calc-result = Votre estimation
calc-tier = Palier
calc-tier-seats = Licences du palier
calc-headroom = Licences restantes dans le palier
calc-unlimited = Sans limite
calc-total-contract-value = Montant total du contrat
# Lu à chaque changement du total.
calc-announce = Montant total du contrat : { $total }
calc-yearly = Coût par an
calc-yearly-first = Coût de la première année
calc-free-price = { $number } × { $amount }
calc-average = Moyenne par licence payante et par mois, première année
calc-renewal = Date de renouvellement
calc-next-tier = Palier suivant
calc-next-tier-total = Montant total du contrat au palier suivant
# Davantage de licences payantes pour un total plus bas.
calc-cheaper-at = { $seats } licences payantes coûteraient moins cher : { $total }
calc-needs-approval = Une remise de cette importance doit être approuvée avant que le prix ne soit confirmé.
# Affiché au lieu d’une estimation, pour un nombre de licences sans prix.
calc-contact-sales = Pour ce nombre de licences payantes, notre équipe Grands comptes vous établit un devis.
calc-contact-action = Écrire à { $email }
# $version : celle de la grille tarifaire, par exemple 2026-11.
calc-rate-card = Grille tarifaire { $version }
calc-valid-days = Validité d’un devis, en jours : { $days }

## The calculator: payment schedules side by side

calc-schedules-caption = Comparaison des rythmes de paiement
calc-difference = Différence
calc-first-installment = Première échéance
calc-chosen = Choisi
calc-as-you-plan = Selon votre échéancier

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = Coût de la première année selon le nombre de licences payantes
calc-picture-per-seat = Moyenne par licence payante et par mois, selon le nombre de licences payantes
calc-picture-here = Vous êtes ici (licences payantes : { $seats }) : { $amount }.
calc-picture-next = Le palier suivant commence à { $seats } licences payantes.
calc-picture-toggle = Afficher le prix par licence
calc-picture-table = Afficher en tableau

## Le simulateur : année par année

calc-years-caption = Prix par année de contrat
calc-year = Année
calc-year-n = Année { $number }
calc-list = Tarif catalogue
calc-term-discount = Remise de durée
calc-negotiated-discount = Remise négociée
calc-schedule-adjustment = Ajustement rythme de paiement
calc-year-total = Total de l’année

## Le simulateur : échéances

calc-installments-caption = Échéances
calc-installment = N°
calc-due = Date
calc-month = Mois après le début
calc-amount = Montant

## The calculator: what is loaded when it is first opened

calc-roster = Compter les personnes d’une liste
calc-budget = Partir d’un budget
calc-scenarios = Comparer des scénarios
calc-send = Envoyer, enregistrer ou imprimer
calc-desk-failed = Cette partie n’a pas pu être chargée. Vérifiez votre connexion, puis fermez-la et rouvrez-la.

## Le simulateur : le tableau des paliers

calc-tiers-caption = Paliers et tarifs catalogue
calc-tiers-seats = Licences payantes
calc-tiers-fee = Tarif catalogue par an
calc-tiers-seat-fee = Tarif catalogue par licence et par an
calc-up-to = Jusqu’à { $seats }
calc-above = Plus de { $seats }
calc-any-number = Sans limite
calc-on-request = Sur demande

## Comment les chiffres sont obtenus
# Les calculs du résultat, écrits un à un. Montants, nombres et pourcentages
# arrivent prêts à afficher.

calc-how-caption = Détail du calcul
calc-how-line = { $figure } : { $text }
calc-why = { $amount }. { $figure } : détail du calcul
# Le palier de $paid licences : il en comprend de $first à $last.
calc-how-tier = de { $first } à { $last } licences payantes ; vous en avez { $paid }
calc-how-tier-open = pour un nombre de licences payantes d’au moins { $first } ; vous en avez { $paid }
calc-how-fee = { $amount }, tarif annuel du palier
# Le total d’une année en échéances égales ; $unit est le plus petit montant
# possible (0,01 par exemple), ajouté aux premières échéances s’il y a un reste.
calc-how-parts = { $total } ÷ { $parts } = { $base }
# $larger : le nombre de ces échéances, qui peut être 1.
calc-how-parts-more = { $total } ÷ { $parts } = { $base }, plus { $unit } pour chacune des premières échéances de l’année (nombre : { $larger })
calc-how-added = { $installment } + { $fees } de prestations ponctuelles = { $amount }
# Une échéance d’un échéancier personnalisé.
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }, arrondi à l’inférieur : { $amount }
calc-how-share-more = { $total } × { $share } = { $exact }, arrondi à l’inférieur, plus { $unit } provenant du reste : { $amount }
calc-how-approval = { $discount } dépasse le seuil de { $above } au-delà duquel une approbation est requise

## The desk: a link that was opened

desk-loading = Chargement…
desk-failed = L’opération a échoué. Réessayez.
desk-close = Fermer
desk-link-title = À propos du lien que vous avez ouvert
desk-link-older-card = Le lien a été créé avec la grille tarifaire { $then }. Les prix ont changé depuis : ce que vous voyez est calculé avec la grille tarifaire { $now }.
desk-link-card-unknown = L’ancienne grille tarifaire n’est plus disponible ; l’ancien total ne peut donc pas être affiché.
desk-link-then = Total selon la grille tarifaire { $card }
desk-link-now = Total selon la grille tarifaire { $card }, aujourd’hui
desk-link-difference = Différence
desk-link-newer = Le lien provient d’une version plus récente de ce simulateur. Ce que celle-ci ne connaît pas a été ignoré.
desk-link-too-long = Le lien est trop long. Seul le début a été lu.
desk-link-unknown-key = Le lien contient « { $key } », qui ne correspond à aucun champ ici. Cette donnée a été ignorée.
desk-link-bad-value = Le lien contient « { $value } » pour « { $key } », ce qui n’est pas possible ici. Cette donnée a été ignorée.
desk-link-repeated = Le lien contient deux fois « { $key } ». Seule la première valeur compte.

## The desk: a list of people

desk-roster-headers = rôle, rôle utilisateur, rôle de l’utilisateur, nom du rôle, autorisation, droits, droits d’accès, niveau d’accès, type de membre, type d’utilisateur
desk-roster-intro = Un tableau avec une ligne par personne et une colonne pour le rôle, ou seulement les rôles, un par ligne. La liste est comptée dans ce navigateur ; rien n’est envoyé.
desk-roster-text = Collez la liste ici
desk-roster-file = Choisir un fichier
desk-roster-drop = ou déposez-en un ici
desk-roster-counting = Comptage en cours
desk-roster-cancel = Annuler
desk-roster-cancelled = Le comptage a été annulé.
desk-roster-done = Lignes : { $rows }. Comptées : { $counted }. Non comptées : { $left }.
desk-roster-empty = Il n’y a rien à compter dans cette liste.
desk-roster-no-text = Ce fichier n’est pas une liste au format texte. Enregistrez-le en CSV dans votre tableur, ou copiez-en les cellules et collez-les ici.
desk-roster-too-large = Le fichier est trop volumineux. La limite est de { $limit } Mo.
desk-roster-one-file = Choisissez un seul fichier à la fois.
desk-roster-column = Colonne des rôles
desk-roster-column-n = Colonne { $number }
desk-roster-choose = Choisir une colonne
desk-roster-no-column = Aucune colonne de rôles n’a été trouvée. Choisissez-la dans la liste des colonnes.
desk-roster-header = La première ligne contient les noms des colonnes
desk-roster-unknown = Non reconnu comme rôle
desk-roster-blank = Aucun rôle indiqué
desk-roster-value = Nombre de lignes : { $rows }. Numéros de ligne : { $lines }
desk-roster-skip = Ne pas compter
desk-roster-others = Lignes avec d’autres valeurs, qui ne sont pas comptées : { $rows }
desk-roster-repeated = Lignes dont l’adresse e-mail figure déjà plus haut : { $rows }. Elles sont aussi comptées.
desk-roster-unclosed = Le guillemet de la ligne { $line } n’est jamais fermé : tout ce qui suit a été lu comme un seul champ. Corrigez la liste et relancez le comptage.
desk-roster-enter = Reprendre ces nombres
desk-entered = Les nombres ont été repris.
desk-undo = Rétablir les nombres précédents
desk-undone = Les nombres précédents ont été rétablis.

## The desk: a budget

desk-budget-amount = Montant
desk-budget-period = Le montant s’entend
desk-budget-year = par an
desk-budget-contract = pour tout le contrat
desk-budget-over = { $amount } sur { $term }
desk-budget-inputs = Calculé avec : { $inputs }
desk-budget-not-an-amount = Saisissez un montant, par exemple { $example }.
desk-budget-refused = Saisissez un montant de { $minimum } à { $maximum }. Décimales, au plus : { $decimals }
desk-budget-role = Rôle pour les licences restantes
desk-budget-preview = Nombres à reprendre : { $people }
desk-budget-enter = Reprendre ces nombres

## The desk: sending, saving and printing

desk-send-missing = Il n’y a encore rien à envoyer :
desk-send-label = { $label } :
desk-send-link = Lien vers cette estimation
desk-send-link-hint = Toute personne qui l’ouvre voit les mêmes données saisies. Il ne contient aucun prix : les prix sont recalculés.
desk-send-copy-link = Copier le lien
desk-send-share = Partager…
desk-send-copied = Copié
desk-send-not-copied = La copie n’est pas possible ici. Le texte est sélectionné : copiez-le au clavier.
desk-send-files = Copier ou enregistrer
desk-send-copy-text = Copier en texte
desk-send-copy-table = Copier en tableau
desk-send-csv = Enregistrer en CSV
desk-send-calendar = Enregistrer pour un agenda
desk-send-calendar-hint = Le fichier d’agenda contient les paiements, un point d’activité tous les trois mois, un point 90 jours avant le renouvellement, et le renouvellement lui-même.
desk-send-calendar-start = Pour un agenda, saisissez une date de début.
desk-send-mail = E-mail
desk-send-mail-hint = Ouvre votre messagerie avec cette estimation et son lien.
desk-send-offer = Demande de devis
desk-send-mail-no-link = Le lien vers cette estimation est trop long pour un e-mail préparé ici. Copiez-le depuis la page.

## The desk: the document to print

desk-document = Imprimer ou enregistrer en PDF
desk-document-hint = Ce que vous saisissez ici ne figure que dans le document. L’adresse, l’interlocuteur et les remarques ne sont pas enregistrés.
desk-document-person = Interlocuteur
desk-document-address = Adresse
desk-document-notes = Remarques
desk-document-preview = Aperçu et impression
desk-document-print = Imprimer
desk-document-quote = Devis
desk-document-estimate = Estimation
desk-document-from = De
desk-document-for = Pour
desk-document-date = Date
desk-document-role = Rôle
desk-document-seat = Licence
desk-document-number = Personnes
desk-document-price = Prix
desk-document-terms = Conditions
desk-document-terms-tier = Le tarif d’un palier est le même quel que soit le nombre de personnes, dans la limite de ses licences.
desk-document-terms-free = Les utilisateurs gratuits ne changent rien au prix.
desk-document-terms-estimate = Cette estimation indique ce que coûte le contrat avec la grille tarifaire d’aujourd’hui. Elle n’a pas de valeur contractuelle.
desk-document-approved = Approuvé par
desk-document-sign = Nom, date et signature

## The desk: what stands in a calendar

desk-calendar-payment = Échéance { $number } : { $amount }
desk-calendar-review = Point d’activité trimestriel
desk-calendar-renewal-review = Point avant renouvellement
desk-calendar-renewal-rule = 90 jours avant le renouvellement du { $date }.
desk-calendar-renewal = Renouvellement du contrat

## The desk: scenarios

desk-scenarios-intro = Les scénarios restent dans ce navigateur, sur cet appareil. Personne d’autre ne les voit.
desk-scenarios-name = Nom du scénario
desk-scenarios-proposed = Licences : { $seats }, { $term }
desk-scenarios-unnamed = Scénario
desk-scenarios-keep = Garder la saisie actuelle
desk-scenarios-none = Aucun scénario n’est encore gardé. Gardez la saisie actuelle, modifiez-la, puis comparez.
desk-scenarios-table = Scénarios côte à côte
desk-scenarios-current = Saisie actuelle
desk-scenarios-entered = Ce qui a été saisi
desk-scenarios-costs = Ce que cela coûte
desk-scenarios-legend = ≠ diffère de la saisie actuelle
desk-scenarios-differs = diffère :
desk-scenarios-installments = Nombre d’échéances
desk-scenarios-first = Première échéance
desk-scenarios-approval = approbation nécessaire
desk-scenarios-acts = Actions
desk-scenarios-open = Ouvrir
desk-scenarios-replace = Remplacer par la saisie actuelle
desk-scenarios-duplicate = Dupliquer
desk-scenarios-rename = Renommer
desk-scenarios-delete = Supprimer
desk-scenarios-undo = Annuler
desk-scenarios-act = { $act } : { $name }
desk-scenarios-kept = Gardé : { $name }
desk-scenarios-opened = Ouvert : { $name }
desk-scenarios-replaced = Remplacé par la saisie actuelle : { $name }
desk-scenarios-renamed = Renommé : { $name }
desk-scenarios-deleted = Supprimé : { $name }
desk-scenarios-restored = Rétabli : { $name }
desk-scenarios-gone = Ce scénario n’existe plus. Il a été supprimé dans un autre onglet.
desk-scenarios-full = Impossible de garder plus de scénarios ; maximum : { $most }. Supprimez-en un d’abord.
desk-scenarios-older = Gardé avec la grille tarifaire { $then }. Calculé avec la grille tarifaire { $now }.
desk-scenarios-partly = Certaines parties sont illisibles et ont été laissées de côté.
desk-scenarios-refused = Ce navigateur n’enregistre rien ici ou n’a plus de place. Les scénarios durent jusqu’à la fermeture ou au rechargement de cette page.
desk-scenarios-foreign = Ce que ce navigateur a enregistré comme scénarios est illisible et n’a pas été modifié. Les scénarios durent jusqu’à la fermeture ou au rechargement de cette page.
desk-scenarios-odd = Certains des scénarios enregistrés sont illisibles. Ils n’ont pas été modifiés.
desk-scenarios-discard = Supprimer ce qui est illisible

## The desk: for sales people

desk-sales-present = Présenter
desk-sales-shortcuts = Raccourcis clavier
desk-sales-remember = Mémoriser le mode commercial sur cet appareil
desk-sales-leave = Quitter le mode commercial
desk-sales-not-stored = Ce navigateur n’enregistre rien ici. Le mode commercial prend fin à la fermeture de cette page.
desk-sales-copied = Lien copié
desk-sales-not-copied = Le navigateur n’a pas permis la copie. Copiez le lien depuis la barre d’adresse.
desk-sales-no-scenario = Il n’y a pas de scénario { $number }.
desk-keys-key = Touche
desk-keys-does = Effet
desk-keys-keep = Garder la saisie actuelle comme scénario
desk-keys-copy = Copier le lien
desk-keys-discount = Aller à la remise ; les flèches haut et bas la changent de 1
desk-keys-role = Aller au premier rôle
desk-keys-open = Ouvrir ce scénario
desk-keys-help = Afficher cette aide
desk-keys-step = En présentation : passer d’un scénario à l’autre
desk-keys-escape = Fermer ce qui est ouvert
desk-keys-on = Utiliser les touches seules
desk-keys-note = Les touches seules agissent tant qu’aucun champ n’est actif.

## The desk: presenting

desk-present-previous = Précédent
desk-present-next = Suivant
desk-present-place = { $number } sur { $count }
desk-present-seats = { $paid } sur { $seats }
desk-present-discount = Afficher la remise
desk-present-full = Plein écran
desk-present-equal = { $count } × { $amount }

## Devis en ligne de commande

# Le dernier jour de validité d’un devis.
quote-valid-until = Valable jusqu’au

## Budgets
# La réponse à `site quote --budget`.

budget = Budget
budget-seats = Licences payantes couvertes
budget-left = Reste du budget
budget-any-number = Sans limite
# Le budget ne couvre aucun contrat ; $budget est le montant.
budget-below = Un budget de { $budget } est inférieur au plus petit contrat.
budget-smallest = Le plus petit contrat
budget-smallest-seats = Licences payantes, au minimum

## Ce que le simulateur ne peut pas lire

# Affiché au lieu de l’estimation tant qu’un champ est signalé.
calc-check-fields = Vérifiez les champs signalés pour afficher votre estimation.
calc-not-a-number = Saisissez un nombre entier, par exemple 12.
calc-not-a-percent = Saisissez un pourcentage, par exemple 40 ou 12,5.

## Ce que le simulateur refuse, affiché près du champ concerné

calc-refusal-unknown-role = Le tableau des rôles ne contient pas de rôle « { $role } ». Choisissez un rôle qui y figure.
calc-refusal-headcount-too-large = Nombre maximal de personnes : { $maximum }. Réduisez la valeur saisie.
calc-refusal-no-paid-seats = Indiquez au moins une personne dans un rôle payant.
calc-refusal-unknown-currency = Il n’y a pas de prix dans cette devise. Choisissez-en une dans la liste.
calc-refusal-unknown-term = Cette durée de contrat n’est pas proposée. Choisissez-en une dans la liste.
calc-refusal-unknown-schedule = Ce rythme de paiement n’est pas proposé. Choisissez-en un dans la liste.
calc-refusal-unknown-extra = Cette prestation n’est pas proposée. Choisissez-en une dans la liste.
calc-refusal-duplicate-extra = Cette prestation est choisie deux fois. Retirez-en une.
calc-refusal-start-out-of-range = Saisissez une date existante, entre le { $first } et le { $last }.
calc-refusal-discount-out-of-range = Saisissez une remise de 0 % à 100 %, avec 4 décimales au plus.
calc-refusal-discount-above-maximum = La remise est trop élevée. Le maximum possible est de { $maximum }.
calc-refusal-plan-missing = Un rythme de paiement personnalisé demande un échéancier. Ajoutez au moins une échéance.
calc-refusal-plan-unexpected = Un échéancier va avec un rythme de paiement personnalisé. Choisissez ce rythme ou supprimez l’échéancier.
calc-refusal-plan-length = Saisissez au moins 1 et au plus { $maximum } échéances.
calc-refusal-plan-month-order = Saisissez un mois postérieur à celui de la ligne précédente.
calc-refusal-plan-month-outside-term = Saisissez un mois de 0 à { $last }, pour que le paiement tombe pendant le contrat.
calc-refusal-plan-mixed = Saisissez une part pour chaque échéance, ou un montant pour chacune.
calc-refusal-plan-share = Saisissez une part supérieure à 0 %, avec 4 décimales au plus.
calc-refusal-plan-amount = Saisissez un montant supérieur à 0, sans plus de décimales que n’en a la devise.
calc-refusal-plan-sum = La somme des parts est de { $sum }. Modifiez-les pour atteindre exactement 100 %.
calc-refusal-plan-sum-missing = La somme des montants est de { $sum }. Le montant total du contrat est de { $total } : il manque { $missing }.
calc-refusal-plan-sum-excess = La somme des montants est de { $sum }. Le montant total du contrat est de { $total } : il y a { $excess } de trop.
calc-refusal-amount-too-large = Les montants deviennent trop grands pour être calculés. Indiquez moins de personnes ou une durée plus courte.

## Noms des éléments de la grille tarifaire

tier-team = Équipe
tier-department = Service
tier-company = Entreprise
tier-group = Groupe
tier-enterprise = Grand compte

schedule-annual = Annuel
schedule-quarterly = Trimestriel
schedule-custom = Personnalisé

extra-onboarding = Accompagnement au démarrage

term-years = { $years ->
    [one] { $years } an
   *[other] { $years } ans
}
