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

## 試算工具：人員

calc-people = 各角色人數
calc-paid = 付費
calc-free = 免費
calc-paid-seats = 付費席次
calc-free-users = 免費使用者

## 試算工具：合約

calc-contract = 合約
calc-term = 合約年期
calc-schedule = 付款時程
calc-currency = 幣別
calc-start = 開始日期
calc-start-hint = 選填。未填寫時，各期付款以月數顯示，不顯示日期。

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

## 試算工具：結果

calc-result = 估算結果
calc-tier = 級距
calc-tier-seats = 級距席次數
calc-headroom = 級距剩餘席次
calc-unlimited = 不限
calc-total-contract-value = 合約總額
# 合約總額變動時朗讀。
calc-announce = 合約總額：{ $total }
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
