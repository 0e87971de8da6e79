# 简体中文界面用语。{ } 中的内容在生成页面时或读者输入时填入，
# 其中的金额、数字和百分比都已按中文习惯写好。

## 语言

native-name = 简体中文
# ltr（从左到右）或 rtl（从右到左）。
direction = ltr

## 角色表
# 第二列可以使用的词，以半角逗号分隔。

paid-words = 付费
free-words = 免费

## 站点

site-name = Blue 文档
skip-to-content = 跳到正文
# 导航的名称，供屏幕阅读器朗读。
nav-label = 文档导航
# 小屏幕上打开导航的按钮。
nav-menu = 菜单
# 导航中代替长列表里其余的页面。$count：页面数。
nav-more = 更多页面（{ $count }）
language-label = 语言
# 用于网站根地址所在的页面。
choose-language = 选择语言
toc-label = 本页内容
breadcrumbs-label = 本页所在位置
pager-label = 上一页和下一页
pager-previous = 上一页
pager-next = 下一页
theme-label = 配色
theme-system = 自动
theme-light = 浅色
theme-dark = 深色
page-updated = 最近更改：{ $date }
edit-page = 编辑此页
page-markdown = 此页的 Markdown
# 在链接文字之后朗读。
opens-in-new-tab = （在新标签页中打开）
# 可以横向滚动的宽表格的名称，供屏幕阅读器朗读。
table-label = 表格，可横向滚动
footer-contact = 对合同有疑问？

## 提示框
# 前四条只朗读，不显示。

callout-note = 说明
callout-tip = 提示
callout-warning = 注意
callout-danger = 警告
# 提示框的链接。$host：链接指向的网站，例如 billing.blue.cc。
callout-open = 打开 { $host }

## 视频

# $host：视频所在的网站。
external-video = 前往 { $host } 观看视频
# 用于有标题的视频。
external-video-titled = { $title }（{ $host } 视频）

## 选项卡

# 一排选项卡的名称，供屏幕阅读器朗读。
tabs-label = 选择要显示的内容
code-tabs-label = 选择代码版本
# 选项卡中既无名称又无语言的代码块。
code-label = 代码

## 尚未翻译的页面

# $language：页面当前所用语言的自称。
fallback-notice = 本页尚未翻译，暂以 { $language } 显示。
fallback-link = 前往原文页面

## 翻译之后原文有改动的页面
# 后面同样是前往原文页面的链接。

stale-notice = 本页翻译之后，原文又有改动，部分内容可能已经过时。

## 地址不存在

not-found-title = 页面不存在
not-found-text = 这个地址没有对应的页面。页面可能已经移动，也可能是链接有误。
not-found-home = 返回首页
not-found-nearest = 您要找的是否是以下页面？

## 旧地址
# 后面是目标页面标题的链接。

redirect-title = 此页面已移动

## 没有网络
# 后面是浏览器已保存页面的链接。

offline-title = 没有网络连接
offline-text = 此页面未保存在这台设备上。没有网络时，可以阅读以下页面：

## 计算器

calc-title = 估算合同费用
calc-intro = 填写担任各角色的人数，价格会随输入更新。
calc-illustrative = 以下为示例价格，不构成报价。
calc-before-tax = 所有金额均不含税。
calc-scripts-off = 计算器需要 JavaScript，而浏览器目前已将其停用。以下显示的是一个算例和各档位价格。
calc-not-started = 计算器无法加载。请检查网络连接并重新加载页面。各档位及标准年费见下方。

## 计算器：人员

calc-people = 各角色人数
calc-paid = 付费
calc-free = 免费
calc-paid-seats = 付费席位
calc-free-users = 免费用户
calc-people-hint = 上下方向键每次增减 1，按住 Shift 每次增减 10。
calc-paid-of = 付费席位：{ $paid } / { $seats }，剩余 { $left }
calc-paid-open = 付费席位：{ $paid }，无上限
calc-paid-sum = 付费席位：{ $paid }
calc-free-sum = 免费用户：{ $free }，不收费
calc-next-from = { $seats } 个付费席位起：{ $tier }。{ $name }：{ $fee }
calc-next-contact = { $seats } 个付费席位起，由我们的企业团队提供报价。
calc-more = { $role }：增加一人
calc-fewer = { $role }：减少一人

## The calculator: people who change their role

calc-move = 将人员改为另一角色
calc-move-from = 从
calc-move-to = 到
calc-move-count = 人数
calc-move-button = 更改
calc-move-same = 价格不变：仍在您的档位内。
calc-move-change = 价格变化：{ $change }。新的合同总额：{ $total }
calc-moved = 已更改。{ $effect }

## 计算器：合同

calc-contract = 合同
calc-term = 合同期限
calc-schedule = 付款安排
calc-currency = 币种
calc-start = 起始日期
calc-start-hint = 选填。不填则按月份显示各期付款，不显示日期。
calc-choice = { $name }，{ $change }
calc-uplift = 从第二年起，每年的标准费用比上一年高 { $uplift }。
calc-extras = 一次性服务

## The calculator: for sales people

calc-sales = 报价
calc-discount = 协商折扣（百分比）
calc-customer = 客户
calc-reference = 编号
calc-discount-most = 最高 { $maximum }。
calc-discount-approval = 超过 { $above } 需要审批。

## 计算器：自定义的付款计划

calc-plan = 自定义付款计划
calc-plan-hint = 每行为一期付款。月份填距合同开始的月数，0 即合同开始时；比例按合同总额计算，合计须为 100%。
calc-plan-month = 距合同开始（月）
calc-plan-share = 比例（%）
calc-plan-add = 添加一期
# $number：行号，从 1 开始。
calc-plan-remove = 删除第 { $number } 期
calc-plan-sum = 比例合计
# 一行中两个输入框的名称，供屏幕阅读器朗读。
calc-plan-month-n = 第 { $number } 期：距合同开始的月数
calc-plan-share-n = 第 { $number } 期：比例（%）
calc-plan-amount-n = 第 { $number } 期：金额
calc-plan-date-n = 第 { $number } 期：日期
calc-plan-hint-amounts = 每行为一期付款。第 0 个月为合同开始时。各期金额相加必须等于合同总额。
calc-plan-date-hint = 日期按其所在的合同月份计算，付款在该月第一天到期。
calc-plan-unit = 各部分按以下方式填写
calc-plan-percent = 百分比
calc-plan-amounts = 金额（{ $currency }）
calc-plan-amount-sum = 金额合计
calc-plan-missing = 还差：{ $part }
calc-plan-over = 超出：{ $part }
calc-plan-rest = 余额计入第 { $number } 期
calc-plan-parts = 等分份数
calc-plan-equal = 平均分配
calc-plan-undo = 撤销上一次更改

## 计算器：结果

calc-result = 估算结果
calc-tier = 档位
calc-tier-seats = 档位席位数
calc-headroom = 剩余席位
calc-unlimited = 不限
calc-total-contract-value = 合同总额
# 合同总额变化时朗读。
calc-announce = 合同总额：{ $total }
calc-yearly = 每年费用
calc-yearly-first = 第一年费用
calc-free-price = { $number } × { $amount }
calc-average = 首年每个付费席位的月均费用
calc-renewal = 续约日期
calc-next-tier = 下一档位
calc-next-tier-total = 下一档位的合同总额
# 席位更多而合同总额更低的情形。
calc-cheaper-at = { $seats } 个付费席位反而更便宜：{ $total }
calc-needs-approval = 此折扣须经审批，价格才能确定。
# 席位数没有对应的价格时，代替估算结果显示。
calc-contact-sales = 这一席位规模由企业客户团队单独报价。
calc-contact-action = 发邮件至 { $email }
# $version：价目表的版本，例如 2026-11。
calc-rate-card = 价目表 { $version }
calc-valid-days = 报价有效天数：{ $days }

## The calculator: payment schedules side by side

calc-schedules-caption = 各付款方式比较
calc-difference = 差额
calc-first-installment = 首期付款
calc-chosen = 已选
calc-as-you-plan = 按您的计划

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = 第一年费用与付费席位
calc-picture-per-seat = 每个付费席位每月平均费用与付费席位
calc-picture-here = 您在这里：付费席位 { $seats }，{ $amount }。
calc-picture-next = 下一档位从第 { $seats } 个付费席位开始。
calc-picture-toggle = 显示单个席位的价格
calc-picture-table = 以表格显示

## 计算器：逐年明细

calc-years-caption = 各合同年度费用
calc-year = 年度
calc-year-n = 第 { $number } 年
calc-list = 标准年费
calc-term-discount = 年限折扣
calc-negotiated-discount = 协商折扣
calc-schedule-adjustment = 付款安排调整
calc-year-total = 当年合计

## 计算器：分期

calc-installments-caption = 分期付款明细
calc-installment = 期次
calc-due = 付款日期
calc-month = 距合同开始（月）
calc-amount = 金额

## The calculator: what is loaded when it is first opened

calc-roster = 根据名单统计人数
calc-budget = 从预算出发
calc-scenarios = 比较方案
calc-send = 发送、保存或打印
calc-desk-failed = 此部分无法加载。请检查网络连接，然后将其关闭并重新打开。

## 计算器：档位表

calc-tiers-caption = 各档位及标准年费
calc-tiers-seats = 付费席位
calc-tiers-fee = 标准年费
calc-tiers-seat-fee = 每席位标准年费
calc-up-to = 最多 { $seats } 个
calc-above = 超过 { $seats } 个
calc-any-number = 数量不限
calc-on-request = 另行报价

## 各项金额的由来
# 逐项写出结果的算式。金额、数字和百分比均已按本语言格式写好。

calc-how-caption = 计算过程
calc-how-line = { $figure }：{ $text }
calc-why = { $amount }。{ $figure }：计算方法
# $paid 个席位所在的档位：包含 $first 至 $last 个席位。
calc-how-tier = 适用于 { $first } 至 { $last } 个付费席位（此处为 { $paid } 个）
calc-how-tier-open = 适用于 { $first } 个及以上付费席位（此处为 { $paid } 个）
calc-how-fee = { $amount }，即该档位的年费
# 当年合计平均分期；$unit 是最小货币单位（例如 0.01），除不尽时由前几期各多付一个单位。
calc-how-parts = { $total } ÷ { $parts } = { $base }
# $larger：多付一个单位的期数，可能为 1。
calc-how-parts-more = { $total } ÷ { $parts } = { $base }，其中当年前 { $larger } 期每期多 { $unit }
calc-how-added = { $installment } + 一次性服务 { $fees } = { $amount }
# 自定义付款计划中的一期。
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }，舍去尾数为 { $amount }
calc-how-share-more = { $total } × { $share } = { $exact }，舍去尾数后分得余下的 { $unit }：{ $amount }
calc-how-approval = { $discount } 超过无须审批的 { $above }

## The desk: a link that was opened

desk-loading = 正在加载……
desk-failed = 未能完成，请重试。
desk-close = 关闭
desk-link-title = 关于您打开的链接
desk-link-older-card = 此链接按价目表 { $then } 生成。此后价格有变动：您看到的是按价目表 { $now } 计算的结果。
desk-link-card-unknown = 原来的价目表已不可用，因此无法显示原来的总额。
desk-link-then = 按价目表 { $card } 的总额
desk-link-now = 按今天的价目表 { $card } 的总额
desk-link-difference = 差额
desk-link-newer = 此链接来自更新版本的计算器。本版本无法识别的内容已略去。
desk-link-too-long = 此链接过长，只读取了开头部分。
desk-link-unknown-key = 链接中有“{ $key }”，这里没有此项输入，已略去。
desk-link-bad-value = 链接中“{ $key }”的值为“{ $value }”，在这里不可用，已略去。
desk-link-repeated = 链接中“{ $key }”出现了两次，以第一个为准。

## The desk: a list of people

desk-roster-headers = 角色, 用户角色, 角色名称, 权限, 访问级别, 成员类型, 身份
desk-roster-intro = 可以是每人一行、其中一列为角色的表格，也可以只有角色，每行一个。名单在此浏览器中统计，不会发送任何内容。
desk-roster-text = 在此粘贴名单
desk-roster-file = 选择文件
desk-roster-drop = 或将文件拖放到此处
desk-roster-counting = 正在统计
desk-roster-cancel = 取消
desk-roster-cancelled = 统计已取消。
desk-roster-done = 行数：{ $rows }。已统计：{ $counted }。未统计：{ $left }。
desk-roster-empty = 名单中没有可统计的内容。
desk-roster-no-text = 此文件不是文本形式的名单。请在电子表格程序中另存为 CSV，或复制单元格并粘贴到此处。
desk-roster-too-large = 文件过大，上限为 { $limit } MB。
desk-roster-one-file = 每次只能选择一个文件。
desk-roster-column = 角色所在列
desk-roster-column-n = 第 { $number } 列
desk-roster-choose = 选择一列
desk-roster-no-column = 没有找到角色列。请从列表中选择。
desk-roster-header = 第一行是各列的名称
desk-roster-unknown = 未识别为角色
desk-roster-blank = 未填写角色
desk-roster-value = 行数：{ $rows }。行号：{ $lines }
desk-roster-skip = 不统计
desk-roster-others = 含有其他值而未统计的行数：{ $rows }
desk-roster-repeated = 电子邮件地址与前面某行相同的行数：{ $rows }。这些行也计入。
desk-roster-unclosed = 第 { $line } 行的引号没有闭合：其后的全部内容被当作一个字段。请修改名单后重新统计。
desk-roster-enter = 填入这些数字
desk-entered = 数字已填入。
desk-undo = 恢复之前的数字
desk-undone = 已恢复之前的数字。

## The desk: a budget

desk-budget-amount = 金额
desk-budget-period = 该金额用于
desk-budget-year = 每年
desk-budget-contract = 整个合同
desk-budget-over = { $amount }，{ $term }
desk-budget-inputs = 计算条件：{ $inputs }
desk-budget-not-an-amount = 请输入金额，例如 { $example }。
desk-budget-refused = 请输入 { $minimum } 到 { $maximum } 之间的金额。小数位数上限：{ $decimals }
desk-budget-role = 剩余席位的角色
desk-budget-preview = 将填入：{ $people }
desk-budget-enter = 填入这些人数

## The desk: sending, saving and printing

desk-send-missing = 还没有可发送的内容：
desk-send-label = { $label }：
desk-send-link = 此估算的链接
desk-send-link-hint = 打开链接的人会看到相同的输入。链接中没有价格，价格会重新计算。
desk-send-copy-link = 复制链接
desk-send-share = 分享……
desk-send-copied = 已复制
desk-send-not-copied = 此处无法复制。文本已选中，请用键盘复制。
desk-send-files = 复制或保存
desk-send-copy-text = 复制为文本
desk-send-copy-table = 复制为表格
desk-send-csv = 保存为 CSV
desk-send-calendar = 保存到日历
desk-send-calendar-hint = 日历文件包含各期付款、每三个月一次的业务回顾、续约前 90 天的续约沟通以及续约日。
desk-send-calendar-start = 如需日历文件，请填写开始日期。
desk-send-mail = 邮件
desk-send-mail-hint = 打开您的邮件程序，并填入此估算及其链接。
desk-send-offer = 索取报价
desk-send-mail-no-link = 此估算的链接过长，无法放入由此开始的邮件。请从页面复制。

## The desk: the document to print

desk-document = 打印或保存为 PDF
desk-document-hint = 您在此填写的内容只出现在文件中。地址、联系人和备注不会被保存。
desk-document-person = 联系人
desk-document-address = 地址
desk-document-notes = 备注
desk-document-preview = 预览并打印
desk-document-print = 打印
desk-document-quote = 报价单
desk-document-estimate = 估算单
desk-document-from = 出具方
desk-document-for = 客户
desk-document-date = 日期
desk-document-role = 角色
desk-document-seat = 席位
desk-document-number = 人数
desk-document-price = 价格
desk-document-terms = 条款
desk-document-terms-tier = 一个档位的费用包含不超过其席位数的任意人数。
desk-document-terms-free = 免费用户不影响价格。
desk-document-terms-estimate = 本估算按今天的价目表说明合同费用，不具约束力。
desk-document-approved = 审批人
desk-document-sign = 姓名、日期和签字

## The desk: what stands in a calendar

desk-calendar-payment = 第 { $number } 期：{ $amount }
desk-calendar-review = 季度业务回顾
desk-calendar-renewal-review = 续约沟通
desk-calendar-renewal-rule = { $date } 续约前 90 天。
desk-calendar-renewal = 合同续约

## The desk: scenarios

desk-scenarios-intro = 方案只保存在本设备的这个浏览器中，其他人看不到。
desk-scenarios-name = 方案名称
desk-scenarios-proposed = 席位：{ $seats }，{ $term }
desk-scenarios-unnamed = 方案
desk-scenarios-keep = 保存当前输入
desk-scenarios-none = 还没有保存任何方案。请先保存当前输入，再修改并比较。
desk-scenarios-table = 方案并列比较
desk-scenarios-current = 当前输入
desk-scenarios-entered = 输入内容
desk-scenarios-costs = 费用
desk-scenarios-legend = ≠ 与当前输入不同
desk-scenarios-differs = 不同：
desk-scenarios-installments = 付款期数
desk-scenarios-first = 首期付款
desk-scenarios-approval = 需要审批
desk-scenarios-acts = 操作
desk-scenarios-open = 打开
desk-scenarios-replace = 用当前输入替换
desk-scenarios-duplicate = 复制
desk-scenarios-rename = 重命名
desk-scenarios-delete = 删除
desk-scenarios-undo = 撤销
desk-scenarios-act = { $act }：{ $name }
desk-scenarios-kept = 已保存：{ $name }
desk-scenarios-opened = 已打开：{ $name }
desk-scenarios-replaced = 已用当前输入替换：{ $name }
desk-scenarios-renamed = 已重命名：{ $name }
desk-scenarios-deleted = 已删除：{ $name }
desk-scenarios-restored = 已恢复：{ $name }
desk-scenarios-gone = 该方案已不存在，它在另一个标签页中被删除了。
desk-scenarios-full = 最多可保存的方案数：{ $most }。请先删除一个。
desk-scenarios-older = 保存时使用价目表 { $then }，现按价目表 { $now } 计算。
desk-scenarios-partly = 其中有些部分无法读取，已略去。
desk-scenarios-refused = 浏览器在此不保存数据，或已没有空间。方案保留到关闭或重新加载本页为止。
desk-scenarios-foreign = 浏览器中保存的方案数据无法读取，已原样保留。方案保留到关闭或重新加载本页为止。
desk-scenarios-odd = 浏览器中保存的部分方案无法读取，已原样保留。
desk-scenarios-discard = 清除无法读取的内容

## The desk: for sales people

desk-sales-present = 演示
desk-sales-shortcuts = 键盘快捷键
desk-sales-remember = 在此设备上记住销售模式
desk-sales-leave = 退出销售模式
desk-sales-not-stored = 浏览器在此不保存数据。关闭本页后销售模式即结束。
desk-sales-copied = 链接已复制
desk-sales-not-copied = 浏览器不允许复制。请从地址栏复制链接。
desk-sales-no-scenario = 没有方案 { $number }。
desk-keys-key = 按键
desk-keys-does = 作用
desk-keys-keep = 将当前输入保存为方案
desk-keys-copy = 复制链接
desk-keys-discount = 转到折扣；上下方向键每次调整 1
desk-keys-role = 转到第一个角色
desk-keys-open = 打开该方案
desk-keys-help = 显示此说明
desk-keys-step = 演示时：在方案之间切换
desk-keys-escape = 关闭已打开的内容
desk-keys-on = 使用单键
desk-keys-note = 没有输入框获得焦点时，单键有效。

## The desk: presenting

desk-present-previous = 上一个
desk-present-next = 下一个
desk-present-place = 第 { $number } 个，共 { $count } 个
desk-present-seats = { $paid } / { $seats }
desk-present-discount = 显示折扣
desk-present-full = 全屏
desk-present-equal = { $count } × { $amount }

## 命令行报价

# 报价有效的最后一天。
quote-valid-until = 报价有效期至

## 预算
# `site quote --budget` 的结果。

budget = 预算
budget-seats = 预算内的付费席位数
budget-left = 预算余额
budget-any-number = 数量不限
# 预算低于任何合同；$budget 是金额。
budget-below = { $budget } 低于最小的合同金额。
budget-smallest = 最小的合同金额
budget-smallest-seats = 至少的付费席位数

## 计算器无法识别的输入

# 有输入框被标记时，代替估算结果显示。
calc-check-fields = 请检查标出的内容，修改后即可看到估算结果。
calc-not-a-number = 请输入整数，例如 12。
calc-not-a-percent = 请输入百分比，例如 40 或 12.5。

## 计算器不接受的输入，显示在对应的输入框旁

calc-refusal-unknown-role = 角色表中没有“{ $role }”这个角色，请选择表中列出的角色。
calc-refusal-headcount-too-large = 人数不能超过 { $maximum }。
calc-refusal-no-paid-seats = 付费角色至少要有一个人，请填写人数。
calc-refusal-unknown-currency = 没有该币种的价格，请从列表中选择。
calc-refusal-unknown-term = 没有该年限的合同，请从列表中选择。
calc-refusal-unknown-schedule = 没有该付款安排，请从列表中选择。
calc-refusal-unknown-extra = 没有该项服务，请从列表中选择。
calc-refusal-duplicate-extra = 该项服务选择了两次，请去掉一个。
calc-refusal-start-out-of-range = 请输入 { $first } 至 { $last } 之间的有效日期。
calc-refusal-discount-out-of-range = 折扣应为 0% 至 100%，最多保留 4 位小数。
calc-refusal-discount-above-maximum = 折扣过高，最多为 { $maximum }。
calc-refusal-plan-missing = 选择自定义付款时，请至少添加一期付款。
calc-refusal-plan-unexpected = 只有自定义付款才需要填写付款计划。请改选自定义付款，或删除该计划。
calc-refusal-plan-length = 期数应为 1 至 { $maximum } 期。
calc-refusal-plan-month-order = 月份须晚于上一行，请修改。
calc-refusal-plan-month-outside-term = 请输入 0 至 { $last } 之间的月份，付款须在合同期内。
calc-refusal-plan-mixed = 请为各期都填写比例，或都填写金额。
calc-refusal-plan-share = 比例应大于 0%，最多保留 4 位小数。
calc-refusal-plan-amount = 金额应大于 0，小数位数不超过该货币的位数。
calc-refusal-plan-sum = 目前比例合计为 { $sum }，请调整到正好 100%。
calc-refusal-plan-sum-missing = 目前金额合计为 { $sum }，合同总额为 { $total }，还差 { $missing }。
calc-refusal-plan-sum-excess = 目前金额合计为 { $sum }，合同总额为 { $total }，多出 { $excess }。
calc-refusal-amount-too-large = 金额过大，无法计算。请减少人数或缩短合同期限。

## 价目表中各项的名称

tier-team = 团队档
tier-department = 部门档
tier-company = 公司档
tier-group = 集团档
tier-enterprise = 企业定制档

schedule-annual = 按年付款
schedule-quarterly = 按季付款
schedule-custom = 自定义付款

extra-onboarding = 上线辅导

term-years = { $years } 年
