# ពាក្យក្នុងផ្ទៃប្រើប្រាស់ជាភាសាខ្មែរ។ អ្វីដែលនៅក្នុង { } ត្រូវបំពេញនៅពេលបង្កើត
# ទំព័រ ឬនៅពេលអ្នកអានវាយបញ្ចូល។ ចំនួនទឹកប្រាក់ លេខ និងភាគរយ មកដល់ទីនោះ
# តាមទម្រង់សរសេរជាភាសាខ្មែររួចជាស្រេច។

## ភាសា

native-name = ខ្មែរ
# ltr (ពីឆ្វេងទៅស្ដាំ) ឬ rtl (ពីស្ដាំទៅឆ្វេង)។
direction = ltr

## តារាងតួនាទី
# ពាក្យដែលអាចប្រើក្នុងជួរឈរទីពីរ បំបែកដោយសញ្ញាក្បៀស។

paid-words = បង់ប្រាក់, ត្រូវបង់ប្រាក់, មានបង់ប្រាក់, បង់ថ្លៃ, គិតថ្លៃ, គិតប្រាក់
free-words = ឥតគិតថ្លៃ, មិនគិតថ្លៃ, មិនបង់ប្រាក់, ឥតបង់ប្រាក់, មិនគិតប្រាក់

## គេហទំព័រ

site-name = ឯកសារ Blue
skip-to-content = រំលងទៅខ្លឹមសារ
# ឈ្មោះផ្នែករុករក សម្រាប់កម្មវិធីអានអេក្រង់។
nav-label = ឯកសារណែនាំ
# ប៊ូតុងបើកផ្នែករុករកលើអេក្រង់តូច។
nav-menu = ម៉ឺនុយ
# ក្នុងផ្នែករុករក ជំនួសទំព័រដែលនៅសល់ក្នុងបញ្ជីវែង។ $count៖ ចំនួនទំព័រ។
nav-more = ទំព័រផ្សេងទៀត ({ $count })
language-label = ភាសា
# លើទំព័រដែលអាសយដ្ឋានដើមរបស់គេហទំព័រនាំទៅ។
choose-language = ជ្រើសរើសភាសា
toc-label = ក្នុងទំព័រនេះ
breadcrumbs-label = ទីតាំងនៃទំព័រនេះ
pager-label = មុន និងក្រោយទំព័រនេះ
pager-previous = មុន
pager-next = បន្ទាប់
theme-label = ពណ៌
theme-system = ស្វ័យប្រវត្តិ
theme-light = ភ្លឺ
theme-dark = ងងឹត
page-updated = ផ្លាស់ប្តូរចុងក្រោយ៖ { $date }
edit-page = កែសម្រួលទំព័រនេះ
page-markdown = ទំព័រនេះជា Markdown
# អានឮៗក្រោយអត្ថបទនៃតំណ។
opens-in-new-tab = (បើកក្នុងផ្ទាំងថ្មី)
# ឈ្មោះតារាងធំដែលអាចរមូរបាន សម្រាប់កម្មវិធីអានអេក្រង់។
table-label = តារាង អាចរមូរទៅឆ្វេង ឬស្ដាំ
footer-contact = មានសំណួរអំពីកិច្ចសន្យាមែនទេ?

## ប្រអប់ចំណាំ
# បួនដំបូងអានឮៗ ប៉ុន្តែមិនបង្ហាញ។

callout-note = ចំណាំ
callout-tip = គន្លឹះ
callout-warning = ប្រយ័ត្ន
callout-danger = គ្រោះថ្នាក់
# តំណរបស់ប្រអប់។ $host៖ គេហទំព័រដែលតំណនាំទៅ ដូចជា billing.blue.cc។
callout-open = បើក { $host }

## វីដេអូ

# $host៖ គេហទំព័រដែលមានវីដេអូ។
external-video = មើលវីដេអូនៅលើ { $host }
# ដូចគ្នា សម្រាប់វីដេអូដែលមានចំណងជើង។
external-video-titled = { $title } (វីដេអូនៅលើ { $host })

## ផ្ទាំង

# ឈ្មោះជួរផ្ទាំង សម្រាប់កម្មវិធីអានអេក្រង់។
tabs-label = ជ្រើសរើសអ្វីដែលត្រូវបង្ហាញ
code-tabs-label = ជ្រើសរើសកំណែកូដ
# ប្លុកកូដក្នុងផ្ទាំង ដែលមិនបញ្ជាក់ឈ្មោះ ឬភាសា។
code-label = កូដ

## ទំព័រដែលមិនទាន់បកប្រែ

# $language៖ ភាសាដែលទំព័រកំពុងបង្ហាញ តាមឈ្មោះដើមរបស់ភាសានោះ។
fallback-notice = ទំព័រនេះមិនទាន់បានបកប្រែនៅឡើយទេ។ ភាសាដែលកំពុងបង្ហាញ៖ { $language }។
fallback-link = ទៅទំព័រភាសាដើម

## ទំព័រដែលអត្ថបទដើមបានផ្លាស់ប្ដូរក្រោយពេលបកប្រែ
# បន្ទាប់មកជាតំណទៅទំព័រភាសាដើម ដូចខាងលើ។

stale-notice = អត្ថបទដើមនៃទំព័រនេះបានផ្លាស់ប្ដូរក្រោយពេលបកប្រែ។ ព័ត៌មានខ្លះនៅទីនេះអាចលែងទាន់សម័យហើយ។

## អាសយដ្ឋានដែលមិនមាន

not-found-title = រកមិនឃើញទំព័រ
not-found-text = គ្មានទំព័រនៅអាសយដ្ឋាននេះទេ។ ទំព័រអាចត្រូវបានប្ដូរទីតាំង ឬតំណអាចមានកំហុស។
not-found-home = ទៅទំព័រដើម
not-found-nearest = តើអ្នកចង់រកទំព័រណាមួយក្នុងចំណោមទាំងនេះមែនទេ?

## អាសយដ្ឋានចាស់
# បន្ទាប់មកជាតំណដែលមានចំណងជើងនៃទំព័រដែលចង់ទៅ។

redirect-title = ទំព័រនេះបានប្ដូរទីតាំងហើយ

## Without a network
# Followed by links to the pages that the browser has kept.

offline-title = គ្មានការតភ្ជាប់
offline-text = ទំព័រនេះមិនត្រូវបានរក្សាទុកនៅលើឧបករណ៍របស់លោកអ្នកទេ។ ពេលគ្មានការតភ្ជាប់ លោកអ្នកអាចអានទំព័រទាំងនេះបាន៖

## ម៉ាស៊ីនគណនា

calc-title = ប៉ាន់ប្រមាណតម្លៃកិច្ចសន្យា
calc-intro = បញ្ចូលចំនួនអ្នកប្រើប្រាស់សម្រាប់តួនាទីនីមួយៗ។ តម្លៃនឹងប្រែប្រួលភ្លាមៗពេលលោកអ្នកវាយបញ្ចូល។
calc-illustrative = តម្លៃគំរូ។ នេះមិនមែនជាសម្រង់តម្លៃទេ។
calc-before-tax = ចំនួនទឹកប្រាក់ទាំងអស់មិនទាន់រួមពន្ធ។
calc-scripts-off = ម៉ាស៊ីនគណនាត្រូវការ JavaScript ដែលត្រូវបានបិទនៅទីនេះ។ ខាងក្រោមជាឧទាហរណ៍គណនា និងកញ្ចប់ទាំងអស់។
calc-not-started = មិនអាចផ្ទុកម៉ាស៊ីនគណនាបានទេ។ សូមពិនិត្យការតភ្ជាប់ រួចផ្ទុកទំព័រនេះឡើងវិញ។ កញ្ចប់ និងថ្លៃសេវាតាមតារាងមាននៅខាងក្រោម។

## ម៉ាស៊ីនគណនា៖ អ្នកប្រើប្រាស់

calc-people = ចំនួនអ្នកប្រើប្រាស់តាមតួនាទី
calc-paid = បង់ប្រាក់
calc-free = ឥតគិតថ្លៃ
calc-paid-seats = អាជ្ញាប័ណ្ណបង់ប្រាក់
calc-free-users = អ្នកប្រើប្រាស់ឥតគិតថ្លៃ
calc-people-hint = ព្រួញឡើងលើនិងចុះក្រោមប្តូរលេខម្តង 1 ហើយម្តង 10 ជាមួយ Shift។
calc-paid-of = អាជ្ញាប័ណ្ណបង់ប្រាក់៖ { $paid } ក្នុងចំណោម { $seats } នៅសល់ { $left }
calc-paid-open = អាជ្ញាប័ណ្ណបង់ប្រាក់៖ { $paid } គ្មានដែនកំណត់
calc-paid-sum = អាជ្ញាប័ណ្ណបង់ប្រាក់៖ { $paid }
calc-free-sum = អ្នកប្រើឥតគិតថ្លៃ៖ { $free } – មិនគិតថ្លៃ
calc-next-from = ចាប់ពីអាជ្ញាប័ណ្ណបង់ប្រាក់ { $seats }៖ { $tier }។ { $name }៖ { $fee }
calc-next-contact = ចាប់ពីអាជ្ញាប័ណ្ណបង់ប្រាក់ { $seats } ក្រុមសហគ្រាសរបស់យើងនឹងផ្តល់ការដាក់តម្លៃ។
calc-more = { $role }៖ បន្ថែមម្នាក់
calc-fewer = { $role }៖ បន្ថយម្នាក់

## The calculator: people who change their role

calc-move = ផ្លាស់ប្តូរមនុស្សទៅតួនាទីផ្សេង
calc-move-from = ពី
calc-move-to = ទៅ
calc-move-count = ចំនួនមនុស្ស
calc-move-button = ផ្លាស់ប្តូរ
calc-move-same = តម្លៃមិនប្រែប្រួល៖ នៅក្នុងកញ្ចប់របស់អ្នក។
calc-move-change = ការប្រែប្រួលតម្លៃ៖ { $change }។ តម្លៃកិច្ចសន្យាសរុបថ្មី៖ { $total }
calc-moved = បានផ្លាស់ប្តូរ។ { $effect }

## ម៉ាស៊ីនគណនា៖ កិច្ចសន្យា

calc-contract = កិច្ចសន្យា
calc-term = រយៈពេល
calc-schedule = កាលវិភាគបង់ប្រាក់
calc-currency = រូបិយប័ណ្ណ
calc-start = ថ្ងៃចាប់ផ្ដើម
calc-start-hint = មិនចាំបាច់បំពេញ។ បើទុកទទេ ការបង់ប្រាក់ត្រូវបង្ហាញតាមខែ ជំនួសឱ្យកាលបរិច្ឆេទ។
calc-choice = { $name }, { $change }
calc-uplift = ចាប់ពីឆ្នាំទីពីរ តម្លៃក្នុងតារាងនៃឆ្នាំនីមួយៗខ្ពស់ជាងឆ្នាំមុន { $uplift }។
calc-extras = សេវាកម្មតែម្តង

## The calculator: for sales people

calc-sales = ការផ្តល់ជូន
calc-discount = ការបញ្ចុះតម្លៃដែលបានចរចាជាភាគរយ
calc-customer = អតិថិជន
calc-reference = លេខយោង
calc-discount-most = រហូតដល់ { $maximum }។
calc-discount-approval = លើសពី { $above } ត្រូវមានការអនុម័ត។

## ម៉ាស៊ីនគណនា៖ ផែនការបង់ប្រាក់ផ្ទាល់របស់អ្នកអាន

calc-plan = ផែនការបង់ប្រាក់
calc-plan-hint = បន្ទាត់នីមួយៗជាការបង់ប្រាក់មួយលើក។ ខែ 0 គឺពេលចាប់ផ្ដើមកិច្ចសន្យា។ ភាគរយគិតលើតម្លៃកិច្ចសន្យាសរុប ហើយត្រូវបូកបាន 100%។
calc-plan-month = ចំនួនខែក្រោយចាប់ផ្ដើម
calc-plan-share = ចំណែកគិតជាភាគរយ
calc-plan-add = បន្ថែមមួយលើក
# $number៖ លេខបន្ទាត់ ចាប់ពី 1។
calc-plan-remove = លុបលើកទី { $number }
calc-plan-sum = ផលបូកចំណែក
# ឈ្មោះប្រអប់ទាំងពីរក្នុងបន្ទាត់មួយ សម្រាប់កម្មវិធីអានអេក្រង់។
calc-plan-month-n = លើកទី { $number }៖ ចំនួនខែក្រោយចាប់ផ្ដើម
calc-plan-share-n = លើកទី { $number }៖ ចំណែកគិតជាភាគរយ
calc-plan-amount-n = លើកទី { $number }៖ ចំនួនទឹកប្រាក់
calc-plan-date-n = លើកទី { $number }៖ កាលបរិច្ឆេទ
calc-plan-hint-amounts = ជួរនីមួយៗគឺជាការបង់មួយលើក។ ខែ 0 គឺជាការចាប់ផ្តើមកិច្ចសន្យា។ ចំនួនទឹកប្រាក់សរុបត្រូវស្មើនឹងតម្លៃកិច្ចសន្យាសរុប។
calc-plan-date-hint = កាលបរិច្ឆេទរាប់ជាខែនៃកិច្ចសន្យាដែលវាស្ថិតនៅ។ ការបង់ដល់កំណត់នៅថ្ងៃដំបូងនៃខែនោះ។
calc-plan-unit = បញ្ចូលចំណែកជា
calc-plan-percent = ភាគរយ
calc-plan-amounts = ចំនួនទឹកប្រាក់ ({ $currency })
calc-plan-amount-sum = ផលបូកនៃចំនួនទឹកប្រាក់
calc-plan-missing = នៅខ្វះ៖ { $part }
calc-plan-over = លើស៖ { $part }
calc-plan-rest = នៅសល់ដាក់ក្នុងលើកទី { $number }
calc-plan-parts = ចំនួនចំណែកស្មើគ្នា
calc-plan-equal = បែងចែកស្មើគ្នា
calc-plan-undo = មិនធ្វើការផ្លាស់ប្តូរចុងក្រោយវិញ

## ម៉ាស៊ីនគណនា៖ លទ្ធផល

calc-result = ការប៉ាន់ប្រមាណរបស់លោកអ្នក
calc-tier = កញ្ចប់
calc-tier-seats = អាជ្ញាប័ណ្ណក្នុងកញ្ចប់
calc-headroom = អាជ្ញាប័ណ្ណនៅសល់ក្នុងកញ្ចប់
calc-unlimited = គ្មានដែនកំណត់
calc-total-contract-value = តម្លៃកិច្ចសន្យាសរុប
# អានឮៗរាល់ពេលតម្លៃសរុបប្រែប្រួល។
calc-announce = តម្លៃកិច្ចសន្យាសរុប៖ { $total }
calc-yearly = តម្លៃក្នុងមួយឆ្នាំ
calc-yearly-first = តម្លៃឆ្នាំដំបូង
calc-free-price = { $number } × { $amount }
calc-average = តម្លៃមធ្យមក្នុងមួយអាជ្ញាប័ណ្ណបង់ប្រាក់ និងមួយខែ ឆ្នាំដំបូង
calc-renewal = ថ្ងៃបន្តកិច្ចសន្យា
calc-next-tier = កញ្ចប់បន្ទាប់
calc-next-tier-total = តម្លៃកិច្ចសន្យាសរុបក្នុងកញ្ចប់បន្ទាប់
# អាជ្ញាប័ណ្ណបង់ប្រាក់ច្រើនជាងដែលបានបញ្ចូល ប៉ុន្តែតម្លៃសរុបទាបជាង។
calc-cheaper-at = អាជ្ញាប័ណ្ណបង់ប្រាក់ចំនួន { $seats } មានតម្លៃទាបជាង៖ { $total }
calc-needs-approval = ការបញ្ចុះតម្លៃកម្រិតនេះត្រូវមានការអនុម័ត មុនពេលបញ្ជាក់តម្លៃ។
# បង្ហាញជំនួសការប៉ាន់ប្រមាណ សម្រាប់ចំនួនអាជ្ញាប័ណ្ណដែលគ្មានតម្លៃ។
calc-contact-sales = សម្រាប់ចំនួនអាជ្ញាប័ណ្ណបង់ប្រាក់នេះ ក្រុមការងារសហគ្រាសរបស់យើងនឹងផ្ដល់សម្រង់តម្លៃជូន។
calc-contact-action = ផ្ញើអ៊ីមែលទៅ { $email }
# $version៖ កំណែតារាងតម្លៃ ដូចជា 2026-11។
calc-rate-card = តារាងតម្លៃ { $version }
calc-valid-days = ចំនួនថ្ងៃដែលការដាក់តម្លៃមានសុពលភាព៖ { $days }

## The calculator: payment schedules side by side

calc-schedules-caption = ប្រៀបធៀបកាលវិភាគបង់ប្រាក់
calc-difference = ភាពខុសគ្នា
calc-first-installment = ការបង់លើកដំបូង
calc-chosen = បានជ្រើស
calc-as-you-plan = តាមផែនការរបស់អ្នក

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = តម្លៃឆ្នាំដំបូងតាមអាជ្ញាប័ណ្ណបង់ប្រាក់
calc-picture-per-seat = មធ្យមភាគក្នុងមួយអាជ្ញាប័ណ្ណនិងមួយខែ តាមអាជ្ញាប័ណ្ណបង់ប្រាក់
calc-picture-here = អ្នកនៅទីនេះ៖ អាជ្ញាប័ណ្ណបង់ប្រាក់ { $seats }, { $amount }។
calc-picture-next = កញ្ចប់បន្ទាប់ចាប់ផ្តើមពីអាជ្ញាប័ណ្ណ { $seats }។
calc-picture-toggle = បង្ហាញតម្លៃក្នុងមួយអាជ្ញាប័ណ្ណ
calc-picture-table = បង្ហាញជាតារាង

## ម៉ាស៊ីនគណនា៖ តាមឆ្នាំនីមួយៗ

calc-years-caption = តម្លៃតាមឆ្នាំកិច្ចសន្យា
calc-year = ឆ្នាំ
calc-year-n = ឆ្នាំទី { $number }
calc-list = ថ្លៃសេវាតាមតារាង
calc-term-discount = ការបញ្ចុះតម្លៃតាមរយៈពេល
calc-negotiated-discount = ការបញ្ចុះតម្លៃដែលបានចរចា
calc-schedule-adjustment = ការកែតម្រូវតាមកាលវិភាគបង់ប្រាក់
calc-year-total = សរុបប្រចាំឆ្នាំ

## ម៉ាស៊ីនគណនា៖ ការបង់ជាលើកៗ

calc-installments-caption = ការបង់ប្រាក់ជាលើកៗ
calc-installment = លើកទី
calc-due = ថ្ងៃត្រូវបង់
calc-month = ចំនួនខែក្រោយចាប់ផ្ដើម
calc-amount = ចំនួនទឹកប្រាក់

## The calculator: what is loaded when it is first opened

calc-roster = រាប់មនុស្សពីបញ្ជី
calc-budget = ចាប់ផ្តើមពីថវិកា
calc-scenarios = ប្រៀបធៀបករណី
calc-send = ផ្ញើ រក្សាទុក ឬបោះពុម្ព
calc-desk-failed = មិនអាចផ្ទុកផ្នែកនេះបានទេ។ សូមពិនិត្យការតភ្ជាប់ រួចបិទវា ហើយបើកម្តងទៀត។

## ម៉ាស៊ីនគណនា៖ តារាងកញ្ចប់

calc-tiers-caption = កញ្ចប់ និងថ្លៃសេវាតាមតារាង
calc-tiers-seats = អាជ្ញាប័ណ្ណបង់ប្រាក់
calc-tiers-fee = ថ្លៃសេវាតាមតារាងក្នុងមួយឆ្នាំ
calc-tiers-seat-fee = ថ្លៃសេវាតាមតារាងក្នុងមួយអាជ្ញាប័ណ្ណ និងមួយឆ្នាំ
calc-up-to = រហូតដល់ { $seats }
calc-above = លើសពី { $seats }
calc-any-number = ចំនួនប៉ុន្មានក៏បាន
calc-on-request = តាមការស្នើសុំ

## តួលេខកើតចេញពីអ្វី
# ការគណនាលទ្ធផល សរសេរម្ដងមួយៗ។ ចំនួនទឹកប្រាក់ លេខ និងភាគរយ
# មកដល់ដោយត្រៀមបង្ហាញរួចជាស្រេច។

calc-how-caption = របៀបគណនា
calc-how-line = { $figure }៖ { $text }
calc-why = { $amount }។ { $figure }៖ របៀបគណនា
# កញ្ចប់សម្រាប់ $paid អាជ្ញាប័ណ្ណ៖ មានចាប់ពី $first ដល់ $last។
calc-how-tier = សម្រាប់អាជ្ញាប័ណ្ណបង់ប្រាក់ចំនួន { $first } ដល់ { $last } (ក្នុងករណីនេះ { $paid })
calc-how-tier-open = សម្រាប់អាជ្ញាប័ណ្ណបង់ប្រាក់ចាប់ពី { $first } ឡើងទៅ (ក្នុងករណីនេះ { $paid })
calc-how-fee = { $amount } ជាថ្លៃសេវាកញ្ចប់សម្រាប់មួយឆ្នាំ
# តម្លៃសរុបមួយឆ្នាំចែកជាលើកស្មើៗគ្នា។ $unit ជាចំនួនតូចបំផុត ដូចជា 0.01
# ដែលបន្ថែមលើលើកដំបូងៗ នៅពេលចែកមិនដាច់។
calc-how-parts = { $total } ÷ { $parts } = { $base }
# $larger៖ ចំនួនលើកដែលត្រូវបន្ថែម អាចស្មើ 1។
calc-how-parts-more = { $total } ÷ { $parts } = { $base } ហើយបន្ថែម { $unit } ក្នុងលើកដំបូងនីមួយៗនៃឆ្នាំនោះ ({ $larger } លើក)
calc-how-added = { $installment } + { $fees } សម្រាប់សេវាគិតតែម្ដង = { $amount }
# ការបង់ប្រាក់មួយលើកតាមផែនការផ្ទាល់។
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact } បង្គត់ចុះមក { $amount }
calc-how-share-more = { $total } × { $share } = { $exact } បង្គត់ចុះ រួចបូក { $unit } ដែលនៅសល់៖ { $amount }
calc-how-approval = { $discount } លើសពី { $above } ដែលមិនត្រូវការការអនុម័ត

## The desk: a link that was opened

desk-loading = កំពុងផ្ទុក …
desk-failed = មិនបានសម្រេចទេ។ សូមព្យាយាមម្តងទៀត។
desk-close = បិទ
desk-link-title = អំពីតំណដែលអ្នកបានបើក
desk-link-older-card = តំណនេះត្រូវបានបង្កើតជាមួយតារាងតម្លៃ { $then }។ តម្លៃបានប្រែប្រួលតាំងពីពេលនោះ៖ អ្វីដែលអ្នកឃើញត្រូវបានគណនាជាមួយតារាងតម្លៃ { $now }។
desk-link-card-unknown = តារាងតម្លៃមុនលែងមានហើយ ដូច្នេះមិនអាចបង្ហាញតម្លៃសរុបមុនបានទេ។
desk-link-then = សរុបជាមួយតារាងតម្លៃ { $card }
desk-link-now = សរុបជាមួយតារាងតម្លៃ { $card } ថ្ងៃនេះ
desk-link-difference = ភាពខុសគ្នា
desk-link-newer = តំណនេះមកពីកំណែថ្មីជាងនៃម៉ាស៊ីនគណនានេះ។ អ្វីដែលកំណែនេះមិនស្គាល់ត្រូវបានរំលង។
desk-link-too-long = តំណនេះវែងជាងធម្មតា។ មានតែផ្នែកដើមប៉ុណ្ណោះដែលត្រូវបានអាន។
desk-link-unknown-key = តំណមាន “{ $key }” ដែលមិនមែនជាទិន្នន័យបញ្ចូលនៅទីនេះ។ វាត្រូវបានរំលង។
desk-link-bad-value = តំណមាន “{ $value }” សម្រាប់ “{ $key }” ដែលមិនអាចប្រើនៅទីនេះបាន។ វាត្រូវបានរំលង។
desk-link-repeated = តំណមាន “{ $key }” ពីរដង។ មួយដំបូងត្រូវបានយក។

## The desk: a list of people

desk-roster-headers = តួនាទី, តួនាទីអ្នកប្រើ, ឈ្មោះតួនាទី, សិទ្ធិ, កម្រិតសិទ្ធិ, ប្រភេទសមាជិក
desk-roster-intro = តារាងដែលមានមួយជួរសម្រាប់មនុស្សម្នាក់ និងជួរឈរតួនាទី ឬមានតែតួនាទី មួយក្នុងមួយជួរ។ បញ្ជីត្រូវបានរាប់នៅក្នុងកម្មវិធីរុករកនេះ គ្មានអ្វីត្រូវបានផ្ញើទេ។
desk-roster-text = បិទភ្ជាប់បញ្ជីនៅទីនេះ
desk-roster-file = ជ្រើសឯកសារ
desk-roster-drop = ឬទម្លាក់មួយនៅទីនេះ
desk-roster-counting = កំពុងរាប់
desk-roster-cancel = បោះបង់
desk-roster-cancelled = ការរាប់ត្រូវបានបោះបង់។
desk-roster-done = ជួរ៖ { $rows }។ បានរាប់៖ { $counted }។ មិនបានរាប់៖ { $left }។
desk-roster-empty = គ្មានអ្វីត្រូវរាប់នៅក្នុងបញ្ជីនេះទេ។
desk-roster-no-text = ឯកសារនេះមិនមែនជាបញ្ជីជាអត្ថបទទេ។ សូមរក្សាទុកវាជា CSV ក្នុងកម្មវិធីតារាងរបស់អ្នក ឬចម្លងក្រឡារបស់វា ហើយបិទភ្ជាប់នៅទីនេះ។
desk-roster-too-large = ឯកសារធំពេក។ ដែនកំណត់គឺ { $limit } MB។
desk-roster-one-file = ជ្រើសឯកសារតែមួយម្តង។
desk-roster-column = ជួរឈរតួនាទី
desk-roster-column-n = ជួរឈរ { $number }
desk-roster-choose = ជ្រើសជួរឈរ
desk-roster-no-column = រកមិនឃើញជួរឈរតួនាទីទេ។ សូមជ្រើសវាពីបញ្ជីជួរឈរ។
desk-roster-header = ជួរទីមួយមានឈ្មោះជួរឈរ
desk-roster-unknown = មិនស្គាល់ជាតួនាទី
desk-roster-blank = គ្មានតួនាទី
desk-roster-value = ជួរ៖ { $rows }។ លេខជួរ៖ { $lines }
desk-roster-skip = កុំរាប់
desk-roster-others = ជួរដែលមានតម្លៃផ្សេង ហើយមិនត្រូវបានរាប់៖ { $rows }
desk-roster-repeated = ជួរដែលមានអាសយដ្ឋានអ៊ីមែលដូចជួរមុន៖ { $rows }។ ពួកវាក៏ត្រូវបានរាប់ដែរ។
desk-roster-unclosed = សញ្ញាសម្រង់ក្នុងជួរ { $line } មិនត្រូវបានបិទ៖ អ្វីៗទាំងអស់បន្ទាប់ពីវាត្រូវបានអានជាវាលតែមួយ។ សូមកែបញ្ជី ហើយរាប់ម្តងទៀត។
desk-roster-enter = បញ្ចូលលេខទាំងនេះ
desk-entered = លេខត្រូវបានបញ្ចូល។
desk-undo = យកលេខមុនមកវិញ
desk-undone = លេខមុនត្រូវបានយកមកវិញ។

## The desk: a budget

desk-budget-amount = ចំនួនទឹកប្រាក់
desk-budget-period = ចំនួនទឹកប្រាក់នេះ
desk-budget-year = សម្រាប់ឆ្នាំនីមួយៗ
desk-budget-contract = សម្រាប់កិច្ចសន្យាទាំងមូល
desk-budget-over = { $amount } ក្នុង { $term }
desk-budget-inputs = គណនាជាមួយ៖ { $inputs }
desk-budget-not-an-amount = បញ្ចូលចំនួនទឹកប្រាក់ ឧទាហរណ៍ { $example }។
desk-budget-refused = បញ្ចូលចំនួនទឹកប្រាក់ពី { $minimum } ដល់ { $maximum }។ ខ្ទង់ទសភាគ ច្រើនបំផុត៖ { $decimals }
desk-budget-role = តួនាទីសម្រាប់អាជ្ញាប័ណ្ណដែលនៅសល់
desk-budget-preview = នឹងបញ្ចូល៖ { $people }
desk-budget-enter = បញ្ចូលមនុស្សទាំងនេះ

## The desk: sending, saving and printing

desk-send-missing = មិនទាន់មានអ្វីត្រូវផ្ញើទេ៖
desk-send-label = { $label }៖
desk-send-link = តំណទៅការប៉ាន់ប្រមាណនេះ
desk-send-link-hint = អ្នកដែលបើកវានឹងឃើញទិន្នន័យដូចគ្នា។ វាមិនមានតម្លៃទេ៖ តម្លៃត្រូវបានគណនាឡើងវិញ។
desk-send-copy-link = ចម្លងតំណ
desk-send-share = ចែករំលែក …
desk-send-copied = បានចម្លង
desk-send-not-copied = មិនអាចចម្លងនៅទីនេះបានទេ។ អត្ថបទត្រូវបានជ្រើស៖ សូមចម្លងវាដោយក្តារចុច។
desk-send-files = ចម្លង ឬរក្សាទុក
desk-send-copy-text = ចម្លងជាអត្ថបទ
desk-send-copy-table = ចម្លងជាតារាង
desk-send-csv = រក្សាទុកជា CSV
desk-send-calendar = រក្សាទុកសម្រាប់ប្រតិទិន
desk-send-calendar-hint = ឯកសារប្រតិទិនមានការបង់ប្រាក់ ការពិនិត្យរៀងរាល់បីខែ ការប្រជុំ 90 ថ្ងៃមុនការបន្ត និងការបន្តកិច្ចសន្យា។
desk-send-calendar-start = សម្រាប់ប្រតិទិន សូមបញ្ចូលថ្ងៃចាប់ផ្តើម។
desk-send-mail = អ៊ីមែល
desk-send-mail-hint = បើកកម្មវិធីអ៊ីមែលរបស់អ្នកជាមួយការប៉ាន់ប្រមាណនេះ និងតំណរបស់វា។
desk-send-offer = សំណើសុំការដាក់តម្លៃ
desk-send-mail-no-link = តំណទៅការប៉ាន់ប្រមាណនេះវែងពេកសម្រាប់អ៊ីមែលដែលចាប់ផ្តើមនៅទីនេះ។ សូមចម្លងវាពីទំព័រ។

## The desk: the document to print

desk-document = បោះពុម្ព ឬរក្សាទុកជា PDF
desk-document-hint = អ្វីដែលអ្នកសរសេរនៅទីនេះមានតែក្នុងឯកសារប៉ុណ្ណោះ។ អាសយដ្ឋាន អ្នកទំនាក់ទំនង និងកំណត់សម្គាល់មិនត្រូវបានរក្សាទុកទេ។
desk-document-person = អ្នកទំនាក់ទំនង
desk-document-address = អាសយដ្ឋាន
desk-document-notes = កំណត់សម្គាល់
desk-document-preview = មើលជាមុន និងបោះពុម្ព
desk-document-print = បោះពុម្ព
desk-document-quote = ការដាក់តម្លៃ
desk-document-estimate = ការប៉ាន់ប្រមាណ
desk-document-from = ពី
desk-document-for = ជូន
desk-document-date = កាលបរិច្ឆេទ
desk-document-role = តួនាទី
desk-document-seat = អាជ្ញាប័ណ្ណ
desk-document-number = ចំនួនមនុស្ស
desk-document-price = តម្លៃ
desk-document-terms = លក្ខខណ្ឌ
desk-document-terms-tier = តម្លៃនៃកញ្ចប់មួយរួមបញ្ចូលមនុស្សប៉ុន្មានក៏បាន រហូតដល់ចំនួនអាជ្ញាប័ណ្ណរបស់វា។
desk-document-terms-free = អ្នកប្រើឥតគិតថ្លៃមិនប្តូរតម្លៃទេ។
desk-document-terms-estimate = ការប៉ាន់ប្រមាណនេះបង្ហាញតម្លៃកិច្ចសន្យាតាមតារាងតម្លៃថ្ងៃនេះ។ វាមិនមែនជាការសន្យាទេ។
desk-document-approved = អនុម័តដោយ
desk-document-sign = ឈ្មោះ កាលបរិច្ឆេទ និងហត្ថលេខា

## The desk: what stands in a calendar

desk-calendar-payment = លើកទី { $number }៖ { $amount }
desk-calendar-review = ការពិនិត្យអាជីវកម្មប្រចាំត្រីមាស
desk-calendar-renewal-review = ការប្រជុំអំពីការបន្តកិច្ចសន្យា
desk-calendar-renewal-rule = 90 ថ្ងៃមុនការបន្តនៅថ្ងៃ { $date }។
desk-calendar-renewal = ការបន្តកិច្ចសន្យា

## The desk: scenarios

desk-scenarios-intro = ករណីសាកល្បងស្ថិតនៅក្នុងកម្មវិធីរុករកនេះ លើឧបករណ៍នេះ។ គ្មាននរណាផ្សេងមើលឃើញទេ។
desk-scenarios-name = ឈ្មោះករណី
desk-scenarios-proposed = អាជ្ញាប័ណ្ណ៖ { $seats }, { $term }
desk-scenarios-unnamed = ករណី
desk-scenarios-keep = រក្សាទុកទិន្នន័យបច្ចុប្បន្ន
desk-scenarios-none = មិនទាន់មានករណីរក្សាទុកទេ។ សូមរក្សាទុកទិន្នន័យបច្ចុប្បន្ន កែប្រែវា រួចប្រៀបធៀប។
desk-scenarios-table = ប្រៀបធៀបករណី
desk-scenarios-current = ទិន្នន័យបច្ចុប្បន្ន
desk-scenarios-entered = អ្វីដែលបានបញ្ចូល
desk-scenarios-costs = តម្លៃ
desk-scenarios-legend = ≠ ខុសពីទិន្នន័យបច្ចុប្បន្ន
desk-scenarios-differs = ខុសគ្នា៖
desk-scenarios-installments = ចំនួនលើកនៃការបង់
desk-scenarios-first = ការបង់លើកដំបូង
desk-scenarios-approval = ត្រូវមានការអនុម័ត
desk-scenarios-acts = សកម្មភាព
desk-scenarios-open = បើក
desk-scenarios-replace = ជំនួសដោយបច្ចុប្បន្ន
desk-scenarios-duplicate = ចម្លង
desk-scenarios-rename = ប្តូរឈ្មោះ
desk-scenarios-delete = លុប
desk-scenarios-undo = មិនធ្វើវិញ
desk-scenarios-act = { $act }៖ { $name }
desk-scenarios-kept = បានរក្សាទុក៖ { $name }
desk-scenarios-opened = បានបើក៖ { $name }
desk-scenarios-replaced = បានជំនួសដោយទិន្នន័យបច្ចុប្បន្ន៖ { $name }
desk-scenarios-renamed = បានប្តូរឈ្មោះ៖ { $name }
desk-scenarios-deleted = បានលុប៖ { $name }
desk-scenarios-restored = បានស្តារវិញ៖ { $name }
desk-scenarios-gone = ករណីនេះលែងមានហើយ។ វាត្រូវបានលុបនៅក្នុងផ្ទាំងផ្សេង។
desk-scenarios-full = មិនអាចរក្សាទុកករណីបន្ថែមបានទេ ច្រើនបំផុត៖ { $most }។ សូមលុបមួយជាមុនសិន។
desk-scenarios-older = រក្សាទុកជាមួយតារាងតម្លៃ { $then }។ គណនាជាមួយតារាងតម្លៃ { $now }។
desk-scenarios-partly = ផ្នែកខ្លះមិនអាចអានបាន ហើយត្រូវបានរំលង។
desk-scenarios-refused = កម្មវិធីរុករកនេះមិនរក្សាទុកអ្វីនៅទីនេះ ឬអស់ទំហំ។ ករណីនៅរហូតដល់ទំព័រនេះត្រូវបានបិទ ឬផ្ទុកឡើងវិញ។
desk-scenarios-foreign = ករណីដែលកម្មវិធីរុករកនេះបានរក្សាទុកមិនអាចអានបាន ហើយត្រូវបានទុកដដែល។ ករណីនៅរហូតដល់ទំព័រនេះត្រូវបានបិទ ឬផ្ទុកឡើងវិញ។
desk-scenarios-odd = ករណីខ្លះដែលបានរក្សាទុកមិនអាចអានបាន។ វាត្រូវបានទុកដដែល។
desk-scenarios-discard = បោះបង់អ្វីដែលមិនអាចអានបាន

## The desk: for sales people

desk-sales-present = បង្ហាញជូន
desk-sales-shortcuts = គ្រាប់ចុចកាត់
desk-sales-remember = ចងចាំរបៀបលក់នៅលើឧបករណ៍នេះ
desk-sales-leave = ចេញពីរបៀបលក់
desk-sales-not-stored = កម្មវិធីរុករកនេះមិនរក្សាទុកអ្វីនៅទីនេះទេ។ របៀបលក់បញ្ចប់នៅពេលបិទទំព័រនេះ។
desk-sales-copied = បានចម្លងតំណ
desk-sales-not-copied = កម្មវិធីរុករកមិនអនុញ្ញាតឱ្យចម្លងទេ។ សូមចម្លងតំណពីរបារអាសយដ្ឋាន។
desk-sales-no-scenario = គ្មានករណី { $number } ទេ។
desk-keys-key = គ្រាប់ចុច
desk-keys-does = មុខងារ
desk-keys-keep = រក្សាទុកទិន្នន័យបច្ចុប្បន្នជាករណី
desk-keys-copy = ចម្លងតំណ
desk-keys-discount = ទៅកាន់ការបញ្ចុះតម្លៃ ព្រួញឡើងលើនិងចុះក្រោមប្តូរម្តង 1
desk-keys-role = ទៅកាន់តួនាទីដំបូង
desk-keys-open = បើកករណីនោះ
desk-keys-help = បង្ហាញតារាងនេះ
desk-keys-step = ពេលបង្ហាញជូន៖ ប្តូរពីករណីមួយទៅករណីមួយ
desk-keys-escape = បិទអ្វីដែលកំពុងបើក
desk-keys-on = ប្រើគ្រាប់ចុចតែមួយ
desk-keys-note = គ្រាប់ចុចតែមួយដំណើរការ នៅពេលគ្មានប្រអប់ណាត្រូវបានជ្រើស។

## The desk: presenting

desk-present-previous = មុន
desk-present-next = បន្ទាប់
desk-present-place = { $number } នៃ { $count }
desk-present-seats = { $paid } នៃ { $seats }
desk-present-discount = បង្ហាញការបញ្ចុះតម្លៃ
desk-present-full = ពេញអេក្រង់
desk-present-equal = { $count } × { $amount }

## សម្រង់តម្លៃតាមបន្ទាត់ពាក្យបញ្ជា

# ថ្ងៃចុងក្រោយដែលសម្រង់តម្លៃមានសុពលភាព។
quote-valid-until = មានសុពលភាពដល់

## ថវិកា
# ចម្លើយរបស់ `site quote --budget`។

budget = ថវិកា
budget-seats = អាជ្ញាប័ណ្ណបង់ប្រាក់ដែលថវិកាអាចទិញបាន
budget-left = ថវិកានៅសល់
budget-any-number = ចំនួនប៉ុន្មានក៏បាន
# ថវិកាមិនគ្រប់សម្រាប់កិច្ចសន្យាណាមួយទេ។ $budget ជាចំនួនទឹកប្រាក់។
budget-below = { $budget } តិចជាងតម្លៃកិច្ចសន្យាតូចបំផុត។
budget-smallest = កិច្ចសន្យាតូចបំផុត
budget-smallest-seats = អាជ្ញាប័ណ្ណបង់ប្រាក់ យ៉ាងតិច

## អ្វីដែលម៉ាស៊ីនគណនាអានមិនបាន

# បង្ហាញជំនួសការប៉ាន់ប្រមាណ នៅពេលមានប្រអប់ត្រូវបានសម្គាល់។
calc-check-fields = សូមពិនិត្យប្រអប់ដែលបានសម្គាល់ ដើម្បីមើលការប៉ាន់ប្រមាណ។
calc-not-a-number = សូមបញ្ចូលចំនួនគត់ ដូចជា 12។
calc-not-a-percent = សូមបញ្ចូលភាគរយ ដូចជា 40 ឬ 12.5។

## អ្វីដែលម៉ាស៊ីនគណនាមិនទទួល បង្ហាញនៅក្បែរប្រអប់ដែលពាក់ព័ន្ធ

calc-refusal-unknown-role = តារាងតួនាទីគ្មានតួនាទី «{ $role }» ទេ។ សូមជ្រើសរើសតួនាទីដែលមានក្នុងតារាង។
calc-refusal-headcount-too-large = សូមបញ្ចូលមិនលើសពី { $maximum } នាក់។
calc-refusal-no-paid-seats = សូមបញ្ចូលយ៉ាងតិចម្នាក់ក្នុងតួនាទីបង់ប្រាក់។
calc-refusal-unknown-currency = គ្មានតម្លៃជារូបិយប័ណ្ណនេះទេ។ សូមជ្រើសរើសពីក្នុងបញ្ជី។
calc-refusal-unknown-term = គ្មានកិច្ចសន្យាសម្រាប់ចំនួនឆ្នាំនេះទេ។ សូមជ្រើសរើសរយៈពេលពីក្នុងបញ្ជី។
calc-refusal-unknown-schedule = គ្មានកាលវិភាគបង់ប្រាក់នេះទេ។ សូមជ្រើសរើសពីក្នុងបញ្ជី។
calc-refusal-unknown-extra = គ្មានសេវានេះទេ។ សូមជ្រើសរើសពីក្នុងបញ្ជី។
calc-refusal-duplicate-extra = សេវានេះត្រូវបានជ្រើសរើសពីរដង។ សូមលុបចេញមួយ។
calc-refusal-start-out-of-range = សូមបញ្ចូលកាលបរិច្ឆេទត្រឹមត្រូវ ចាប់ពី { $first } ដល់ { $last }។
calc-refusal-discount-out-of-range = សូមបញ្ចូលការបញ្ចុះតម្លៃពី 0% ដល់ 100% ដោយមានលេខទសភាគមិនលើសពី 4 ខ្ទង់។
calc-refusal-discount-above-maximum = ការបញ្ចុះតម្លៃខ្ពស់ពេក។ អតិបរមាគឺ { $maximum }។
calc-refusal-plan-missing = កាលវិភាគបង់ប្រាក់តាមតម្រូវការ ត្រូវមានផែនការបង់ប្រាក់។ សូមបន្ថែមយ៉ាងតិចមួយលើក។
calc-refusal-plan-unexpected = ផែនការបង់ប្រាក់ប្រើជាមួយកាលវិភាគតាមតម្រូវការប៉ុណ្ណោះ។ សូមជ្រើសរើសកាលវិភាគនោះ ឬលុបផែនការចេញ។
calc-refusal-plan-length = សូមបញ្ចូលយ៉ាងតិច 1 លើក និងយ៉ាងច្រើន { $maximum } លើក។
calc-refusal-plan-month-order = សូមបញ្ចូលខែដែលក្រោយខែក្នុងបន្ទាត់ខាងលើ។
calc-refusal-plan-month-outside-term = សូមបញ្ចូលខែពី 0 ដល់ { $last } ដើម្បីឱ្យការបង់ប្រាក់ស្ថិតក្នុងរយៈពេលកិច្ចសន្យា។
calc-refusal-plan-mixed = សូមបញ្ចូលចំណែកសម្រាប់គ្រប់លើក ឬបញ្ចូលចំនួនទឹកប្រាក់សម្រាប់គ្រប់លើក។
calc-refusal-plan-share = សូមបញ្ចូលចំណែកលើសពី 0% ដោយមានលេខទសភាគមិនលើសពី 4 ខ្ទង់។
calc-refusal-plan-amount = សូមបញ្ចូលចំនួនទឹកប្រាក់លើសពី 0 ដោយមានលេខទសភាគមិនលើសពីចំនួនខ្ទង់របស់រូបិយប័ណ្ណ។
calc-refusal-plan-sum = ចំណែកទាំងអស់បូកបាន { $sum }។ សូមកែឱ្យបានគ្រប់ 100% គត់។
calc-refusal-plan-sum-missing = ចំនួនទឹកប្រាក់ទាំងអស់បូកបាន { $sum }។ តម្លៃកិច្ចសន្យាសរុបគឺ { $total }៖ នៅខ្វះ { $missing }។
calc-refusal-plan-sum-excess = ចំនួនទឹកប្រាក់ទាំងអស់បូកបាន { $sum }។ តម្លៃកិច្ចសន្យាសរុបគឺ { $total }៖ លើស { $excess }។
calc-refusal-amount-too-large = ចំនួនទឹកប្រាក់ធំពេកមិនអាចគណនាបាន។ សូមបន្ថយចំនួនមនុស្ស ឬរយៈពេល។

## ឈ្មោះអ្វីៗក្នុងតារាងតម្លៃ

tier-team = ក្រុម
tier-department = នាយកដ្ឋាន
tier-company = ក្រុមហ៊ុន
tier-group = សម្ព័ន្ធក្រុមហ៊ុន
tier-enterprise = សហគ្រាស

schedule-annual = ប្រចាំឆ្នាំ
schedule-quarterly = ប្រចាំត្រីមាស
schedule-custom = តាមតម្រូវការ

extra-onboarding = ការណែនាំការប្រើប្រាស់ដំបូង

term-years = { $years } ឆ្នាំ
