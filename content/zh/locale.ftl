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

## 计算器：人员

calc-people = 各角色人数
calc-paid = 付费
calc-free = 免费
calc-paid-seats = 付费席位
calc-free-users = 免费用户

## 计算器：合同

calc-contract = 合同
calc-term = 合同期限
calc-schedule = 付款安排
calc-currency = 币种
calc-start = 起始日期
calc-start-hint = 选填。不填则按月份显示各期付款，不显示日期。

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

## 计算器：结果

calc-result = 估算结果
calc-tier = 档位
calc-tier-seats = 档位席位数
calc-headroom = 剩余席位
calc-unlimited = 不限
calc-total-contract-value = 合同总额
# 合同总额变化时朗读。
calc-announce = 合同总额：{ $total }
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
