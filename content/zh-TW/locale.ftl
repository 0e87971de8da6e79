# 繁體中文（台灣）介面用語。{ } 中的內容會在產生頁面時或讀者輸入時填入，
# 其中的金額、數字與百分比都已依本語言的格式寫好。

## 語言

native-name = 繁體中文
# ltr（由左至右）或 rtl（由右至左）。
direction = ltr

## 角色表
# 第二欄可以使用的詞，以半形逗號分隔。

paid-words = 付費, 收費, 需付費
free-words = 免費, 不收費, 無須付費

## 網站

site-name = Blue 說明文件
skip-to-content = 跳到主要內容
# 導覽的名稱，供螢幕閱讀器朗讀。
nav-label = 文件導覽
# 在小螢幕上開啟導覽的按鈕。
nav-menu = 選單
# 導覽中用來代替長清單裡其餘的頁面。$count：頁面數。
nav-more = 更多頁面（{ $count }）
language-label = 語言
# 用於網站根網址的頁面。
choose-language = 選擇語言
toc-label = 本頁內容
breadcrumbs-label = 本頁所在位置
pager-label = 上一頁和下一頁
pager-previous = 上一頁
pager-next = 下一頁
theme-label = 配色
theme-system = 自動
theme-light = 淺色
theme-dark = 深色
page-updated = 最近變更：{ $date }
edit-page = 編輯此頁
page-markdown = 此頁的 Markdown
# 接在連結文字之後朗讀。
opens-in-new-tab = （在新分頁中開啟）
# 可橫向捲動的寬表格名稱，供螢幕閱讀器朗讀。
table-label = 表格，可橫向捲動
footer-contact = 對合約有疑問嗎？

## 提示框
# 前四則只朗讀，不顯示。

callout-note = 附註
callout-tip = 提示
callout-warning = 注意
callout-danger = 警告
# 提示框的連結。$host：連結所指的網站，例如 billing.blue.cc。
callout-open = 開啟 { $host }

## 影片

# $host：影片所在的網站。
external-video = 前往 { $host } 觀看影片
# 用於有標題的影片。
external-video-titled = { $title }（{ $host } 影片）

## 頁籤

# 一列頁籤的名稱，供螢幕閱讀器朗讀。
tabs-label = 選擇要顯示的內容
code-tabs-label = 選擇程式碼版本
# 頁籤中既無名稱也無語言的程式碼區塊。
code-label = 程式碼

## 尚未翻譯的頁面

# $language：頁面目前所用語言的自稱。
fallback-notice = 本頁尚未翻譯，目前以 { $language } 顯示。
fallback-link = 前往原文頁面

## 翻譯後原文已有更動的頁面
# 後面同樣接著前往原文頁面的連結。

stale-notice = 本頁翻譯後，原文已有更動，部分內容可能已經過時。

## 不存在的網址

not-found-title = 找不到頁面
not-found-text = 這個網址沒有對應的頁面。頁面可能已經移動，或是連結有誤。
not-found-home = 回首頁
not-found-nearest = 您要找的是否為以下頁面？

## An old address
# Followed by a link with the title of the page that is meant.

redirect-title = 此頁面已移動

## Without a network
# Followed by links to the pages that the browser has kept.

offline-title = 沒有網路連線
offline-text = 此頁面未儲存在這部裝置上。沒有網路時，可以閱讀以下頁面：

## 試算工具

calc-title = 估算合約費用
calc-intro = 請輸入擔任各角色的人數，價格會隨輸入更新。
calc-illustrative = 以下為範例價格，並非報價。
calc-before-tax = 所有金額均未稅。
calc-scripts-off = 試算工具需要 JavaScript，但目前已停用。以下顯示計算範例與各級距。
calc-not-started = 無法載入試算工具。請檢查網路連線並重新載入頁面。各級距及定價年費請見下方。

## 試算工具：人員

calc-people = 各角色人數
calc-paid = 付費
calc-free = 免費
calc-paid-seats = 付費席次
calc-free-users = 免費使用者
calc-people-hint = 上下方向鍵每次增減 1，按住 Shift 每次增減 10。
calc-paid-of = 付費席次：{ $paid } / { $seats }，剩餘 { $left }
calc-paid-open = 付費席次：{ $paid }，無上限
calc-paid-sum = 付費席次：{ $paid }
calc-free-sum = 免費使用者：{ $free }，不收費
calc-next-from = { $seats } 個付費席次起：{ $tier }。{ $name }：{ $fee }
calc-next-contact = { $seats } 個付費席次起，由我們的企業團隊提供報價。
calc-more = { $role }：增加一人
calc-fewer = { $role }：減少一人

## The calculator: people who change their role

calc-move = 將人員改為另一個角色
calc-move-from = 從
calc-move-to = 到
calc-move-count = 人數
calc-move-button = 變更
calc-move-same = 價格不變：仍在您的級距內。
calc-move-change = 價格變動：{ $change }。新的合約總額：{ $total }
calc-moved = 已變更。{ $effect }

## 試算工具：合約

calc-contract = 合約
calc-term = 合約年期
calc-schedule = 付款時程
calc-currency = 幣別
calc-start = 開始日期
calc-start-hint = 選填。未填寫時，各期付款以月數顯示，不顯示日期。
calc-choice = { $name }，{ $change }
calc-uplift = 從第二年起，每年的牌價比前一年高 { $uplift }。
calc-extras = 一次性服務

## The calculator: for sales people

calc-sales = 報價
calc-discount = 議定折扣（百分比）
calc-customer = 客戶
calc-reference = 編號
calc-discount-most = 最高 { $maximum }。
calc-discount-approval = 超過 { $above } 需要核准。

## 試算工具：自訂的付款計畫

calc-plan = 付款計畫
calc-plan-hint = 每列為一期付款。第 0 個月為合約開始時。比例以合約總額計算，加總必須為 100%。
calc-plan-month = 合約開始後月數
calc-plan-share = 比例（%）
calc-plan-add = 新增一期
# $number：列號，從 1 開始。
calc-plan-remove = 移除第 { $number } 期
calc-plan-sum = 比例合計
# 一列中兩個欄位的名稱，供螢幕閱讀器朗讀。
calc-plan-month-n = 第 { $number } 期：合約開始後月數
calc-plan-share-n = 第 { $number } 期：比例（%）
calc-plan-amount-n = 第 { $number } 期：金額
calc-plan-date-n = 第 { $number } 期：日期
calc-plan-hint-amounts = 每列為一期付款。第 0 個月為合約開始時。各期金額相加必須等於合約總額。
calc-plan-date-hint = 日期以其所在的合約月份計算，付款於該月第一天到期。
calc-plan-unit = 各部分的填寫方式
calc-plan-percent = 百分比
calc-plan-amounts = 金額（{ $currency }）
calc-plan-amount-sum = 金額合計
calc-plan-missing = 尚缺：{ $part }
calc-plan-over = 超出：{ $part }
calc-plan-rest = 餘額計入第 { $number } 期
calc-plan-parts = 等分份數
calc-plan-equal = 平均分配
calc-plan-undo = 復原上一次變更

## 試算工具：結果

calc-result = 估算結果
calc-tier = 級距
calc-tier-seats = 級距席次數
calc-headroom = 級距剩餘席次
calc-unlimited = 不限
calc-total-contract-value = 合約總額
# 合約總額變動時朗讀。
calc-announce = 合約總額：{ $total }
calc-yearly = 每年費用
calc-yearly-first = 第一年費用
calc-free-price = { $number } × { $amount }
calc-average = 首年每付費席次的平均月費
calc-renewal = 續約日期
calc-next-tier = 下一級距
calc-next-tier-total = 下一級距的合約總額
# 席次比輸入的多、總額卻更低的情況。
calc-cheaper-at = { $seats } 個付費席次反而更便宜：{ $total }
calc-needs-approval = 此折扣幅度須經核准，價格才能確定。
# 席次數沒有對應價格時，取代估算結果顯示。
calc-contact-sales = 這個付費席次數量由企業客戶團隊另行報價。
calc-contact-action = 寄信至 { $email }
# $version：價目表的版本，例如 2026-11。
calc-rate-card = 價目表 { $version }
calc-valid-days = 報價有效天數：{ $days }

## The calculator: payment schedules side by side

calc-schedules-caption = 各付款方式比較
calc-difference = 差額
calc-first-installment = 首期付款
calc-chosen = 已選
calc-as-you-plan = 依您的計畫

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = 第一年費用與付費席次
calc-picture-per-seat = 每個付費席次每月平均費用與付費席次
calc-picture-here = 您在這裡：付費席次 { $seats }，{ $amount }。
calc-picture-next = 下一級距從第 { $seats } 個付費席次開始。
calc-picture-toggle = 顯示單一席次的價格
calc-picture-table = 以表格顯示

## 試算工具：逐年明細

calc-years-caption = 各合約年度費用
calc-year = 年度
calc-year-n = 第 { $number } 年
calc-list = 定價年費
calc-term-discount = 年期折扣
calc-negotiated-discount = 議定折扣
calc-schedule-adjustment = 付款時程調整
calc-year-total = 年度合計

## 試算工具：分期

calc-installments-caption = 分期付款明細
calc-installment = 期別
calc-due = 付款日期
calc-month = 合約開始後月數
calc-amount = 金額

## The calculator: what is loaded when it is first opened

calc-roster = 依名單計算人數
calc-budget = 從預算出發
calc-scenarios = 比較方案
calc-send = 傳送、儲存或列印
calc-desk-failed = 無法載入此部分。請檢查網路連線，然後將其關閉並重新開啟。

## 試算工具：級距表

calc-tiers-caption = 各級距及定價年費
calc-tiers-seats = 付費席次
calc-tiers-fee = 定價年費
calc-tiers-seat-fee = 每席次定價年費
calc-up-to = 最多 { $seats } 個
calc-above = 超過 { $seats } 個
calc-any-number = 數量不限
calc-on-request = 另行報價

## 各項金額的由來
# 逐項寫出結果的算式。金額、數字與百分比都已是可顯示的格式。

calc-how-caption = 計算過程
calc-how-line = { $figure }：{ $text }
calc-why = { $amount }。{ $figure }：計算方式
# $paid 個付費席次所屬的級距：包含 $first 至 $last 個席次。
calc-how-tier = 適用於 { $first } 至 { $last } 個付費席次（此處為 { $paid } 個）
calc-how-tier-open = 適用於 { $first } 個以上的付費席次（此處為 { $paid } 個）
calc-how-fee = { $amount }，即該級距的年費
# 年度合計平均分期；$unit 是最小貨幣單位（例如 0.01），無法整除時由前幾期各多付一個單位。
calc-how-parts = { $total } ÷ { $parts } = { $base }
# $larger：多付一個單位的期數，可能為 1。
calc-how-parts-more = { $total } ÷ { $parts } = { $base }，其中當年度前 { $larger } 期每期多 { $unit }
calc-how-added = { $installment } + 一次性服務 { $fees } = { $amount }
# 自訂付款計畫中的一期。
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }，無條件捨去為 { $amount }
calc-how-share-more = { $total } × { $share } = { $exact }，無條件捨去後加上剩餘的 { $unit }：{ $amount }
calc-how-approval = { $discount } 超過無須核准的 { $above }

## The desk: a link that was opened

desk-loading = 載入中……
desk-failed = 未能完成，請再試一次。
desk-close = 關閉
desk-link-title = 關於您開啟的連結
desk-link-older-card = 此連結依價目表 { $then } 建立。此後價格有變動：您看到的是依價目表 { $now } 計算的結果。
desk-link-card-unknown = 原來的價目表已無法取得，因此無法顯示原來的總額。
desk-link-then = 依價目表 { $card } 的總額
desk-link-now = 依今天的價目表 { $card } 的總額
desk-link-difference = 差額
desk-link-newer = 此連結來自較新版本的計算機。本版本無法辨識的內容已略過。
desk-link-too-long = 此連結過長，只讀取了開頭部分。
desk-link-unknown-key = 連結中有「{ $key }」，這裡沒有此項輸入，已略過。
desk-link-bad-value = 連結中「{ $key }」的值為「{ $value }」，在這裡無法使用，已略過。
desk-link-repeated = 連結中「{ $key }」出現兩次，以第一個為準。

## The desk: a list of people

desk-roster-headers = 角色, 使用者角色, 角色名稱, 權限, 存取層級, 成員類型, 身分
desk-roster-intro = 可以是每人一列、其中一欄為角色的表格，也可以只有角色，每行一個。名單在此瀏覽器中計算，不會傳送任何內容。
desk-roster-text = 在此貼上名單
desk-roster-file = 選擇檔案
desk-roster-drop = 或將檔案拖放到此處
desk-roster-counting = 計算中
desk-roster-cancel = 取消
desk-roster-cancelled = 已取消計算。
desk-roster-done = 列數：{ $rows }。已計算：{ $counted }。未計算：{ $left }。
desk-roster-empty = 名單中沒有可計算的內容。
desk-roster-no-text = 此檔案不是文字形式的名單。請在試算表程式中另存為 CSV，或複製儲存格並貼到此處。
desk-roster-too-large = 檔案過大，上限為 { $limit } MB。
desk-roster-one-file = 一次只能選擇一個檔案。
desk-roster-column = 角色所在欄
desk-roster-column-n = 第 { $number } 欄
desk-roster-choose = 選擇一欄
desk-roster-no-column = 找不到角色欄。請從清單中選擇。
desk-roster-header = 第一列是各欄的名稱
desk-roster-unknown = 未辨識為角色
desk-roster-blank = 未填寫角色
desk-roster-value = 列數：{ $rows }。行號：{ $lines }
desk-roster-skip = 不計算
desk-roster-others = 含有其他值而未計算的列數：{ $rows }
desk-roster-repeated = 電子郵件地址與前面某列相同的列數：{ $rows }。這些列也計入。
desk-roster-unclosed = 第 { $line } 行的引號沒有結束：其後的全部內容被當作一個欄位。請修正名單後重新計算。
desk-roster-enter = 填入這些數字
desk-entered = 數字已填入。
desk-undo = 恢復先前的數字
desk-undone = 已恢復先前的數字。

## The desk: a budget

desk-budget-amount = 金額
desk-budget-period = 此金額用於
desk-budget-year = 每年
desk-budget-contract = 整份合約
desk-budget-over = { $amount }，{ $term }
desk-budget-inputs = 計算條件：{ $inputs }
desk-budget-not-an-amount = 請輸入金額，例如 { $example }。
desk-budget-refused = 請輸入 { $minimum } 到 { $maximum } 之間的金額。小數位數上限：{ $decimals }
desk-budget-role = 剩餘席次的角色
desk-budget-preview = 將填入：{ $people }
desk-budget-enter = 填入這些人數

## The desk: sending, saving and printing

desk-send-missing = 尚無可傳送的內容：
desk-send-label = { $label }：
desk-send-link = 此估算的連結
desk-send-link-hint = 開啟連結的人會看到相同的輸入。連結中沒有價格，價格會重新計算。
desk-send-copy-link = 複製連結
desk-send-share = 分享……
desk-send-copied = 已複製
desk-send-not-copied = 此處無法複製。文字已選取，請用鍵盤複製。
desk-send-files = 複製或儲存
desk-send-copy-text = 複製為文字
desk-send-copy-table = 複製為表格
desk-send-csv = 儲存為 CSV
desk-send-calendar = 儲存到行事曆
desk-send-calendar-hint = 行事曆檔案包含各期付款、每三個月一次的業務檢視、續約前 90 天的續約洽談以及續約日。
desk-send-calendar-start = 如需行事曆檔案，請填寫開始日期。
desk-send-mail = 郵件
desk-send-mail-hint = 開啟您的郵件程式，並填入此估算及其連結。
desk-send-offer = 索取報價
desk-send-mail-no-link = 此估算的連結過長，無法放入由此開始的郵件。請從頁面複製。

## The desk: the document to print

desk-document = 列印或儲存為 PDF
desk-document-hint = 您在此填寫的內容只出現在文件中。地址、聯絡人和備註不會被儲存。
desk-document-person = 聯絡人
desk-document-address = 地址
desk-document-notes = 備註
desk-document-preview = 預覽並列印
desk-document-print = 列印
desk-document-quote = 報價單
desk-document-estimate = 估價單
desk-document-from = 出具方
desk-document-for = 客戶
desk-document-date = 日期
desk-document-role = 角色
desk-document-seat = 席次
desk-document-number = 人數
desk-document-price = 價格
desk-document-terms = 條款
desk-document-terms-tier = 一個級距的費用包含不超過其席次數的任意人數。
desk-document-terms-free = 免費使用者不影響價格。
desk-document-terms-estimate = 本估算依今天的價目表說明合約費用，不具約束力。
desk-document-approved = 核准人
desk-document-sign = 姓名、日期與簽名

## The desk: what stands in a calendar

desk-calendar-payment = 第 { $number } 期：{ $amount }
desk-calendar-review = 季度業務檢視
desk-calendar-renewal-review = 續約洽談
desk-calendar-renewal-rule = { $date } 續約前 90 天。
desk-calendar-renewal = 合約續約

## The desk: scenarios

desk-scenarios-intro = 方案只保存在這部裝置的這個瀏覽器中，其他人看不到。
desk-scenarios-name = 方案名稱
desk-scenarios-proposed = 席次：{ $seats }，{ $term }
desk-scenarios-unnamed = 方案
desk-scenarios-keep = 保留目前輸入
desk-scenarios-none = 尚未保留任何方案。請先保留目前輸入，再修改並比較。
desk-scenarios-table = 方案並列比較
desk-scenarios-current = 目前輸入
desk-scenarios-entered = 輸入內容
desk-scenarios-costs = 費用
desk-scenarios-legend = ≠ 與目前輸入不同
desk-scenarios-differs = 不同：
desk-scenarios-installments = 付款期數
desk-scenarios-first = 首期付款
desk-scenarios-approval = 需要核准
desk-scenarios-acts = 操作
desk-scenarios-open = 開啟
desk-scenarios-replace = 以目前輸入取代
desk-scenarios-duplicate = 複製
desk-scenarios-rename = 重新命名
desk-scenarios-delete = 刪除
desk-scenarios-undo = 復原
desk-scenarios-act = { $act }：{ $name }
desk-scenarios-kept = 已保留：{ $name }
desk-scenarios-opened = 已開啟：{ $name }
desk-scenarios-replaced = 已用目前輸入取代：{ $name }
desk-scenarios-renamed = 已重新命名：{ $name }
desk-scenarios-deleted = 已刪除：{ $name }
desk-scenarios-restored = 已還原：{ $name }
desk-scenarios-gone = 此方案已不存在，它在另一個分頁中被刪除了。
desk-scenarios-full = 最多可保留的方案數：{ $most }。請先刪除一個。
desk-scenarios-older = 保留時使用價目表 { $then }，現依價目表 { $now } 計算。
desk-scenarios-partly = 其中有些部分無法讀取，已略過。
desk-scenarios-refused = 瀏覽器在此不儲存資料，或已沒有空間。方案保留到關閉或重新載入本頁為止。
desk-scenarios-foreign = 瀏覽器中儲存的方案資料無法讀取，已原樣保留。方案保留到關閉或重新載入本頁為止。
desk-scenarios-odd = 瀏覽器中儲存的部分方案無法讀取，已原樣保留。
desk-scenarios-discard = 清除無法讀取的內容

## The desk: for sales people

desk-sales-present = 簡報
desk-sales-shortcuts = 鍵盤快速鍵
desk-sales-remember = 在此裝置上記住業務模式
desk-sales-leave = 離開業務模式
desk-sales-not-stored = 瀏覽器在此不儲存資料。關閉本頁後業務模式即結束。
desk-sales-copied = 已複製連結
desk-sales-not-copied = 瀏覽器不允許複製。請從網址列複製連結。
desk-sales-no-scenario = 沒有方案 { $number }。
desk-keys-key = 按鍵
desk-keys-does = 作用
desk-keys-keep = 將目前輸入保留為方案
desk-keys-copy = 複製連結
desk-keys-discount = 前往折扣；上下方向鍵每次調整 1
desk-keys-role = 前往第一個角色
desk-keys-open = 開啟該方案
desk-keys-help = 顯示此說明
desk-keys-step = 簡報時：在方案之間切換
desk-keys-escape = 關閉已開啟的內容
desk-keys-on = 使用單鍵
desk-keys-note = 沒有輸入欄取得焦點時，單鍵有效。

## The desk: presenting

desk-present-previous = 上一個
desk-present-next = 下一個
desk-present-place = 第 { $number } 個，共 { $count } 個
desk-present-seats = { $paid } / { $seats }
desk-present-discount = 顯示折扣
desk-present-full = 全螢幕
desk-present-equal = { $count } × { $amount }

## 命令列報價

# 報價有效的最後一天。
quote-valid-until = 有效期限

## 預算
# `site quote --budget` 的結果。

budget = 預算
budget-seats = 預算內的付費席次數
budget-left = 預算餘額
budget-any-number = 數量不限
# 預算不足以簽訂任何合約；$budget 是金額。
budget-below = { $budget } 低於最小的合約金額。
budget-smallest = 最小的合約金額
budget-smallest-seats = 最少付費席次數

## 試算工具無法辨識的輸入

# 有欄位被標示時，取代估算結果顯示。
calc-check-fields = 請檢查標示的欄位，修正後即可看到估算結果。
calc-not-a-number = 請輸入整數，例如 12。
calc-not-a-percent = 請輸入百分比，例如 40 或 12.5。

## 試算工具不接受的輸入，顯示在對應的欄位旁

calc-refusal-unknown-role = 角色表中沒有「{ $role }」這個角色，請選擇表中列出的角色。
calc-refusal-headcount-too-large = 請輸入不超過 { $maximum } 的人數。
calc-refusal-no-paid-seats = 付費角色至少須有一人，請輸入人數。
calc-refusal-unknown-currency = 沒有此幣別的價格，請從清單中選擇。
calc-refusal-unknown-term = 不提供此年數的合約，請從清單中選擇年期。
calc-refusal-unknown-schedule = 不提供此付款時程，請從清單中選擇。
calc-refusal-unknown-extra = 不提供此服務，請從清單中選擇。
calc-refusal-duplicate-extra = 此服務重複選擇了兩次，請移除其中一個。
calc-refusal-start-out-of-range = 請輸入 { $first } 至 { $last } 之間的有效日期。
calc-refusal-discount-out-of-range = 請輸入 0% 至 100% 的折扣，小數不超過 4 位。
calc-refusal-discount-above-maximum = 折扣過高，最多為 { $maximum }。
calc-refusal-plan-missing = 自訂付款須有付款計畫，請至少新增一期。
calc-refusal-plan-unexpected = 只有自訂付款才需要付款計畫。請改選自訂付款，或移除該計畫。
calc-refusal-plan-length = 請輸入 1 至 { $maximum } 期。
calc-refusal-plan-month-order = 請輸入比上一列更晚的月份。
calc-refusal-plan-month-outside-term = 請輸入 0 至 { $last } 的月數，讓付款落在合約期間內。
calc-refusal-plan-mixed = 請為各期都輸入比例，或都輸入金額。
calc-refusal-plan-share = 請輸入大於 0% 的比例，小數不超過 4 位。
calc-refusal-plan-amount = 請輸入大於 0 的金額，小數位數不超過該貨幣的位數。
calc-refusal-plan-sum = 目前比例合計為 { $sum }，請調整到剛好 100%。
calc-refusal-plan-sum-missing = 目前金額合計為 { $sum }，合約總額為 { $total }，還差 { $missing }。
calc-refusal-plan-sum-excess = 目前金額合計為 { $sum }，合約總額為 { $total }，多出 { $excess }。
calc-refusal-amount-too-large = 金額過大，無法計算。請減少人數或縮短年期。

## 價目表中各項目的名稱

tier-team = 團隊
tier-department = 部門
tier-company = 公司
tier-group = 集團
tier-enterprise = 大型企業

schedule-annual = 按年付款
schedule-quarterly = 按季付款
schedule-custom = 自訂付款

extra-onboarding = 導入輔導

term-years = { $years } 年
