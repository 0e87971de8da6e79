# The words of the interface in Indonesian. What stands in { } is filled in when the
# page is built or while the reader types; amounts, numbers and percentages
# arrive there already written the way the language writes them.

## The language

native-name = Bahasa Indonesia
# ltr (left to right) or rtl (right to left).
direction = ltr

## The role table
# What its second column may say, separated by commas.

paid-words = Berbayar, Bayar, Dikenai biaya
free-words = Gratis, Tidak berbayar, Tanpa biaya, Bebas biaya, Cuma-cuma

## The site

site-name = Dokumentasi Blue
skip-to-content = Langsung ke konten
# Names the navigation for screen readers.
nav-label = Dokumentasi
# The button that opens the navigation on a small screen.
nav-menu = Menu
# In the navigation, in place of pages of a long list. $count: how many.
nav-more = Halaman lainnya ({ $count })
language-label = Bahasa
# On the page that the site's bare address leads to.
choose-language = Pilih bahasa
toc-label = Di halaman ini
# Read out after a link's text.
opens-in-new-tab = (terbuka di tab baru)
# Names a wide table that scrolls, for screen readers.
table-label = Tabel, dapat digulir ke samping
footer-contact = Ada pertanyaan tentang kontrak Anda?

## Callouts
# The first four are read out, and not shown.

callout-note = Catatan
callout-tip = Tips
callout-warning = Peringatan
callout-danger = Bahaya
# The link of a callout. $host: the site it leads to, such as billing.blue.cc.
callout-open = Buka { $host }

## Videos

# $host: the site that has the video.
external-video = Tonton video di { $host }
# The same, for a video that has a title.
external-video-titled = { $title } (video di { $host })

## Tabs

# Names the row of tabs for screen readers.
tabs-label = Pilih yang ingin ditampilkan
code-tabs-label = Pilih versi kode
# A block of code among tabs that says neither its name nor its language.
code-label = Kode

## A page that is not translated

# $language: the language that the page is shown in, by its own name.
fallback-notice = Halaman ini belum diterjemahkan. Anda sedang membacanya dalam { $language }.
fallback-link = Buka halaman asli

## A page whose original has changed since it was translated
# Followed by the link to the original page, as above.

stale-notice = Halaman asli telah berubah sejak halaman ini diterjemahkan. Sebagian isi yang Anda baca mungkin sudah tidak mutakhir.

## An address that does not exist

not-found-title = Halaman tidak ditemukan
not-found-text = Tidak ada halaman di alamat ini. Halaman mungkin telah dipindahkan, atau ada kesalahan pada tautannya.
not-found-home = Ke beranda

## An old address
# Followed by a link with the title of the page that is meant.

redirect-title = Halaman ini telah dipindahkan

## Without a network
# Followed by links to the pages that the browser has kept.

offline-title = Tidak ada koneksi
offline-text = Halaman ini tidak tersimpan di perangkat Anda. Tanpa koneksi, Anda dapat membaca halaman berikut:

## The calculator

calc-title = Hitung estimasi kontrak Anda
calc-intro = Masukkan jumlah orang untuk setiap peran. Harga diperbarui saat Anda mengetik.
calc-illustrative = Harga contoh, bukan penawaran.
calc-before-tax = Semua jumlah belum termasuk pajak.
calc-scripts-off = Kalkulator memerlukan JavaScript, yang sedang dinonaktifkan. Yang ditampilkan di sini adalah contoh perhitungan dan daftar paket.

## The calculator: people

calc-people = Jumlah orang per peran
calc-paid = Berbayar
calc-free = Gratis
calc-paid-seats = Kursi berbayar
calc-free-users = Pengguna gratis

## The calculator: contract

calc-contract = Kontrak
calc-term = Jangka waktu
calc-schedule = Jadwal pembayaran
calc-currency = Mata uang
calc-start = Tanggal mulai
calc-start-hint = Opsional. Jika dikosongkan, pembayaran ditampilkan per bulan, bukan per tanggal.

## The calculator: a payment plan of the reader's own

calc-plan = Rencana pembayaran
calc-plan-hint = Setiap baris adalah satu termin. Bulan 0 adalah awal kontrak. Porsi dihitung dari nilai total kontrak dan jumlahnya harus 100%.
calc-plan-month = Bulan setelah mulai
calc-plan-share = Porsi (%)
calc-plan-add = Tambah termin
# $number: the row's, from 1.
calc-plan-remove = Hapus termin { $number }
calc-plan-sum = Jumlah porsi
# Names of the two fields of a row, for screen readers.
calc-plan-month-n = Termin { $number }: bulan setelah kontrak mulai
calc-plan-share-n = Termin { $number }: porsi dalam persen

## The calculator: result

calc-result = Estimasi Anda
calc-tier = Paket
calc-tier-seats = Kursi dalam paket
calc-headroom = Sisa kursi dalam paket
calc-unlimited = Tidak terbatas
calc-total-contract-value = Nilai total kontrak
# Read out whenever the total changes.
calc-announce = Nilai total kontrak: { $total }
calc-average = Rata-rata per kursi berbayar per bulan, tahun pertama
calc-renewal = Tanggal perpanjangan
calc-next-tier = Paket berikutnya
calc-next-tier-total = Nilai total kontrak pada paket berikutnya
# More paid seats than entered that cost less in total.
calc-cheaper-at = Dengan { $seats } kursi berbayar, biayanya justru lebih rendah: { $total }
calc-needs-approval = Diskon sebesar ini harus disetujui terlebih dahulu sebelum harga dipastikan.
# Shown instead of an estimate, for a number of seats without a price.
calc-contact-sales = Untuk jumlah kursi berbayar ini, tim pelanggan korporat kami akan membuatkan penawaran.
calc-contact-action = Kirim email ke { $email }
# $version: the price list's, such as 2026-11.
calc-rate-card = Daftar harga { $version }

## The calculator: year by year

calc-years-caption = Harga per tahun kontrak
calc-year = Tahun
calc-year-n = Tahun ke-{ $number }
calc-list = Biaya standar
calc-term-discount = Diskon jangka waktu
calc-negotiated-discount = Diskon hasil negosiasi
calc-schedule-adjustment = Penyesuaian jadwal pembayaran
calc-year-total = Total tahun ini

## The calculator: installments

calc-installments-caption = Termin pembayaran
calc-installment = No.
calc-due = Jatuh tempo
calc-month = Bulan setelah mulai
calc-amount = Jumlah

## The calculator: the table of tiers

calc-tiers-caption = Paket dan biaya standarnya
calc-tiers-seats = Kursi berbayar
calc-tiers-fee = Biaya standar per tahun
calc-tiers-seat-fee = Biaya standar per kursi per tahun
calc-up-to = Hingga { $seats }
calc-above = Lebih dari { $seats }
calc-any-number = Berapa pun
calc-on-request = Sesuai permintaan

## How the figures came about
# Sums of the result, written down one by one. Amounts, numbers and
# percentages arrive ready to show.

calc-how-caption = Cara perhitungannya
# The tier of $paid seats: it includes from $first to $last of them.
calc-how-tier = Untuk { $first } hingga { $last } kursi berbayar (di sini { $paid })
calc-how-tier-open = Untuk { $first } kursi berbayar atau lebih (di sini { $paid })
calc-how-fee = { $amount }, yaitu biaya paket untuk satu tahun
# A year's total in equal installments; $unit is the smallest amount there is,
# such as 0.01, which the first installments carry where the total cannot be
# shared exactly.
calc-how-parts = { $total } ÷ { $parts } = { $base }
# $larger: how many installments carry it; may be 1.
calc-how-parts-more = { $total } ÷ { $parts } = { $base }, ditambah { $unit } pada setiap termin awal tahun itu ({ $larger } termin)
calc-how-added = { $installment } + { $fees } untuk layanan sekali bayar = { $amount }
# An installment of a custom plan.
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }, dibulatkan ke bawah menjadi { $amount }
calc-how-share-more = { $total } × { $share } = { $exact }, dibulatkan ke bawah, lalu ditambah sisa { $unit }: { $amount }
calc-how-approval = { $discount } melebihi { $above }, batas diskon tanpa persetujuan

## Quotes on the command line

# The last day on which a quote holds.
quote-valid-until = Berlaku hingga

## Budgets
# The answer to `site quote --budget`.

budget = Anggaran
budget-seats = Kursi berbayar sesuai anggaran
budget-left = Sisa anggaran
budget-any-number = Berapa pun
# The budget pays for no contract; $budget is the amount.
budget-below = { $budget } lebih rendah daripada nilai kontrak terkecil.
budget-smallest = Kontrak terkecil
budget-smallest-seats = Kursi berbayar, minimal

## What the calculator cannot read

# Shown instead of the estimate while a field is marked.
calc-check-fields = Periksa kolom yang ditandai untuk melihat estimasi Anda.
calc-not-a-number = Masukkan bilangan bulat, misalnya 12.
calc-not-a-percent = Masukkan persentase, misalnya 40 atau 12,5.

## What the calculator refuses, at the field it is about

calc-refusal-unknown-role = Tabel peran tidak memuat peran “{ $role }”. Pilih peran yang tercantum di sana.
calc-refusal-headcount-too-large = Masukkan paling banyak { $maximum } orang.
calc-refusal-no-paid-seats = Masukkan setidaknya satu orang dengan peran berbayar.
calc-refusal-unknown-currency = Tidak ada harga dalam mata uang ini. Pilih mata uang dari daftar.
calc-refusal-unknown-term = Kontrak dengan jumlah tahun ini tidak ditawarkan. Pilih jangka waktu dari daftar.
calc-refusal-unknown-schedule = Jadwal pembayaran ini tidak ditawarkan. Pilih jadwal dari daftar.
calc-refusal-unknown-extra = Layanan ini tidak ditawarkan. Pilih layanan dari daftar.
calc-refusal-duplicate-extra = Layanan ini dipilih dua kali. Hapus salah satunya.
calc-refusal-start-out-of-range = Masukkan tanggal yang valid, dari { $first } sampai { $last }.
calc-refusal-discount-out-of-range = Masukkan diskon dari 0% sampai 100%, paling banyak 4 angka di belakang koma.
calc-refusal-discount-above-maximum = Diskon terlalu tinggi. Diskon maksimal adalah { $maximum }.
calc-refusal-plan-missing = Jadwal pembayaran khusus memerlukan rencana. Tambahkan setidaknya satu termin.
calc-refusal-plan-unexpected = Rencana pembayaran hanya untuk jadwal pembayaran khusus. Pilih jadwal tersebut atau hapus rencananya.
calc-refusal-plan-length = Masukkan minimal 1 dan maksimal { $maximum } termin.
calc-refusal-plan-month-order = Masukkan bulan setelah bulan pada baris di atasnya.
calc-refusal-plan-month-outside-term = Masukkan bulan dari 0 sampai { $last } agar pembayaran berada dalam masa kontrak.
calc-refusal-plan-mixed = Isi semua termin dengan porsi, atau semua dengan nominal.
calc-refusal-plan-share = Masukkan porsi di atas 0%, paling banyak 4 angka di belakang koma.
calc-refusal-plan-amount = Masukkan nominal di atas 0, dengan angka di belakang koma tidak lebih dari yang dimiliki mata uangnya.
calc-refusal-plan-sum = Jumlah porsi saat ini { $sum }. Ubah porsinya hingga tepat 100%.
calc-refusal-plan-sum-missing = Jumlah nominal saat ini { $sum }. Nilai total kontrak adalah { $total }: masih kurang { $missing }.
calc-refusal-plan-sum-excess = Jumlah nominal saat ini { $sum }. Nilai total kontrak adalah { $total }: kelebihan { $excess }.
calc-refusal-amount-too-large = Jumlahnya terlalu besar untuk dihitung. Kurangi jumlah orang atau pilih jangka waktu yang lebih pendek.

## Names of what is on the rate card

tier-team = Tim
tier-department = Departemen
tier-company = Perusahaan
tier-group = Grup Perusahaan
tier-enterprise = Korporat

schedule-annual = Tahunan
schedule-quarterly = Triwulanan
schedule-custom = Khusus

extra-onboarding = Onboarding

term-years = { $years } tahun
