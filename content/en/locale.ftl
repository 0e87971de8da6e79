# The words of the interface in English, the language that the others are
# translated from. What stands in { } is filled in when the page is built or
# while the reader types; amounts, numbers and percentages arrive there already
# written the way the language writes them.

## The language

native-name = English
# ltr (left to right) or rtl (right to left).
direction = ltr

## The role table
# What its second column may say, separated by commas.

paid-words = Paid
free-words = Free

## The site

site-name = Blue Docs
skip-to-content = Skip to content
# Names the navigation for screen readers.
nav-label = Documentation
# The button that opens the navigation on a small screen.
nav-menu = Menu
# In the navigation, in place of pages of a long list. $count: how many.
nav-more = More pages ({ $count })
language-label = Language
# On the page that the site's bare address leads to.
choose-language = Choose a language
toc-label = On this page
# Names the row of links to the folders that a page is in, for screen readers.
breadcrumbs-label = Where this page is
# Names the links to the page before and the page after, for screen readers.
pager-label = Before and after this page
pager-previous = Previous
pager-next = Next
# Names the choice of colors, for screen readers; then what can be chosen.
theme-label = Colors
theme-system = Auto
theme-light = Light
theme-dark = Dark
# Below a page. $date: when it was changed last, as the language writes it.
page-updated = Last changed: { $date }
edit-page = Edit this page
# A link to the text of the page for programs.
page-markdown = This page as Markdown
# Read out after a link's text.
opens-in-new-tab = (opens in a new tab)
# Names a wide table that scrolls, for screen readers.
table-label = Table, scrolls sideways
footer-contact = Questions about your contract?

## Callouts
# The first four are read out, and not shown.

callout-note = Note
callout-tip = Tip
callout-warning = Warning
callout-danger = Danger
# The link of a callout. $host: the site it leads to, such as billing.blue.cc.
callout-open = Open { $host }

## Videos

# $host: the site that has the video.
external-video = Watch the video on { $host }
# The same, for a video that has a title.
external-video-titled = { $title } (video on { $host })

## Tabs

# Names the row of tabs for screen readers.
tabs-label = Choose what to show
code-tabs-label = Choose a version of the code
# A block of code among tabs that says neither its name nor its language.
code-label = Code

## A page that is not translated

# $language: the language that the page is shown in, by its own name.
fallback-notice = This page has not been translated yet. You are reading it in { $language }.
fallback-link = Go to the original page

## A page whose original has changed since it was translated
# Followed by the link to the original page, as above.

stale-notice = The original of this page has changed since it was translated. Some of what you read here may be out of date.

## An address that does not exist

not-found-title = Page not found
not-found-text = There is no page at this address. It may have moved, or the link may have a mistake in it.
not-found-home = Go to the home page
not-found-nearest = Did you mean one of these?

## An old address
# Followed by a link with the title of the page that is meant.

redirect-title = This page has moved

## Without a network
# Followed by links to the pages that the browser has kept.

offline-title = No connection
offline-text = This page has not been kept on your device. Without a connection you can read these:

## The calculator

calc-title = Estimate your contract
calc-intro = Enter how many people will hold each role. The price follows while you type.
calc-illustrative = Example prices. This is not an offer.
calc-before-tax = All amounts are before tax.
calc-scripts-off = The calculator needs JavaScript, which is switched off here. You see a worked example and the tiers.
calc-not-started = The calculator could not be loaded. Check your connection and reload the page. The tiers and their list fees are below.

## The calculator: people

calc-people = People by role
calc-paid = Paid
calc-free = Free
calc-paid-seats = Paid seats
calc-free-users = Free users
calc-people-hint = Arrow up and arrow down change a number by 1, and by 10 with Shift.
# $seats: the seats of the tier; $left: how many of them are not used.
calc-paid-of = Paid seats: { $paid } of { $seats }, { $left } left
# For a tier without an upper end.
calc-paid-open = Paid seats: { $paid }, no upper limit
# For so many seats that there is no published price.
calc-paid-sum = Paid seats: { $paid }
calc-free-sum = Free users: { $free } – no charge
# Where the next tier begins. $name: "List fee per year" or "List fee per seat and year".
calc-next-from = From { $seats } paid seats: { $tier }. { $name }: { $fee }
calc-next-contact = From { $seats } paid seats: our enterprise team makes you an offer.
# Names of the buttons + and −. $role: the name of a role.
calc-more = { $role }: one more
calc-fewer = { $role }: one fewer

## The calculator: people who change their role

calc-move = Move people to another role
calc-move-from = From
calc-move-to = To
calc-move-count = How many
calc-move-button = Move
calc-move-same = No change in price: inside your tier.
# $change: an amount with its sign.
calc-move-change = Change in price: { $change }. New total contract value: { $total }
# $effect: one of the two texts above.
calc-moved = Moved. { $effect }

## The calculator: contract

calc-contract = Contract
calc-term = Term
calc-schedule = Payment schedule
calc-currency = Currency
calc-start = Start date
calc-start-hint = Optional. Without it, payments are shown by month instead of by date.
# A choice with what it adds to the fee or takes off: "3 years, -10%", "Quarterly, +2%".
calc-choice = { $name }, { $change }
calc-uplift = From the second year on, each year's list fee is { $uplift } above the year before.
calc-extras = One-time services

## The calculator: for sales people

calc-sales = Offer
calc-discount = Negotiated discount in percent
calc-customer = Customer
calc-reference = Reference
# Below the discount's field. $maximum and $above: percentages with their sign.
calc-discount-most = Up to { $maximum }.
calc-discount-approval = Above { $above }, it needs approval.

## The calculator: a payment plan of the reader's own

calc-plan = Payment plan
calc-plan-hint = Each row is one installment. Month 0 is the start of the contract. The shares are parts of the total contract value and must add up to 100%.
calc-plan-month = Months after the start
calc-plan-share = Share in percent
calc-plan-add = Add an installment
# $number: the row's, from 1.
calc-plan-remove = Remove installment { $number }
calc-plan-sum = Sum of the shares
# Names of the two fields of a row, for screen readers.
calc-plan-month-n = Installment { $number }: months after the start
calc-plan-share-n = Installment { $number }: share in percent
calc-plan-amount-n = Installment { $number }: amount
calc-plan-date-n = Installment { $number }: date
calc-plan-hint-amounts = Each row is one installment. Month 0 is the start of the contract. The amounts must add up to the total contract value.
calc-plan-date-hint = A date counts for the month of the contract that it falls in. The payment is due on that month's first day.
# Followed by a list: percent of the total, or amounts.
calc-plan-unit = Enter the parts in
calc-plan-percent = Percent
calc-plan-amounts = Amounts ({ $currency })
calc-plan-amount-sum = Sum of the amounts
# What the parts lack, or have too much: a percentage or an amount.
calc-plan-missing = Missing: { $part }
calc-plan-over = Too much: { $part }
# A button: this installment gets what the others leave.
calc-plan-rest = The rest to installment { $number }
calc-plan-parts = Number of equal parts
calc-plan-equal = Split equally
calc-plan-undo = Undo the last change

## The calculator: result

calc-result = Your estimate
calc-tier = Tier
calc-tier-seats = Seats in the tier
calc-headroom = Seats left in the tier
calc-unlimited = Unlimited
calc-total-contract-value = Total contract value
# Read out whenever the total changes.
calc-announce = Total contract value: { $total }
# What a year costs: the same in each year, or the first of several.
calc-yearly = Cost per year
calc-yearly-first = Cost of the first year
# So many free users at no price: 12 × 0.00.
calc-free-price = { $number } × { $amount }
calc-average = Average per paid seat and month, first year
calc-renewal = Renewal date
calc-next-tier = Next tier
calc-next-tier-total = Total contract value in the next tier
# More paid seats than entered that cost less in total.
calc-cheaper-at = { $seats } paid seats would cost less: { $total }
calc-needs-approval = A discount of this size has to be approved before the price is confirmed.
# Shown instead of an estimate, for a number of seats without a price.
calc-contact-sales = For this many paid seats, our enterprise team makes you an offer.
calc-contact-action = Write to { $email }
# $version: the price list's, such as 2026-11.
calc-rate-card = Rate card { $version }
calc-valid-days = Days that a quote holds: { $days }

## The calculator: payment schedules side by side

calc-schedules-caption = Payment schedules compared
# Column: what a schedule costs more or less than the chosen one.
calc-difference = Difference
calc-first-installment = First installment
# Marks the payment schedule that the reader has chosen.
calc-chosen = Chosen
# The first installment of a payment plan of the reader's own.
calc-as-you-plan = As you plan it

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = Cost of the first year by paid seats
calc-picture-per-seat = Average per paid seat and month, by paid seats
# The drawing in words, for who does not see it.
calc-picture-here = You are here: paid seats { $seats }, { $amount }.
calc-picture-next = The next tier begins with paid seat { $seats }.
# A button that changes the drawing from a year's cost to that of a seat.
calc-picture-toggle = Show the price of a seat
calc-picture-table = Show as a table

## The calculator: year by year

calc-years-caption = Price by contract year
calc-year = Year
calc-year-n = Year { $number }
calc-list = List fee
calc-term-discount = Term discount
calc-negotiated-discount = Negotiated discount
calc-schedule-adjustment = Payment schedule adjustment
calc-year-total = Total for the year

## The calculator: installments

calc-installments-caption = Installments
calc-installment = No.
calc-due = Due
calc-month = Months after the start
calc-amount = Amount

## The calculator: what is loaded when it is first opened
# Titles of panels that a reader opens, and what they say when that fails.

calc-roster = Count people from a list
calc-budget = Start from a budget
calc-scenarios = Compare scenarios
calc-send = Send, save or print
calc-desk-failed = This part could not be loaded. Check your connection, then close it and open it again.

## The calculator: the table of tiers

calc-tiers-caption = Tiers and their list fees
calc-tiers-seats = Paid seats
calc-tiers-fee = List fee per year
calc-tiers-seat-fee = List fee per seat and year
calc-up-to = Up to { $seats }
calc-above = More than { $seats }
calc-any-number = Any number
calc-on-request = On request

## How the figures came about
# Sums of the result, written down one by one. Amounts, numbers and
# percentages arrive ready to show.

calc-how-caption = How it came about
# A figure and how it came about, such as “Year 1 · Term discount: 3,500.00 × 10%”.
calc-how-line = { $figure }: { $text }
# Names the button on an amount. $figure: such as “Year 1 · Term discount”.
calc-why = { $amount }. { $figure }: how it came about
# The tier of $paid seats: it includes from $first to $last of them.
calc-how-tier = For { $first } to { $last } paid seats; you have { $paid }
calc-how-tier-open = For { $first } paid seats and more; you have { $paid }
calc-how-fee = { $amount }, the tier's fee for a year
# A year's total in equal installments; $unit is the smallest amount there is,
# such as 0.01, which the first installments carry where the total cannot be
# shared exactly.
calc-how-parts = { $total } ÷ { $parts } = { $base }
# $larger: how many installments carry it; may be 1.
calc-how-parts-more = { $total } ÷ { $parts } = { $base }; { $unit } more in the first installments of the year: { $larger }
calc-how-added = { $installment } + { $fees } for one-time services = { $amount }
# An installment of a custom plan.
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }, rounded down to { $amount }
calc-how-share-more = { $total } × { $share } = { $exact }, rounded down, and { $unit } that was left over: { $amount }
calc-how-approval = { $discount } is more than the { $above } that need no approval

## The desk: a link that was opened
# The desk is what surrounds the calculator and is loaded when it is first used.

desk-loading = Loading …
desk-failed = That did not work. Try again.
desk-close = Close
desk-link-title = About the link that you opened
# $then and $now: versions of the rate card, such as 2026-05.
desk-link-older-card = The link was made with rate card { $then }. Prices have changed since: what you see is computed with rate card { $now }.
desk-link-card-unknown = The earlier rate card is no longer at hand, so the earlier total cannot be shown.
# Names of two totals. $card: the version of a rate card.
desk-link-then = Total with rate card { $card }
desk-link-now = Total with rate card { $card }, today
# Between those two totals.
desk-link-difference = Difference
desk-link-newer = The link comes from a later version of this calculator. What this one does not know was left out.
desk-link-too-long = The link is longer than links are. Only its beginning was read.
# $key and $value: as they stand in the link.
desk-link-unknown-key = The link has “{ $key }”, which is not an input here. It was left out.
desk-link-bad-value = The link has “{ $value }” for “{ $key }”, which is not possible here. It was left out.
desk-link-repeated = The link has “{ $key }” twice. The first one counts.

## The desk: a list of people
# What the column of roles is called in people's lists, separated by commas, in
# small letters: all the names that are usual in this language.
desk-roster-headers = role, user role, role name, permission, access level, member type
desk-roster-intro = A table with one row for each person and a column for the role, or only the roles, one in each line. The list is counted in this browser; nothing is sent.
desk-roster-text = Paste the list here
desk-roster-file = Choose a file
# Stands behind the button “Choose a file”.
desk-roster-drop = or drop one here
# Name of the progress bar.
desk-roster-counting = Counting
desk-roster-cancel = Cancel
desk-roster-cancelled = Counting was canceled.
desk-roster-done = Rows: { $rows }. Counted: { $counted }. Not counted: { $left }.
desk-roster-empty = There is nothing to count in this list.
desk-roster-no-text = This file is not a list in text form. Save it as CSV in your spreadsheet program, or copy its cells and paste them here.
desk-roster-too-large = The file is too large. The limit is { $limit } MB.
desk-roster-one-file = Choose one file at a time.
desk-roster-column = Column of roles
# A column of the list, by its place. Its name may follow.
desk-roster-column-n = Column { $number }
# First entry of a list of columns, while none is chosen.
desk-roster-choose = Choose a column
desk-roster-no-column = No column of roles was found. Choose it from the list of columns.
desk-roster-header = The first row has the names of the columns
# Title of the values that are not the name of a role, with a choice for each.
desk-roster-unknown = Not recognized as a role
# Stands for the value of rows that have none.
desk-roster-blank = No role given
# $lines: the numbers of the first of these rows' lines, such as 3 · 8 · 9 …
desk-roster-value = Rows: { $rows }. Lines: { $lines }
desk-roster-skip = Do not count
desk-roster-others = Rows with other values, which are not counted: { $rows }
desk-roster-repeated = Rows with an e-mail address that an earlier row has: { $rows }. They are counted, too.
desk-roster-unclosed = The quotation mark in line { $line } is never closed: everything behind it was read as one field. Correct the list and count it again.
desk-roster-enter = Enter these numbers
# Said when a panel has entered numbers of people into the calculator, and when
# a reader has brought back the ones before.
desk-entered = The numbers were entered.
desk-undo = Bring back the numbers before
desk-undone = The numbers before are back.

## The desk: a budget

desk-budget-amount = Amount
# Followed by two choices.
desk-budget-period = The amount is
desk-budget-year = for each year
desk-budget-contract = for the whole contract
# $amount: a budget; $term: such as “3 years”.
desk-budget-over = { $amount } over { $term }
# $inputs: the term, the payment schedule and so on, as the calculator has them.
desk-budget-inputs = Computed with: { $inputs }
# $example: such as 40,000.
desk-budget-not-an-amount = Enter an amount, such as { $example }.
# $decimals: 0 for some currencies.
desk-budget-refused = Enter an amount from { $minimum } to { $maximum }. Decimals, at most: { $decimals }
# The paid role that gets all seats that other paid roles do not take.
desk-budget-role = Role for the seats that are left
# $people: each paid role with its number.
desk-budget-preview = To be entered: { $people }
desk-budget-enter = Enter these people

## The desk: sending, saving and printing

# Followed by a list of what is wrong with the inputs.
desk-send-missing = There is nothing to send yet:
# A label in front of its value, in texts: { $label } is such as “Term”.
desk-send-label = { $label }:
desk-send-link = Link to this estimate
desk-send-link-hint = Whoever opens it sees the same inputs. It has no prices: they are computed anew.
desk-send-copy-link = Copy link
# Hands the link to another program of the reader's device.
desk-send-share = Share …
desk-send-copied = Copied
# The text that was to be copied is selected in a field.
desk-send-not-copied = Copying is not possible here. The text is selected: copy it with your keyboard.
desk-send-files = Copy or save
desk-send-copy-text = Copy as text
desk-send-copy-table = Copy as table
desk-send-csv = Save as CSV
desk-send-calendar = Save for a calendar
desk-send-calendar-hint = The calendar file has the payments, a business review every three months, a review 90 days before the renewal, and the renewal.
desk-send-calendar-start = For a calendar, enter a start date.
desk-send-mail = Mail
desk-send-mail-hint = Opens your mail program with this estimate and its link.
# The subject of a mail that asks for a price that is not published.
desk-send-offer = Request for an offer
# In a mail, instead of a link.
desk-send-mail-no-link = The link to this estimate is too long for a mail that is begun here. Copy it from the page.

## The desk: the document to print

desk-document = Print or save as PDF
desk-document-hint = What you write here stands in the document only. Address, contact person and notes are not stored.
desk-document-person = Contact person
desk-document-address = Address
desk-document-notes = Notes
desk-document-preview = Preview and print
desk-document-print = Print
# Titles of the document: what is offered, and what is not binding.
desk-document-quote = Quote
desk-document-estimate = Estimate
# In front of who sells and of who buys.
desk-document-from = From
desk-document-for = For
# The day on which the document was made.
desk-document-date = Date
# Columns of the table of people: what they are called, whether they are paid
# or free, how many they are.
desk-document-role = Role
desk-document-seat = Seat
desk-document-number = People
desk-document-price = Price
desk-document-terms = Terms
desk-document-terms-tier = The fee of a tier includes any number of people up to its seats.
desk-document-terms-free = Free users change no price.
desk-document-terms-estimate = This estimate says what the contract costs with today's rate card. It is not binding.
# Lines to sign on.
desk-document-approved = Approved by
desk-document-sign = Name, date and signature

## The desk: what stands in a calendar

# An installment of a contract.
desk-calendar-payment = Installment { $number }: { $amount }
desk-calendar-review = Quarterly business review
desk-calendar-renewal-review = Renewal review
# $date: the day of the renewal.
desk-calendar-renewal-rule = 90 days before the renewal on { $date }.
desk-calendar-renewal = Renewal of the contract

## The desk: scenarios
# A scenario is a set of inputs that a reader keeps, under a name, to compare
# it with others. Values arrive ready to show.

desk-scenarios-intro = Scenarios stay in this browser, on this device. Nobody else sees them.
desk-scenarios-name = Name of the scenario
# The name that is proposed; $term such as “3 years”.
desk-scenarios-proposed = Seats: { $seats }, { $term }
desk-scenarios-unnamed = Scenario
desk-scenarios-keep = Keep the current inputs
desk-scenarios-none = No scenarios are kept yet. Keep the current inputs, change them, and compare.
desk-scenarios-table = Scenarios side by side
desk-scenarios-current = Current inputs
# Headings of two groups of rows.
desk-scenarios-entered = What was entered
desk-scenarios-costs = What it costs
# Explains the sign ≠, which marks what differs.
desk-scenarios-legend = ≠ differs from the current inputs
# Read out by screen readers for the sign ≠.
desk-scenarios-differs = differs:
desk-scenarios-installments = Number of installments
desk-scenarios-first = First installment
desk-scenarios-approval = needs approval
# What can be done with a scenario.
desk-scenarios-acts = Actions
desk-scenarios-open = Open
desk-scenarios-replace = Replace with current
desk-scenarios-duplicate = Duplicate
desk-scenarios-rename = Rename
desk-scenarios-delete = Delete
desk-scenarios-undo = Undo
# A button's name for screen readers: $act is one of the words above.
desk-scenarios-act = { $act }: { $name }
# What was done; $name is a scenario's.
desk-scenarios-kept = Kept: { $name }
desk-scenarios-opened = Opened: { $name }
desk-scenarios-replaced = Replaced with the current inputs: { $name }
desk-scenarios-renamed = Renamed: { $name }
desk-scenarios-deleted = Deleted: { $name }
desk-scenarios-restored = Back as before: { $name }
desk-scenarios-gone = This scenario is no longer there. It was deleted in another tab.
desk-scenarios-full = No more than { $most } scenarios can be kept. Delete one first.
# $then and $now: versions of the rate card, such as 2026-05.
desk-scenarios-older = Kept with rate card { $then }. Priced with rate card { $now }.
desk-scenarios-partly = Parts of it cannot be read and were left out.
desk-scenarios-refused = This browser does not store anything here, or has no room left. Scenarios last until this page is closed or reloaded.
desk-scenarios-foreign = What this browser has stored as scenarios cannot be read, and was left as it is. Scenarios last until this page is closed or reloaded.
desk-scenarios-odd = Some of the scenarios that this browser has stored cannot be read. They were left as they are.
desk-scenarios-discard = Discard what cannot be read

## The desk: for sales people

desk-sales-present = Present
desk-sales-shortcuts = Keyboard shortcuts
desk-sales-remember = Remember sales mode on this device
desk-sales-leave = Leave sales mode
desk-sales-not-stored = This browser does not store anything here. Sales mode ends when this page is closed.
desk-sales-copied = Link copied
desk-sales-not-copied = The browser did not allow copying. Copy the link from the address bar.
desk-sales-no-scenario = There is no scenario { $number }.
# The sheet of keyboard shortcuts: a table with two columns, what keys do, and
# a box that turns the keys off.
desk-keys-key = Key
desk-keys-does = What it does
desk-keys-keep = Keep the current inputs as a scenario
desk-keys-copy = Copy the link
desk-keys-discount = Go to the discount; arrow up and down change it by 1
desk-keys-role = Go to the first role
desk-keys-open = Open that scenario
desk-keys-help = Show this sheet
desk-keys-step = While presenting: step through the scenarios
desk-keys-escape = Close what is open
desk-keys-on = Use single keys
desk-keys-note = Single keys work while no field has the focus.

## The desk: presenting
# Shown full screen to a customer.

desk-present-previous = Previous
desk-present-next = Next
# Which of the scenarios is shown.
desk-present-place = { $number } of { $count }
# Paid seats of the seats in the tier.
desk-present-seats = { $paid } of { $seats }
desk-present-discount = Show discount
desk-present-full = Full screen
# So many equal installments; $amount is one of them.
desk-present-equal = { $count } × { $amount }

## Quotes on the command line

# The last day on which a quote holds.
quote-valid-until = Valid until

## Budgets
# The answer to `site quote --budget` and to the calculator's panel.

budget = Budget
budget-seats = Paid seats that it pays for
budget-left = Left of the budget
budget-any-number = Any number
# The budget pays for no contract; $budget is the amount.
budget-below = { $budget } is below the smallest contract.
budget-smallest = The smallest contract
budget-smallest-seats = Paid seats, at least

## What the calculator cannot read

# Shown instead of the estimate while a field is marked.
calc-check-fields = Check the marked fields to see your estimate.
calc-not-a-number = Enter a whole number, such as 12.
calc-not-a-percent = Enter a percentage, such as 40 or 12.5.

## What the calculator refuses, at the field it is about

calc-refusal-unknown-role = The role table has no role “{ $role }”. Choose one that it lists.
calc-refusal-headcount-too-large = Enter { $maximum } people or fewer.
calc-refusal-no-paid-seats = Enter at least one person in a paid role.
calc-refusal-unknown-currency = There are no prices in this currency. Choose one from the list.
calc-refusal-unknown-term = Contracts are not offered for this number of years. Choose a term from the list.
calc-refusal-unknown-schedule = This payment schedule is not offered. Choose one from the list.
calc-refusal-unknown-extra = This service is not offered. Choose from the list.
calc-refusal-duplicate-extra = This service is chosen twice. Remove one of the two.
calc-refusal-start-out-of-range = Enter a date that exists, from { $first } to { $last }.
calc-refusal-discount-out-of-range = Enter a discount from 0% to 100%, with no more than 4 decimals.
calc-refusal-discount-above-maximum = The discount is too high. The most that is possible is { $maximum }.
calc-refusal-plan-missing = A custom payment schedule needs a plan. Add at least one installment.
calc-refusal-plan-unexpected = A payment plan belongs to a custom payment schedule. Choose that schedule, or remove the plan.
calc-refusal-plan-length = Enter at least 1 and at most { $maximum } installments.
calc-refusal-plan-month-order = Enter a later month than in the row above.
calc-refusal-plan-month-outside-term = Enter a month from 0 to { $last }, so that the payment falls within the contract.
calc-refusal-plan-mixed = Enter a share for every installment, or an amount for every one.
calc-refusal-plan-share = Enter a share above 0%, with no more than 4 decimals.
calc-refusal-plan-amount = Enter an amount above 0, with no more decimals than the currency has.
calc-refusal-plan-sum = The shares add up to { $sum }. Change them until they make exactly 100%.
calc-refusal-plan-sum-missing = The amounts add up to { $sum }. The total contract value is { $total }: { $missing } is missing.
calc-refusal-plan-sum-excess = The amounts add up to { $sum }. The total contract value is { $total }: { $excess } is too much.
calc-refusal-amount-too-large = The amounts become too large to compute. Enter fewer people, or a shorter term.

## Names of what is on the rate card

tier-team = Team
tier-department = Department
tier-company = Company
tier-group = Group
tier-enterprise = Enterprise

schedule-annual = Annual
schedule-quarterly = Quarterly
schedule-custom = Custom

extra-onboarding = Onboarding

term-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
