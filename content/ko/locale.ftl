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

## 계산기: 인원

calc-people = 역할별 인원
calc-paid = 유료
calc-free = 무료
calc-paid-seats = 유료 시트
calc-free-users = 무료 사용자

## 계산기: 계약

calc-contract = 계약
calc-term = 계약 기간
calc-schedule = 결제 일정
calc-currency = 통화
calc-start = 시작일
calc-start-hint = 선택 사항입니다. 입력하지 않으면 결제 시점이 날짜 대신 개월로 표시됩니다.

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

## 계산기: 결과

calc-result = 예상 비용
calc-tier = 구간
calc-tier-seats = 구간 시트 수
calc-headroom = 구간 내 남은 시트
calc-unlimited = 무제한
calc-total-contract-value = 계약 총액
# 총액이 바뀔 때마다 읽어 준다.
calc-announce = 계약 총액: { $total }
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
