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

## An old address
# Followed by a link with the title of the page that is meant.

redirect-title = This page has moved

## The calculator

calc-title = Estimate your contract
calc-intro = Enter how many people will hold each role. The price follows while you type.
calc-illustrative = Example prices. This is not an offer.
calc-before-tax = All amounts are before tax.
calc-scripts-off = The calculator needs JavaScript, which is switched off here. You see a worked example and the tiers.

## The calculator: people

calc-people = People by role
calc-paid = Paid
calc-free = Free
calc-paid-seats = Paid seats
calc-free-users = Free users

## The calculator: contract

calc-contract = Contract
calc-term = Term
calc-schedule = Payment schedule
calc-currency = Currency
calc-start = Start date
calc-start-hint = Optional. Without it, payments are shown by month instead of by date.

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

## The calculator: result

calc-result = Your estimate
calc-tier = Tier
calc-tier-seats = Seats in the tier
calc-headroom = Seats left in the tier
calc-unlimited = Unlimited
calc-total-contract-value = Total contract value
# Read out whenever the total changes.
calc-announce = Total contract value: { $total }
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
# The tier of $paid seats: it includes from $first to $last of them.
calc-how-tier = For { $first } to { $last } paid seats; you have { $paid }
calc-how-tier-open = For { $first } paid seats and more; you have { $paid }
calc-how-fee = { $amount }, the tier's fee for a year
# A year's total in equal installments; $unit is the smallest amount there is,
# such as 0.01, which the first installments carry where the total cannot be
# shared exactly.
calc-how-parts = { $total } ÷ { $parts } = { $base }
# $larger: how many installments carry it; may be 1.
calc-how-parts-more = { $total } ÷ { $parts } = { $base }, plus { $unit } in each of the year's first installments ({ $larger })
calc-how-added = { $installment } + { $fees } for one-time services = { $amount }
# An installment of a custom plan.
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }, rounded down to { $amount }
calc-how-share-more = { $total } × { $share } = { $exact }, rounded down, and { $unit } that was left over: { $amount }
calc-how-approval = { $discount } is more than the { $above } that need no approval

## Quotes on the command line

# The last day on which a quote holds.
quote-valid-until = Valid until

## Budgets
# The answer to `site quote --budget`.

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
