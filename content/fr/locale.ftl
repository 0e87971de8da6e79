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

## Le simulateur : personnes

calc-people = Personnes par rôle
calc-paid = Payant
calc-free = Gratuit
calc-paid-seats = Licences payantes
calc-free-users = Utilisateurs gratuits

## Le simulateur : contrat

calc-contract = Contrat
calc-term = Durée
calc-schedule = Rythme de paiement
calc-currency = Devise
calc-start = Date de début
calc-start-hint = Facultatif. Sans date de début, les paiements sont indiqués par mois et non par date.

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

## Le simulateur : résultat

calc-result = Votre estimation
calc-tier = Palier
calc-tier-seats = Licences du palier
calc-headroom = Licences restantes dans le palier
calc-unlimited = Sans limite
calc-total-contract-value = Montant total du contrat
# Lu à chaque changement du total.
calc-announce = Montant total du contrat : { $total }
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
