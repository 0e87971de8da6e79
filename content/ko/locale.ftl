# 한국어 화면 문구. { } 안에는 페이지를 만들 때나 입력하는 동안 값이 들어간다.
# 금액, 숫자, 퍼센트는 한국어 형식으로 쓰인 상태로 들어온다.
# 변수 뒤에는 받침에 따라 달라지는 조사를 쓰지 않는다.

## 언어

native-name = 한국어
# ltr(왼쪽에서 오른쪽) 또는 rtl(오른쪽에서 왼쪽).
direction = ltr

## 역할 표
# 두 번째 열에 쓸 수 있는 말. 쉼표로 구분한다.

paid-words = 유료, 과금, 유상
free-words = 무료, 비과금, 무상

## 사이트

site-name = Blue 문서
skip-to-content = 본문으로 건너뛰기
# 화면 낭독기용 탐색 영역 이름.
nav-label = 문서
# 작은 화면에서 탐색 영역을 여는 버튼.
nav-menu = 메뉴
# 탐색 영역에서 긴 목록의 나머지 페이지 대신 표시된다. $count: 페이지 수.
nav-more = 그 외 페이지({ $count })
language-label = 언어
# 사이트의 루트 주소에 있는 페이지에서 쓰인다.
choose-language = 언어 선택
toc-label = 이 페이지의 내용
breadcrumbs-label = 이 페이지의 위치
pager-label = 이전 페이지와 다음 페이지
pager-previous = 이전
pager-next = 다음
theme-label = 색상
theme-system = 자동
theme-light = 밝게
theme-dark = 어둡게
page-updated = 마지막 변경: { $date }
edit-page = 이 페이지 편집
page-markdown = 이 페이지의 Markdown
# 링크 텍스트 다음에 읽어 준다.
opens-in-new-tab = (새 탭에서 열림)
# 가로로 스크롤되는 넓은 표의 이름(화면 낭독기용).
table-label = 표, 가로로 스크롤 가능
footer-contact = 계약에 관해 궁금한 점이 있으신가요?

## 콜아웃
# 처음 네 개는 읽어 주기만 하고 표시하지 않는다.

callout-note = 참고
callout-tip = 팁
callout-warning = 주의
callout-danger = 경고
# 콜아웃의 링크. $host: 링크가 가리키는 사이트(예: billing.blue.cc).
callout-open = { $host } 열기

## 동영상

# $host: 동영상이 있는 사이트.
external-video = { $host }에서 동영상 보기
# 제목이 있는 동영상.
external-video-titled = { $title }({ $host } 동영상)

## 탭

# 화면 낭독기용 탭 줄의 이름.
tabs-label = 표시할 내용 선택
code-tabs-label = 코드 버전 선택
# 이름도 언어도 없는 탭 안의 코드 블록.
code-label = 코드

## 번역되지 않은 페이지

# $language: 페이지가 표시되는 언어의 자체 이름.
fallback-notice = 이 페이지는 아직 번역되지 않았습니다. 현재 표시 언어: { $language }
fallback-link = 원본 페이지로 이동

## 번역 후 원본이 변경된 페이지
# 위와 같이 원본 페이지로 가는 링크가 이어진다.

stale-notice = 이 페이지가 번역된 뒤에 원본이 변경되었습니다. 일부 내용이 최신이 아닐 수 있습니다.

## 존재하지 않는 주소

not-found-title = 페이지를 찾을 수 없음
not-found-text = 이 주소에 해당하는 페이지가 없습니다. 페이지가 이동했거나 링크가 잘못되었을 수 있습니다.
not-found-home = 홈으로 이동
not-found-nearest = 다음 페이지를 찾으셨나요?

## An old address
# Followed by a link with the title of the page that is meant.

redirect-title = 이 페이지는 이동되었습니다

## Without a network
# Followed by links to the pages that the browser has kept.

offline-title = 연결되어 있지 않음
offline-text = 이 페이지는 기기에 저장되어 있지 않습니다. 연결 없이 읽을 수 있는 페이지는 다음과 같습니다.

## 계산기

calc-title = 계약 비용 계산
calc-intro = 역할별 인원수를 입력하세요. 입력하는 대로 가격이 표시됩니다.
calc-illustrative = 예시 가격이며 견적이 아닙니다.
calc-before-tax = 모든 금액은 세전 금액입니다.
calc-scripts-off = 요금 계산기를 사용하려면 JavaScript가 필요하지만 현재 꺼져 있습니다. 계산 예시와 구간 목록이 표시됩니다.
calc-not-started = 요금 계산기를 불러올 수 없습니다. 연결을 확인한 뒤 페이지를 새로 고치세요. 구간별 정가는 아래에 있습니다.

## 계산기: 인원

calc-people = 역할별 인원
calc-paid = 유료
calc-free = 무료
calc-paid-seats = 유료 시트
calc-free-users = 무료 사용자
calc-people-hint = 위/아래 화살표로 1씩, Shift와 함께 누르면 10씩 바뀝니다.
calc-paid-of = 유료 시트: { $seats }개 중 { $paid }개, { $left }개 남음
calc-paid-open = 유료 시트: { $paid }, 상한 없음
calc-paid-sum = 유료 시트: { $paid }
calc-free-sum = 무료 사용자: { $free } – 요금 없음
calc-next-from = 유료 시트 { $seats }개부터: { $tier }. { $name }: { $fee }
calc-next-contact = 유료 시트 { $seats }개부터는 엔터프라이즈 팀이 견적을 제공합니다.
calc-more = { $role }: 한 명 추가
calc-fewer = { $role }: 한 명 감소

## The calculator: people who change their role

calc-move = 다른 역할로 인원 옮기기
calc-move-from = 옮기기 전
calc-move-to = 옮긴 후
calc-move-count = 인원수
calc-move-button = 옮기기
calc-move-same = 가격 변동 없음: 현재 구간 안입니다.
calc-move-change = 가격 변동: { $change }. 새 계약 총액: { $total }
calc-moved = 옮겼습니다. { $effect }

## 계산기: 계약

calc-contract = 계약
calc-term = 계약 기간
calc-schedule = 결제 일정
calc-currency = 통화
calc-start = 시작일
calc-start-hint = 선택 사항입니다. 입력하지 않으면 결제 시점이 날짜 대신 개월로 표시됩니다.
calc-choice = { $name }, { $change }
calc-uplift = 2년 차부터 매년 정가가 전년보다 { $uplift } 높아집니다.
calc-extras = 일회성 서비스

## The calculator: for sales people

calc-sales = 견적
calc-discount = 협의 할인(%)
calc-customer = 고객
calc-reference = 참조 번호
calc-discount-most = 최대 { $maximum }.
calc-discount-approval = { $above } 초과 시 승인이 필요합니다.

## 계산기: 직접 정하는 결제 계획

calc-plan = 결제 계획
calc-plan-hint = 각 줄은 결제 한 회차입니다. 0개월은 계약 시작 시점입니다. 비율은 계약 총액을 기준으로 하며 합계가 100%여야 합니다.
calc-plan-month = 시작 후 개월 수
calc-plan-share = 비율(%)
calc-plan-add = 회차 추가
# $number: 줄 번호(1부터).
calc-plan-remove = { $number }회차 삭제
calc-plan-sum = 비율 합계
# 한 줄에 있는 두 입력란의 이름(화면 낭독기용).
calc-plan-month-n = { $number }회차: 시작 후 개월 수
calc-plan-share-n = { $number }회차: 비율(%)
calc-plan-amount-n = { $number }회차: 금액
calc-plan-date-n = { $number }회차: 날짜
calc-plan-hint-amounts = 각 줄은 결제 한 회차입니다. 0개월은 계약 시작 시점입니다. 금액의 합계는 계약 총액과 같아야 합니다.
calc-plan-date-hint = 날짜는 해당 날짜가 속한 계약 월로 처리되며, 결제일은 그 달의 첫날입니다.
calc-plan-unit = 입력 단위
calc-plan-percent = 퍼센트
calc-plan-amounts = 금액({ $currency })
calc-plan-amount-sum = 금액 합계
calc-plan-missing = 부족: { $part }
calc-plan-over = 초과: { $part }
calc-plan-rest = 나머지를 { $number }회차에
calc-plan-parts = 균등 분할 횟수
calc-plan-equal = 균등하게 나누기
calc-plan-undo = 마지막 변경 취소

## 계산기: 결과

calc-result = 예상 비용
calc-tier = 구간
calc-tier-seats = 구간 시트 수
calc-headroom = 구간 내 남은 시트
calc-unlimited = 무제한
calc-total-contract-value = 계약 총액
# 총액이 바뀔 때마다 읽어 준다.
calc-announce = 계약 총액: { $total }
calc-yearly = 연간 비용
calc-yearly-first = 첫해 비용
calc-free-price = { $number } × { $amount }
calc-average = 첫해 유료 시트당 월평균 금액
calc-renewal = 갱신일
calc-next-tier = 다음 구간
calc-next-tier-total = 다음 구간의 계약 총액
# 입력한 것보다 시트가 많은데 총액은 더 적은 경우.
calc-cheaper-at = 유료 시트 { $seats }개로 계약하면 더 저렴합니다: { $total }
calc-needs-approval = 이 정도의 할인은 가격을 확정하기 전에 승인을 받아야 합니다.
# 가격이 없는 시트 수일 때 예상 비용 대신 표시된다.
calc-contact-sales = 이 유료 시트 수에 대해서는 엔터프라이즈 팀이 별도로 견적을 제공합니다.
calc-contact-action = 이메일 문의: { $email }
# $version: 요금표 버전(예: 2026-11).
calc-rate-card = 요금표 { $version }
calc-valid-days = 견적 유효 일수: { $days }

## The calculator: payment schedules side by side

calc-schedules-caption = 결제 일정 비교
calc-difference = 차액
calc-first-installment = 첫 회차 금액
calc-chosen = 선택됨
calc-as-you-plan = 직접 정한 대로

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = 유료 시트별 첫해 비용
calc-picture-per-seat = 유료 시트별 시트당 월평균 금액
calc-picture-here = 현재 위치: 유료 시트 { $seats }, { $amount }.
calc-picture-next = 다음 구간은 유료 시트 { $seats }부터 시작합니다.
calc-picture-toggle = 시트당 가격 표시
calc-picture-table = 표로 보기

## 계산기: 연도별 내역

calc-years-caption = 계약 연도별 가격
calc-year = 연도
calc-year-n = { $number }년 차
calc-list = 정가
calc-term-discount = 기간 할인
calc-negotiated-discount = 협의 할인
calc-schedule-adjustment = 결제 일정 조정
calc-year-total = 연간 합계

## 계산기: 분할 결제

calc-installments-caption = 분할 결제 내역
calc-installment = 회차
calc-due = 결제일
calc-month = 시작 후 개월 수
calc-amount = 금액

## The calculator: what is loaded when it is first opened

calc-roster = 명단에서 인원 세기
calc-budget = 예산에서 시작하기
calc-scenarios = 시나리오 비교
calc-send = 보내기, 저장, 인쇄
calc-desk-failed = 이 부분을 불러올 수 없습니다. 연결을 확인한 뒤 닫았다가 다시 여세요.

## 계산기: 구간 표

calc-tiers-caption = 구간별 정가
calc-tiers-seats = 유료 시트
calc-tiers-fee = 연간 정가
calc-tiers-seat-fee = 시트당 연간 정가
calc-up-to = 최대 { $seats }개
calc-above = { $seats }개 초과
calc-any-number = 제한 없음
calc-on-request = 별도 견적

## 금액의 산출 근거
# 결과의 계산식을 하나씩 적은 것. 금액, 숫자, 퍼센트는 표시할 형태로 들어온다.

calc-how-caption = 계산 과정
calc-how-line = { $figure }: { $text }
calc-why = { $amount }. { $figure }: 계산 과정
# 유료 시트 $paid개의 구간: $first개부터 $last개까지 포함한다.
calc-how-tier = 유료 시트 { $first }~{ $last }개에 적용(여기서는 { $paid }개)
calc-how-tier-open = 유료 시트 { $first }개 이상에 적용(여기서는 { $paid }개)
calc-how-fee = { $amount }(구간의 연간 요금)
# 연간 합계를 똑같이 나눈 회차. $unit은 통화의 최소 단위(예: 0.01)로,
# 나누어떨어지지 않으면 처음 몇 회차에 더해진다.
calc-how-parts = { $total } ÷ { $parts } = { $base }
# $larger: 더해지는 회차 수. 1일 수도 있다.
calc-how-parts-more = { $total } ÷ { $parts } = { $base }, 그해 처음 { $larger }회에는 회당 { $unit } 추가
calc-how-added = { $installment } + 일회성 서비스 { $fees } = { $amount }
# 직접 정한 결제 계획의 한 회차.
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }, 끝수 버림: { $amount }
calc-how-share-more = { $total } × { $share } = { $exact }, 끝수 버림 후 남은 { $unit } 추가: { $amount }
calc-how-approval = { $discount } 할인은 승인 없이 가능한 한도({ $above })를 초과합니다

## The desk: a link that was opened

desk-loading = 불러오는 중…
desk-failed = 실패했습니다. 다시 시도하세요.
desk-close = 닫기
desk-link-title = 연 링크에 대한 안내
desk-link-older-card = 이 링크는 요금표 { $then } 기준으로 만들어졌습니다. 그 후 가격이 바뀌어 지금 보이는 금액은 요금표 { $now } 기준입니다.
desk-link-card-unknown = 이전 요금표가 더 이상 없어 이전 총액을 표시할 수 없습니다.
desk-link-then = 요금표 { $card } 기준 총액
desk-link-now = 오늘의 요금표 { $card } 기준 총액
desk-link-difference = 차액
desk-link-newer = 이 링크는 이 계산기의 이후 버전에서 만들어졌습니다. 이 버전이 모르는 내용은 제외되었습니다.
desk-link-too-long = 링크가 너무 길어 앞부분만 읽었습니다.
desk-link-unknown-key = 링크에 ‘{ $key }’이(가) 있지만 여기에는 그런 입력이 없어 제외되었습니다.
desk-link-bad-value = 링크의 ‘{ $key }’ 값이 ‘{ $value }’(으)로 되어 있지만 여기서는 사용할 수 없어 제외되었습니다.
desk-link-repeated = 링크에 ‘{ $key }’이(가) 두 번 있습니다. 첫 번째 값을 사용합니다.

## The desk: a list of people

desk-roster-headers = 역할, 사용자 역할, 역할 이름, 권한, 액세스 수준, 구성원 유형, 직책
desk-roster-intro = 한 사람당 한 줄이고 역할 열이 있는 표이거나, 한 줄에 하나씩 역할만 적은 목록입니다. 명단은 이 브라우저에서 세며 아무것도 전송되지 않습니다.
desk-roster-text = 여기에 명단 붙여넣기
desk-roster-file = 파일 선택
desk-roster-drop = 또는 여기에 끌어다 놓기
desk-roster-counting = 세는 중
desk-roster-cancel = 취소
desk-roster-cancelled = 세기를 취소했습니다.
desk-roster-done = 행: { $rows }. 센 행: { $counted }. 세지 않은 행: { $left }.
desk-roster-empty = 이 명단에는 셀 내용이 없습니다.
desk-roster-no-text = 이 파일은 텍스트 형식의 명단이 아닙니다. 스프레드시트 프로그램에서 CSV로 저장하거나 셀을 복사해 여기에 붙여넣으세요.
desk-roster-too-large = 파일이 너무 큽니다. 최대 { $limit }MB입니다.
desk-roster-one-file = 파일은 한 번에 하나만 선택하세요.
desk-roster-column = 역할 열
desk-roster-column-n = { $number }번째 열
desk-roster-choose = 열 선택
desk-roster-no-column = 역할 열을 찾지 못했습니다. 열 목록에서 선택하세요.
desk-roster-header = 첫 행은 열 이름입니다
desk-roster-unknown = 역할로 인식되지 않음
desk-roster-blank = 역할 없음
desk-roster-value = 행: { $rows }. 줄 번호: { $lines }
desk-roster-skip = 세지 않기
desk-roster-others = 다른 값이 있어 세지 않는 행: { $rows }
desk-roster-repeated = 앞 행과 이메일 주소가 같은 행: { $rows }. 이 행들도 셉니다.
desk-roster-unclosed = { $line }번째 줄의 따옴표가 닫히지 않아 그 뒤의 모든 내용이 하나의 필드로 읽혔습니다. 명단을 고친 뒤 다시 세세요.
desk-roster-enter = 이 숫자 입력
desk-entered = 숫자를 입력했습니다.
desk-undo = 이전 숫자 되돌리기
desk-undone = 이전 숫자로 되돌렸습니다.

## The desk: a budget

desk-budget-amount = 금액
desk-budget-period = 금액 기준
desk-budget-year = 연간
desk-budget-contract = 전체 계약
desk-budget-over = { $amount }, { $term }
desk-budget-inputs = 계산 조건: { $inputs }
desk-budget-not-an-amount = { $example }와 같은 금액을 입력하세요.
desk-budget-refused = { $minimum }부터 { $maximum }까지의 금액을 입력하세요. 소수 자릿수 최대: { $decimals }
desk-budget-role = 남은 시트의 역할
desk-budget-preview = 입력할 내용: { $people }
desk-budget-enter = 이 인원 입력

## The desk: sending, saving and printing

desk-send-missing = 아직 보낼 내용이 없습니다:
desk-send-label = { $label }:
desk-send-link = 이 예상 비용의 링크
desk-send-link-hint = 링크를 여는 사람은 같은 입력을 봅니다. 가격은 들어 있지 않으며 새로 계산됩니다.
desk-send-copy-link = 링크 복사
desk-send-share = 공유…
desk-send-copied = 복사됨
desk-send-not-copied = 여기서는 복사할 수 없습니다. 텍스트가 선택되어 있으니 키보드로 복사하세요.
desk-send-files = 복사 또는 저장
desk-send-copy-text = 텍스트로 복사
desk-send-copy-table = 표로 복사
desk-send-csv = CSV로 저장
desk-send-calendar = 캘린더용으로 저장
desk-send-calendar-hint = 캘린더 파일에는 결제 일정, 3개월마다의 비즈니스 리뷰, 갱신 90일 전 미팅, 갱신일이 들어 있습니다.
desk-send-calendar-start = 캘린더를 만들려면 시작일을 입력하세요.
desk-send-mail = 이메일
desk-send-mail-hint = 이 예상 비용과 링크를 넣어 이메일 프로그램을 엽니다.
desk-send-offer = 견적 요청
desk-send-mail-no-link = 이 예상 비용의 링크는 여기서 시작하는 이메일에 넣기에는 너무 깁니다. 페이지에서 복사하세요.

## The desk: the document to print

desk-document = 인쇄 또는 PDF로 저장
desk-document-hint = 여기에 쓴 내용은 문서에만 표시됩니다. 주소, 담당자, 메모는 저장되지 않습니다.
desk-document-person = 담당자
desk-document-address = 주소
desk-document-notes = 메모
desk-document-preview = 미리 보기 및 인쇄
desk-document-print = 인쇄
desk-document-quote = 견적서
desk-document-estimate = 예상 비용
desk-document-from = 발신
desk-document-for = 수신
desk-document-date = 날짜
desk-document-role = 역할
desk-document-seat = 시트
desk-document-number = 인원
desk-document-price = 가격
desk-document-terms = 조건
desk-document-terms-tier = 구간 요금에는 시트 수까지의 인원이 몇 명이든 포함됩니다.
desk-document-terms-free = 무료 사용자는 가격에 영향을 주지 않습니다.
desk-document-terms-estimate = 이 예상 비용은 오늘의 요금표를 기준으로 한 계약 비용이며 구속력이 없습니다.
desk-document-approved = 승인자
desk-document-sign = 성명, 날짜, 서명

## The desk: what stands in a calendar

desk-calendar-payment = { $number }회차: { $amount }
desk-calendar-review = 분기별 비즈니스 리뷰
desk-calendar-renewal-review = 갱신 미팅
desk-calendar-renewal-rule = { $date } 갱신 90일 전.
desk-calendar-renewal = 계약 갱신

## The desk: scenarios

desk-scenarios-intro = 시나리오는 이 기기의 이 브라우저에만 저장되며 다른 사람은 볼 수 없습니다.
desk-scenarios-name = 시나리오 이름
desk-scenarios-proposed = 시트: { $seats }, { $term }
desk-scenarios-unnamed = 시나리오
desk-scenarios-keep = 현재 입력 보관
desk-scenarios-none = 아직 보관된 시나리오가 없습니다. 현재 입력을 보관한 뒤 변경하여 비교해 보세요.
desk-scenarios-table = 시나리오 비교
desk-scenarios-current = 현재 입력
desk-scenarios-entered = 입력 내용
desk-scenarios-costs = 비용
desk-scenarios-legend = ≠ 현재 입력과 다름
desk-scenarios-differs = 다름:
desk-scenarios-installments = 결제 회차 수
desk-scenarios-first = 첫 회차 금액
desk-scenarios-approval = 승인 필요
desk-scenarios-acts = 작업
desk-scenarios-open = 열기
desk-scenarios-replace = 현재 입력으로 바꾸기
desk-scenarios-duplicate = 복제
desk-scenarios-rename = 이름 변경
desk-scenarios-delete = 삭제
desk-scenarios-undo = 실행 취소
desk-scenarios-act = { $act }: { $name }
desk-scenarios-kept = 보관됨: { $name }
desk-scenarios-opened = 열림: { $name }
desk-scenarios-replaced = 현재 입력으로 바뀜: { $name }
desk-scenarios-renamed = 이름 변경됨: { $name }
desk-scenarios-deleted = 삭제됨: { $name }
desk-scenarios-restored = 복원됨: { $name }
desk-scenarios-gone = 이 시나리오는 더 이상 없습니다. 다른 탭에서 삭제되었습니다.
desk-scenarios-full = 보관할 수 있는 시나리오 수: 최대 { $most }. 먼저 하나를 삭제하세요.
desk-scenarios-older = 요금표 { $then } 기준으로 보관, 요금표 { $now } 기준으로 계산.
desk-scenarios-partly = 일부를 읽을 수 없어 제외했습니다.
desk-scenarios-refused = 이 브라우저에는 저장할 수 없거나 공간이 없습니다. 시나리오는 이 페이지를 닫거나 새로 고칠 때까지 유지됩니다.
desk-scenarios-foreign = 이 브라우저에 저장된 시나리오를 읽을 수 없어 그대로 두었습니다. 시나리오는 이 페이지를 닫거나 새로 고칠 때까지 유지됩니다.
desk-scenarios-odd = 저장된 시나리오 중 일부를 읽을 수 없어 그대로 두었습니다.
desk-scenarios-discard = 읽을 수 없는 내용 버리기

## The desk: for sales people

desk-sales-present = 발표
desk-sales-shortcuts = 키보드 단축키
desk-sales-remember = 이 기기에서 영업 모드 기억
desk-sales-leave = 영업 모드 종료
desk-sales-not-stored = 이 브라우저에는 저장할 수 없습니다. 이 페이지를 닫으면 영업 모드가 끝납니다.
desk-sales-copied = 링크 복사됨
desk-sales-not-copied = 브라우저에서 복사를 허용하지 않았습니다. 주소 표시줄에서 링크를 복사하세요.
desk-sales-no-scenario = 시나리오 { $number }이(가) 없습니다.
desk-keys-key = 키
desk-keys-does = 기능
desk-keys-keep = 현재 입력을 시나리오로 보관
desk-keys-copy = 링크 복사
desk-keys-discount = 할인으로 이동, 위/아래 화살표로 1씩 변경
desk-keys-role = 첫 번째 역할로 이동
desk-keys-open = 해당 시나리오 열기
desk-keys-help = 이 안내 표시
desk-keys-step = 발표 중: 시나리오 넘기기
desk-keys-escape = 열린 것 닫기
desk-keys-on = 단일 키 사용
desk-keys-note = 입력란에 포커스가 없을 때 단일 키를 쓸 수 있습니다.

## The desk: presenting

desk-present-previous = 이전
desk-present-next = 다음
desk-present-place = { $number } / { $count }
desk-present-seats = { $paid } / { $seats }
desk-present-discount = 할인 표시
desk-present-full = 전체 화면
desk-present-equal = { $count } × { $amount }

## 명령줄 견적

# 견적이 유효한 마지막 날.
quote-valid-until = 유효 기한

## 예산
# `site quote --budget`의 결과.

budget = 예산
budget-seats = 예산 내 유료 시트 수
budget-left = 남은 예산
budget-any-number = 제한 없음
# 예산으로 가능한 계약이 없는 경우. $budget은 금액.
budget-below = { $budget } 예산은 최소 계약 금액보다 적습니다.
budget-smallest = 최소 계약 금액
budget-smallest-seats = 최소 유료 시트 수

## 계산기가 읽을 수 없는 입력

# 표시된 입력란이 있는 동안 예상 비용 대신 나타난다.
calc-check-fields = 예상 비용을 보려면 표시된 입력란을 확인하세요.
calc-not-a-number = 12와 같은 정수를 입력하세요.
calc-not-a-percent = 40이나 12.5와 같은 백분율을 입력하세요.

## 계산기가 받아들이지 않는 입력(해당 입력란에 표시)

calc-refusal-unknown-role = 역할 표에 ‘{ $role }’ 역할이 없습니다. 표에 있는 역할을 선택하세요.
calc-refusal-headcount-too-large = { $maximum }명 이하로 입력하세요.
calc-refusal-no-paid-seats = 유료 역할에 한 명 이상 입력하세요.
calc-refusal-unknown-currency = 이 통화로 된 가격이 없습니다. 목록에서 선택하세요.
calc-refusal-unknown-term = 이 기간의 계약은 제공되지 않습니다. 목록에서 기간을 선택하세요.
calc-refusal-unknown-schedule = 이 결제 일정은 제공되지 않습니다. 목록에서 선택하세요.
calc-refusal-unknown-extra = 이 서비스는 제공되지 않습니다. 목록에서 선택하세요.
calc-refusal-duplicate-extra = 이 서비스가 두 번 선택되었습니다. 둘 중 하나를 제거하세요.
calc-refusal-start-out-of-range = { $first }부터 { $last }까지의 유효한 날짜를 입력하세요.
calc-refusal-discount-out-of-range = 할인율은 0%부터 100%까지, 소수점 이하 4자리 이내로 입력하세요.
calc-refusal-discount-above-maximum = 할인율이 너무 높습니다. 최대 할인율: { $maximum }
calc-refusal-plan-missing = 맞춤 결제에는 결제 계획이 필요합니다. 회차를 하나 이상 추가하세요.
calc-refusal-plan-unexpected = 결제 계획은 맞춤 결제에만 사용할 수 있습니다. 맞춤 결제를 선택하거나 계획을 제거하세요.
calc-refusal-plan-length = 1회 이상 { $maximum }회 이하로 입력하세요.
calc-refusal-plan-month-order = 윗줄보다 뒤의 달을 입력하세요.
calc-refusal-plan-month-outside-term = 결제가 계약 기간 안에 이루어지도록 0부터 { $last }까지의 개월 수를 입력하세요.
calc-refusal-plan-mixed = 모든 회차를 비율로 입력하거나 모두 금액으로 입력하세요.
calc-refusal-plan-share = 비율은 0%보다 큰 값을 소수점 이하 4자리 이내로 입력하세요.
calc-refusal-plan-amount = 금액은 0보다 큰 값을 통화의 소수점 이하 자릿수 이내로 입력하세요.
calc-refusal-plan-sum = 현재 비율 합계: { $sum }. 정확히 100%가 되도록 변경하세요.
calc-refusal-plan-sum-missing = 현재 금액 합계: { $sum }. 계약 총액: { $total }. 부족한 금액: { $missing }
calc-refusal-plan-sum-excess = 현재 금액 합계: { $sum }. 계약 총액: { $total }. 초과한 금액: { $excess }
calc-refusal-amount-too-large = 금액이 너무 커서 계산할 수 없습니다. 인원을 줄이거나 기간을 줄이세요.

## 요금표에 있는 항목의 이름

tier-team = 팀
tier-department = 부서
tier-company = 회사
tier-group = 그룹
tier-enterprise = 엔터프라이즈

schedule-annual = 연간 결제
schedule-quarterly = 분기별 결제
schedule-custom = 맞춤 결제

extra-onboarding = 온보딩

term-years = { $years }년
