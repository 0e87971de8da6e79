# 日本語の表示文言。{ } の中は、ページの生成時または入力中に値が入る。
# 金額、数値、パーセントは、日本語の書式に整えた状態で渡される。

## 言語

native-name = 日本語
# ltr（左から右）または rtl（右から左）。
direction = ltr

## ロール表
# 2列目に使える言葉。半角コンマで区切る。

paid-words = 有料, 有償, 課金対象, 課金あり
free-words = 無料, 無償, 課金対象外, 課金なし

## サイト

site-name = Blueドキュメント
skip-to-content = 本文へ移動
# スクリーンリーダー向けのナビゲーションの名前。
nav-label = ドキュメント
# 小さい画面でナビゲーションを開くボタン。
nav-menu = メニュー
# ナビゲーションで、長い一覧の残りのページの代わりに表示する。$count はページ数。
nav-more = その他のページ（{ $count }）
language-label = 言語
# サイトのルートアドレスのページで使用。
choose-language = 言語を選択
toc-label = このページの内容
# リンクのテキストに続けて読み上げる。
opens-in-new-tab = （新しいタブで開きます）
# 横スクロールする幅の広い表の名前（スクリーンリーダー向け）。
table-label = 表（横にスクロールできます）
footer-contact = 契約についてのご質問はこちら

## コールアウト
# 最初の4つは読み上げのみで、表示はされない。

callout-note = メモ
callout-tip = ヒント
callout-warning = 注意
callout-danger = 警告
# コールアウトのリンク。$host はリンク先のサイト（billing.blue.cc など）。
callout-open = { $host }を開く

## 動画

# $host は動画のあるサイト。
external-video = { $host }で動画を見る
# タイトルのある動画の場合。
external-video-titled = { $title }（{ $host }の動画）

## タブ

# スクリーンリーダー向けのタブ列の名前。
tabs-label = 表示する内容を選択
code-tabs-label = コードのバージョンを選択
# 名前も言語も示されていない、タブ内のコードブロック。
code-label = コード

## 翻訳されていないページ

# $language はページの表示言語。その言語自身での名称。
fallback-notice = このページはまだ翻訳されていません。表示中の言語：{ $language }
fallback-link = 元のページへ移動

## 翻訳後に元のページが変更されたページ
# 上と同じく、元のページへのリンクが続く。

stale-notice = このページの翻訳後に、元のページが変更されました。内容の一部が古くなっている可能性があります。

## 存在しないアドレス

not-found-title = ページが見つかりません
not-found-text = このアドレスのページはありません。ページが移動したか、リンクが間違っている可能性があります。
not-found-home = トップページへ移動

## An old address
# Followed by a link with the title of the page that is meant.

redirect-title = このページは移動しました

## Without a network
# Followed by links to the pages that the browser has kept.

offline-title = 接続がありません
offline-text = このページはお使いの端末に保存されていません。接続がなくても、次のページは読めます。

## シミュレーター

calc-title = 契約料金の概算
calc-intro = 各ロールの人数を入力してください。入力に合わせて価格が表示されます。
calc-illustrative = サンプル価格による計算で、正式な見積もりではありません。
calc-before-tax = 金額はすべて税抜きです。
calc-scripts-off = 料金シミュレーターにはJavaScriptが必要ですが、現在無効になっています。計算例とプランの一覧を表示しています。

## シミュレーター：人数

calc-people = ロール別の人数
calc-paid = 有料
calc-free = 無料
calc-paid-seats = 有料シート
calc-free-users = 無料ユーザー

## シミュレーター：契約

calc-contract = 契約
calc-term = 契約期間
calc-schedule = 支払いスケジュール
calc-currency = 通貨
calc-start = 開始日
calc-start-hint = 任意。入力しない場合、支払いの時期は日付ではなく月で表示されます。

## シミュレーター：独自の支払い計画

calc-plan = 支払い計画
calc-plan-hint = 1行が1回の支払いです。契約開始時を0か月とします。割合は契約総額に対するもので、合計が100%になる必要があります。
calc-plan-month = 開始からの月数
calc-plan-share = 割合（%）
calc-plan-add = 支払いを追加
# $number は行の番号（1から）。
calc-plan-remove = { $number }回目の支払いを削除
calc-plan-sum = 割合の合計
# 1行にある2つの入力欄の名前（スクリーンリーダー向け）。
calc-plan-month-n = { $number }回目の支払い：開始からの月数
calc-plan-share-n = { $number }回目の支払い：割合（%）

## シミュレーター：結果

calc-result = 概算結果
calc-tier = プラン
calc-tier-seats = プランのシート数
calc-headroom = プランの残りシート数
calc-unlimited = 無制限
calc-total-contract-value = 契約総額
# 総額が変わるたびに読み上げる。
calc-announce = 契約総額：{ $total }
calc-average = 初年度の有料シート1つあたりの月平均
calc-renewal = 更新日
calc-next-tier = 次のプラン
calc-next-tier-total = 次のプランの契約総額
# 入力より多いシート数のほうが総額が安くなる場合。
calc-cheaper-at = 有料シートを{ $seats }にすると安くなります：{ $total }
calc-needs-approval = この割引率では、価格の確定前に承認が必要です。
# 価格のないシート数の場合に、概算の代わりに表示する。
calc-contact-sales = この有料シート数については、エンタープライズ担当チームがお見積もりします。
calc-contact-action = { $email }宛てにメールを送る
# $version は料金表のバージョン（2026-11 など）。
calc-rate-card = 料金表 { $version }

## シミュレーター：年ごとの内訳

calc-years-caption = 契約年度ごとの価格
calc-year = 年度
calc-year-n = { $number }年目
calc-list = 定価
calc-term-discount = 期間割引
calc-negotiated-discount = 個別割引
calc-schedule-adjustment = 支払いスケジュールによる調整
calc-year-total = 年間合計

## シミュレーター：分割払い

calc-installments-caption = 各回の支払い
calc-installment = 回
calc-due = 支払期日
calc-month = 開始からの月数
calc-amount = 金額

## シミュレーター：プランの表

calc-tiers-caption = プランと定価
calc-tiers-seats = 有料シート
calc-tiers-fee = 定価（年額）
calc-tiers-seat-fee = 1シートあたりの定価（年額）
calc-up-to = { $seats }まで
calc-above = { $seats }超
calc-any-number = 制限なし
calc-on-request = 個別見積もり

## 金額の根拠
# 結果の計算式を1つずつ示す。金額、数値、パーセントは表示できる形で渡される。

calc-how-caption = 計算の過程
# 有料シート数 $paid に対応するプラン。$first から $last までが対象。
calc-how-tier = 有料シート数{ $first }～{ $last }が対象（ここでは{ $paid }）
calc-how-tier-open = 有料シート数{ $first }以上が対象（ここでは{ $paid }）
calc-how-fee = { $amount }（プランの年額）
# 年間合計を等分した場合。$unit は通貨の最小単位（0.01 など）で、割り切れないときは
# 最初の数回に加算する。
calc-how-parts = { $total } ÷ { $parts } = { $base }
# $larger は加算する回数（1のこともある）。
calc-how-parts-more = { $total } ÷ { $parts } = { $base }、その年度の最初の{ $larger }回は{ $unit }を加算
calc-how-added = { $installment } + 一回限りのサービス { $fees } = { $amount }
# カスタムの支払い計画の1回分。
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }、端数を切り捨てて{ $amount }
calc-how-share-more = { $total } × { $share } = { $exact }、端数を切り捨て、残りの{ $unit }を加算：{ $amount }
calc-how-approval = { $discount }は、承認が不要な{ $above }を超えています

## コマンドラインの見積もり

# 見積もりが有効な最終日。
quote-valid-until = 有効期限

## 予算
# `site quote --budget` の結果。

budget = 予算
budget-seats = 予算内の有料シート数
budget-left = 予算の残額
budget-any-number = 制限なし
# 契約できるプランのない予算。$budget は金額。
budget-below = { $budget }は、最小の契約金額を下回っています。
budget-smallest = 最小の契約金額
budget-smallest-seats = 有料シート数（最小）

## シミュレーターが読み取れない入力

# 印の付いた入力欄があるとき、概算の代わりに表示する。
calc-check-fields = 概算を表示するには、印の付いた入力欄を確認してください。
calc-not-a-number = 12のような整数を入力してください。
calc-not-a-percent = 40や12.5のようなパーセント値を入力してください。

## シミュレーターが受け付けない入力（該当する入力欄に表示）

calc-refusal-unknown-role = ロール表に「{ $role }」というロールはありません。表にあるロールを選択してください。
calc-refusal-headcount-too-large = { $maximum }人以下で入力してください。
calc-refusal-no-paid-seats = 有料ロールの人数を1人以上入力してください。
calc-refusal-unknown-currency = この通貨の価格はありません。一覧から選択してください。
calc-refusal-unknown-term = この年数の契約は提供していません。一覧から契約期間を選択してください。
calc-refusal-unknown-schedule = この支払いスケジュールは提供していません。一覧から選択してください。
calc-refusal-unknown-extra = このサービスは提供していません。一覧から選択してください。
calc-refusal-duplicate-extra = このサービスが2回選択されています。どちらか1つを外してください。
calc-refusal-start-out-of-range = { $first }から{ $last }までの、実在する日付を入力してください。
calc-refusal-discount-out-of-range = 割引率は0%から100%まで、小数点以下4桁以内で入力してください。
calc-refusal-discount-above-maximum = 割引率が高すぎます。上限は{ $maximum }です。
calc-refusal-plan-missing = カスタムの支払いスケジュールには支払い計画が必要です。支払いを1回以上追加してください。
calc-refusal-plan-unexpected = 支払い計画はカスタムの支払いスケジュール専用です。カスタムを選択するか、計画を削除してください。
calc-refusal-plan-length = 支払いは1回以上{ $maximum }回以下で入力してください。
calc-refusal-plan-month-order = 上の行より後の月を入力してください。
calc-refusal-plan-month-outside-term = 契約期間内の支払いになるよう、0から{ $last }までの月数を入力してください。
calc-refusal-plan-mixed = すべての支払いを割合で入力するか、すべてを金額で入力してください。
calc-refusal-plan-share = 割合は0%より大きい値を、小数点以下4桁以内で入力してください。
calc-refusal-plan-amount = 金額は0より大きい値を、通貨の小数桁数以内で入力してください。
calc-refusal-plan-sum = 割合の合計が{ $sum }になっています。ちょうど100%になるように変更してください。
calc-refusal-plan-sum-missing = 金額の合計が{ $sum }になっています。契約総額{ $total }に{ $missing }足りません。
calc-refusal-plan-sum-excess = 金額の合計が{ $sum }になっています。契約総額{ $total }を{ $excess }超えています。
calc-refusal-amount-too-large = 金額が大きすぎて計算できません。人数を減らすか、契約期間を短くしてください。

## 料金表にあるものの名前

tier-team = チーム
tier-department = 部門
tier-company = 会社
tier-group = グループ
tier-enterprise = エンタープライズ

schedule-annual = 年払い
schedule-quarterly = 四半期払い
schedule-custom = カスタム

extra-onboarding = 導入支援

term-years = { $years }年
