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
breadcrumbs-label = このページの場所
pager-label = 前後のページ
pager-previous = 前へ
pager-next = 次へ
theme-label = 配色
theme-system = 自動
theme-light = ライト
theme-dark = ダーク
page-updated = 最終更新：{ $date }
edit-page = このページを編集
page-markdown = このページのMarkdown
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
not-found-nearest = お探しのページはこちらですか？

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
calc-not-started = 料金シミュレーターを読み込めませんでした。接続を確認し、ページを再読み込みしてください。プランと定価は下に掲載しています。

## シミュレーター：人数

calc-people = ロール別の人数
calc-paid = 有料
calc-free = 無料
calc-paid-seats = 有料シート
calc-free-users = 無料ユーザー
calc-people-hint = 上下の矢印キーで数を1ずつ、Shiftを押しながらで10ずつ変更できます。
calc-paid-of = 有料シート：{ $paid } / { $seats }、残り { $left }
calc-paid-open = 有料シート：{ $paid }、上限なし
calc-paid-sum = 有料シート：{ $paid }
calc-free-sum = 無料ユーザー：{ $free }（料金なし）
calc-next-from = 有料シート{ $seats }から：{ $tier }。{ $name }：{ $fee }
calc-next-contact = 有料シート{ $seats }からは、エンタープライズ担当チームがお見積もりします。
calc-more = { $role }：1人増やす
calc-fewer = { $role }：1人減らす

## The calculator: people who change their role

calc-move = 別の役割へ人を移す
calc-move-from = 移動元
calc-move-to = 移動先
calc-move-count = 人数
calc-move-button = 移す
calc-move-same = 料金は変わりません。現在のプランの範囲内です。
calc-move-change = 料金の変化：{ $change }。新しい契約総額：{ $total }
calc-moved = 移しました。{ $effect }

## シミュレーター：契約

calc-contract = 契約
calc-term = 契約期間
calc-schedule = 支払いスケジュール
calc-currency = 通貨
calc-start = 開始日
calc-start-hint = 任意。入力しない場合、支払いの時期は日付ではなく月で表示されます。
calc-choice = { $name }、{ $change }
calc-uplift = 2年目以降、各年の標準料金は前年より{ $uplift }高くなります。
calc-extras = 一回限りのサービス

## The calculator: for sales people

calc-sales = 見積もり
calc-discount = 個別割引（パーセント）
calc-customer = お客様名
calc-reference = 参照番号
calc-discount-most = { $maximum }まで。
calc-discount-approval = { $above }を超える場合は承認が必要です。

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
calc-plan-amount-n = { $number }回目の支払い：金額
calc-plan-date-n = { $number }回目の支払い：日付
calc-plan-hint-amounts = 各行が1回の支払いです。0か月目は契約の開始時です。金額の合計は契約総額と一致する必要があります。
calc-plan-date-hint = 日付は、それが属する契約の月として扱われます。支払期日はその月の初日です。
calc-plan-unit = 配分の指定方法
calc-plan-percent = パーセント
calc-plan-amounts = 金額（{ $currency }）
calc-plan-amount-sum = 金額の合計
calc-plan-missing = 不足：{ $part }
calc-plan-over = 超過：{ $part }
calc-plan-rest = 残りを{ $number }回目に
calc-plan-parts = 均等に分ける数
calc-plan-equal = 均等に分ける
calc-plan-undo = 直前の変更を元に戻す

## シミュレーター：結果

calc-result = 概算結果
calc-tier = プラン
calc-tier-seats = プランのシート数
calc-headroom = プランの残りシート数
calc-unlimited = 無制限
calc-total-contract-value = 契約総額
# 総額が変わるたびに読み上げる。
calc-announce = 契約総額：{ $total }
calc-yearly = 年間費用
calc-yearly-first = 初年度の費用
calc-free-price = { $number } × { $amount }
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
calc-valid-days = 見積もりの有効日数：{ $days }

## The calculator: payment schedules side by side

calc-schedules-caption = 支払い方法の比較
calc-difference = 差額
calc-first-installment = 初回の支払い
calc-chosen = 選択中
calc-as-you-plan = 計画による

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = 有料シート数ごとの初年度の費用
calc-picture-per-seat = 有料シート数ごとの、1シート1か月あたりの平均
calc-picture-here = 現在の位置：有料シート{ $seats }、{ $amount }。
calc-picture-next = 次のプランは有料シート{ $seats }から始まります。
calc-picture-toggle = 1シートの料金を表示
calc-picture-table = 表で表示

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

## The calculator: what is loaded when it is first opened

calc-roster = 名簿から人数を数える
calc-budget = 予算から計算する
calc-scenarios = シナリオを比較する
calc-send = 送信・保存・印刷
calc-desk-failed = この部分を読み込めませんでした。接続を確認し、いったん閉じてからもう一度開いてください。

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
calc-how-line = { $figure }：{ $text }
calc-why = { $amount }。{ $figure }：計算の内訳
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

## The desk: a link that was opened

desk-loading = 読み込み中…
desk-failed = うまくいきませんでした。もう一度お試しください。
desk-close = 閉じる
desk-link-title = 開いたリンクについて
desk-link-older-card = このリンクは料金表 { $then } で作成されました。その後、料金が変わりました。表示されている内容は料金表 { $now } で計算したものです。
desk-link-card-unknown = 以前の料金表はもうないため、以前の総額は表示できません。
desk-link-then = 料金表 { $card } での総額
desk-link-now = 料金表 { $card }（現在）での総額
desk-link-difference = 差額
desk-link-newer = このリンクは、この計算機の新しい版で作られています。この版で扱えない内容は省かれました。
desk-link-too-long = リンクが長すぎるため、先頭だけを読み取りました。
desk-link-unknown-key = リンクに「{ $key }」がありますが、ここにはその入力項目がないため省かれました。
desk-link-bad-value = リンクの「{ $key }」が「{ $value }」になっていますが、ここでは使えないため省かれました。
desk-link-repeated = リンクに「{ $key }」が2回あります。最初のものが有効です。

## The desk: a list of people

desk-roster-headers = 役割, ロール, ユーザーロール, 役割名, 権限, アクセスレベル, メンバー種別
desk-roster-intro = 1人1行で役割の列がある表、または1行に1つずつ役割だけを並べたもの。名簿はこのブラウザーの中で数えられ、何も送信されません。
desk-roster-text = ここに名簿を貼り付け
desk-roster-file = ファイルを選択
desk-roster-drop = またはここにドロップ
desk-roster-counting = 集計中
desk-roster-cancel = キャンセル
desk-roster-cancelled = 集計をキャンセルしました。
desk-roster-done = 行数：{ $rows }。数えた行：{ $counted }。数えなかった行：{ $left }。
desk-roster-empty = この名簿には数えるものがありません。
desk-roster-no-text = このファイルはテキスト形式の名簿ではありません。表計算ソフトでCSVとして保存するか、セルをコピーしてここに貼り付けてください。
desk-roster-too-large = ファイルが大きすぎます。上限は{ $limit } MBです。
desk-roster-one-file = ファイルは1つずつ選択してください。
desk-roster-column = 役割の列
desk-roster-column-n = { $number }列目
desk-roster-choose = 列を選択
desk-roster-no-column = 役割の列が見つかりませんでした。列の一覧から選択してください。
desk-roster-header = 1行目は列の名前
desk-roster-unknown = 役割として認識できないもの
desk-roster-blank = 役割の記載なし
desk-roster-value = 行数：{ $rows }。行番号：{ $lines }
desk-roster-skip = 数えない
desk-roster-others = その他の値を持つ、数えない行：{ $rows }
desk-roster-repeated = 前の行と同じメールアドレスの行：{ $rows }。これらも数えています。
desk-roster-unclosed = { $line }行目の引用符が閉じられていないため、それ以降がすべて1つの項目として読み取られました。名簿を直してもう一度数えてください。
desk-roster-enter = この人数を入力
desk-entered = 人数を入力しました。
desk-undo = 前の人数に戻す
desk-undone = 前の人数に戻しました。

## The desk: a budget

desk-budget-amount = 金額
desk-budget-period = 金額の対象
desk-budget-year = 1年ごと
desk-budget-contract = 契約全体
desk-budget-over = { $amount }（{ $term }）
desk-budget-inputs = 計算条件：{ $inputs }
desk-budget-not-an-amount = 金額を入力してください（例：{ $example }）。
desk-budget-refused = { $minimum }から{ $maximum }までの金額を入力してください。小数点以下の桁数の上限：{ $decimals }
desk-budget-role = 残りのシートの役割
desk-budget-preview = 入力する内容：{ $people }
desk-budget-enter = この人数を入力

## The desk: sending, saving and printing

desk-send-missing = まだ送信できるものがありません：
desk-send-label = { $label }：
desk-send-link = この見積もりへのリンク
desk-send-link-hint = 開いた人には同じ入力が表示されます。リンクに料金は含まれず、あらためて計算されます。
desk-send-copy-link = リンクをコピー
desk-send-share = 共有…
desk-send-copied = コピーしました
desk-send-not-copied = ここではコピーできません。テキストを選択してあるので、キーボードでコピーしてください。
desk-send-files = コピーまたは保存
desk-send-copy-text = テキストとしてコピー
desk-send-copy-table = 表としてコピー
desk-send-csv = CSVとして保存
desk-send-calendar = カレンダー用に保存
desk-send-calendar-hint = カレンダーファイルには、各回の支払い、3か月ごとのビジネスレビュー、更新90日前の打ち合わせ、更新日が入ります。
desk-send-calendar-start = カレンダーには開始日が必要です。
desk-send-mail = メール
desk-send-mail-hint = この見積もりとリンクを入れてメールソフトを開きます。
desk-send-offer = 見積もり依頼
desk-send-mail-no-link = この見積もりへのリンクは、ここから始めるメールには長すぎます。ページからコピーしてください。

## The desk: the document to print

desk-document = 印刷またはPDFとして保存
desk-document-hint = ここに書いた内容は書類にだけ載ります。住所、担当者、備考は保存されません。
desk-document-person = 担当者
desk-document-address = 住所
desk-document-notes = 備考
desk-document-preview = プレビューと印刷
desk-document-print = 印刷
desk-document-quote = 見積書
desk-document-estimate = 概算書
desk-document-from = 発行元
desk-document-for = 宛先
desk-document-date = 日付
desk-document-role = 役割
desk-document-seat = シート
desk-document-number = 人数
desk-document-price = 料金
desk-document-terms = 条件
desk-document-terms-tier = プランの料金には、そのシート数までの任意の人数が含まれます。
desk-document-terms-free = 無料ユーザーは料金に影響しません。
desk-document-terms-estimate = この概算は、現在の料金表による契約費用を示すものです。拘束力はありません。
desk-document-approved = 承認者
desk-document-sign = 氏名・日付・署名

## The desk: what stands in a calendar

desk-calendar-payment = { $number }回目の支払い：{ $amount }
desk-calendar-review = 四半期ビジネスレビュー
desk-calendar-renewal-review = 更新の打ち合わせ
desk-calendar-renewal-rule = { $date }の更新の90日前。
desk-calendar-renewal = 契約の更新

## The desk: scenarios

desk-scenarios-intro = シナリオはこの端末のこのブラウザーにだけ保存されます。ほかの人には見えません。
desk-scenarios-name = シナリオの名前
desk-scenarios-proposed = シート：{ $seats }、{ $term }
desk-scenarios-unnamed = シナリオ
desk-scenarios-keep = 現在の入力を保存
desk-scenarios-none = 保存されたシナリオはまだありません。現在の入力を保存し、変更して比較してください。
desk-scenarios-table = シナリオの比較
desk-scenarios-current = 現在の入力
desk-scenarios-entered = 入力内容
desk-scenarios-costs = 費用
desk-scenarios-legend = ≠ 現在の入力と異なる
desk-scenarios-differs = 異なる：
desk-scenarios-installments = 支払い回数
desk-scenarios-first = 初回の支払い
desk-scenarios-approval = 要承認
desk-scenarios-acts = 操作
desk-scenarios-open = 開く
desk-scenarios-replace = 現在の入力で置き換える
desk-scenarios-duplicate = 複製
desk-scenarios-rename = 名前を変更
desk-scenarios-delete = 削除
desk-scenarios-undo = 元に戻す
desk-scenarios-act = { $act }：{ $name }
desk-scenarios-kept = 保存しました：{ $name }
desk-scenarios-opened = 開きました：{ $name }
desk-scenarios-replaced = 現在の入力で置き換えました：{ $name }
desk-scenarios-renamed = 名前を変更しました：{ $name }
desk-scenarios-deleted = 削除しました：{ $name }
desk-scenarios-restored = 元に戻しました：{ $name }
desk-scenarios-gone = このシナリオはもうありません。別のタブで削除されました。
desk-scenarios-full = 保存できるシナリオの数：{ $most }まで。先に1つ削除してください。
desk-scenarios-older = 料金表 { $then } で保存。料金表 { $now } で計算。
desk-scenarios-partly = 読み取れない部分があり、省かれました。
desk-scenarios-refused = このブラウザーではここに保存できないか、空きがありません。シナリオはこのページを閉じるか再読み込みするまで残ります。
desk-scenarios-foreign = このブラウザーに保存されたシナリオを読み取れないため、そのまま残しました。シナリオはこのページを閉じるか再読み込みするまで残ります。
desk-scenarios-odd = 保存されたシナリオの一部を読み取れません。そのまま残しました。
desk-scenarios-discard = 読み取れないものを破棄

## The desk: for sales people

desk-sales-present = プレゼンテーション
desk-sales-shortcuts = キーボードショートカット
desk-sales-remember = この端末で営業モードを記憶する
desk-sales-leave = 営業モードを終了
desk-sales-not-stored = このブラウザーではここに保存できません。営業モードはこのページを閉じると終わります。
desk-sales-copied = リンクをコピーしました
desk-sales-not-copied = ブラウザーがコピーを許可しませんでした。アドレスバーからリンクをコピーしてください。
desk-sales-no-scenario = シナリオ { $number } はありません。
desk-keys-key = キー
desk-keys-does = 動作
desk-keys-keep = 現在の入力をシナリオとして保存
desk-keys-copy = リンクをコピー
desk-keys-discount = 割引へ移動（上下の矢印で1ずつ変更）
desk-keys-role = 最初の役割へ移動
desk-keys-open = そのシナリオを開く
desk-keys-help = この一覧を表示
desk-keys-step = プレゼンテーション中：シナリオを切り替える
desk-keys-escape = 開いているものを閉じる
desk-keys-on = 単独キーを使う
desk-keys-note = 入力欄が選択されていないときに単独キーが使えます。

## The desk: presenting

desk-present-previous = 前へ
desk-present-next = 次へ
desk-present-place = { $number } / { $count }
desk-present-seats = { $paid } / { $seats }
desk-present-discount = 割引を表示
desk-present-full = 全画面
desk-present-equal = { $count } × { $amount }

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
