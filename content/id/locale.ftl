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
breadcrumbs-label = Letak halaman ini
pager-label = Sebelum dan sesudah halaman ini
pager-previous = Sebelumnya
pager-next = Berikutnya
theme-label = Warna
theme-system = Otomatis
theme-light = Terang
theme-dark = Gelap
page-updated = Terakhir diubah: { $date }
edit-page = Sunting halaman ini
page-markdown = Halaman ini dalam Markdown
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
not-found-nearest = Apakah maksud Anda salah satu halaman ini?

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
calc-not-started = Kalkulator tidak dapat dimuat. Periksa koneksi Anda, lalu muat ulang halaman ini. Paket dan biaya standarnya ada di bawah.

## The calculator: people

calc-people = Jumlah orang per peran
calc-paid = Berbayar
calc-free = Gratis
calc-paid-seats = Kursi berbayar
calc-free-users = Pengguna gratis
calc-people-hint = Panah atas dan bawah mengubah angka sebesar 1, dan sebesar 10 dengan Shift.
calc-paid-of = Kursi berbayar: { $paid } dari { $seats }, sisa { $left }
calc-paid-open = Kursi berbayar: { $paid }, tanpa batas
calc-paid-sum = Kursi berbayar: { $paid }
calc-free-sum = Pengguna gratis: { $free } – tanpa biaya
calc-next-from = Mulai { $seats } kursi berbayar: { $tier }. { $name }: { $fee }
calc-next-contact = Mulai { $seats } kursi berbayar, tim Enterprise kami menyiapkan penawaran.
calc-more = { $role }: tambah satu orang
calc-fewer = { $role }: kurangi satu orang

## The calculator: people who change their role

calc-move = Pindahkan orang ke peran lain
calc-move-from = Dari
calc-move-to = Ke
calc-move-count = Berapa orang
calc-move-button = Pindahkan
calc-move-same = Harga tetap: masih dalam paket Anda.
calc-move-change = Perubahan harga: { $change }. Nilai total kontrak baru: { $total }
calc-moved = Sudah dipindahkan. { $effect }

## The calculator: contract

calc-contract = Kontrak
calc-term = Jangka waktu
calc-schedule = Jadwal pembayaran
calc-currency = Mata uang
calc-start = Tanggal mulai
calc-start-hint = Opsional. Jika dikosongkan, pembayaran ditampilkan per bulan, bukan per tanggal.
calc-choice = { $name }, { $change }
calc-uplift = Mulai tahun kedua, harga daftar tiap tahun { $uplift } di atas tahun sebelumnya.
calc-extras = Layanan satu kali

## The calculator: for sales people

calc-sales = Penawaran
calc-discount = Diskon hasil negosiasi dalam persen
calc-customer = Pelanggan
calc-reference = Referensi
calc-discount-most = Hingga { $maximum }.
calc-discount-approval = Di atas { $above } perlu persetujuan.

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
calc-plan-amount-n = Termin { $number }: jumlah
calc-plan-date-n = Termin { $number }: tanggal
calc-plan-hint-amounts = Setiap baris adalah satu termin. Bulan 0 adalah awal kontrak. Jumlah seluruh termin harus sama dengan nilai total kontrak.
calc-plan-date-hint = Tanggal dihitung sebagai bulan kontrak tempat tanggal itu jatuh. Pembayaran jatuh tempo pada hari pertama bulan itu.
calc-plan-unit = Isi bagian dalam
calc-plan-percent = Persen
calc-plan-amounts = Jumlah uang ({ $currency })
calc-plan-amount-sum = Total seluruh termin
calc-plan-missing = Kurang: { $part }
calc-plan-over = Lebih: { $part }
calc-plan-rest = Sisanya ke termin { $number }
calc-plan-parts = Jumlah bagian yang sama
calc-plan-equal = Bagi rata
calc-plan-undo = Urungkan perubahan terakhir

## The calculator: result

calc-result = Estimasi Anda
calc-tier = Paket
calc-tier-seats = Kursi dalam paket
calc-headroom = Sisa kursi dalam paket
calc-unlimited = Tidak terbatas
calc-total-contract-value = Nilai total kontrak
# Read out whenever the total changes.
calc-announce = Nilai total kontrak: { $total }
calc-yearly = Biaya per tahun
calc-yearly-first = Biaya tahun pertama
calc-free-price = { $number } × { $amount }
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
calc-valid-days = Masa berlaku penawaran dalam hari: { $days }

## The calculator: payment schedules side by side

calc-schedules-caption = Perbandingan jadwal pembayaran
calc-difference = Selisih
calc-first-installment = Termin pertama
calc-chosen = Dipilih
calc-as-you-plan = Sesuai rencana Anda

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = Biaya tahun pertama menurut kursi berbayar
calc-picture-per-seat = Rata-rata per kursi berbayar dan bulan, menurut kursi berbayar
calc-picture-here = Anda di sini: kursi berbayar { $seats }, { $amount }.
calc-picture-next = Paket berikutnya dimulai dari kursi berbayar { $seats }.
calc-picture-toggle = Tampilkan harga per kursi
calc-picture-table = Tampilkan sebagai tabel

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

## The calculator: what is loaded when it is first opened

calc-roster = Hitung orang dari daftar
calc-budget = Mulai dari anggaran
calc-scenarios = Bandingkan skenario
calc-send = Kirim, simpan, atau cetak
calc-desk-failed = Bagian ini tidak dapat dimuat. Periksa koneksi Anda, lalu tutup dan buka lagi.

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
calc-how-line = { $figure }: { $text }
calc-why = { $amount }. { $figure }: asal angkanya
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

## The desk: a link that was opened

desk-loading = Memuat …
desk-failed = Tidak berhasil. Coba lagi.
desk-close = Tutup
desk-link-title = Tentang tautan yang Anda buka
desk-link-older-card = Tautan ini dibuat dengan daftar harga { $then }. Harga sudah berubah sejak itu: yang Anda lihat dihitung dengan daftar harga { $now }.
desk-link-card-unknown = Daftar harga yang lama sudah tidak tersedia, sehingga total yang lama tidak dapat ditampilkan.
desk-link-then = Total dengan daftar harga { $card }
desk-link-now = Total dengan daftar harga { $card }, hari ini
desk-link-difference = Selisih
desk-link-newer = Tautan ini berasal dari versi kalkulator yang lebih baru. Yang tidak dikenal versi ini dilewati.
desk-link-too-long = Tautan ini lebih panjang dari biasanya. Hanya bagian awalnya yang dibaca.
desk-link-unknown-key = Tautan ini memuat “{ $key }”, yang bukan isian di sini. Bagian itu dilewati.
desk-link-bad-value = Tautan ini memuat “{ $value }” untuk “{ $key }”, yang tidak mungkin di sini. Bagian itu dilewati.
desk-link-repeated = Tautan ini memuat “{ $key }” dua kali. Yang pertama yang berlaku.

## The desk: a list of people

desk-roster-headers = peran, peran pengguna, nama peran, izin, hak akses, tingkat akses, jenis anggota
desk-roster-intro = Tabel dengan satu baris per orang dan satu kolom untuk peran, atau peran saja, satu per baris. Daftar dihitung di browser ini; tidak ada yang dikirim.
desk-roster-text = Tempelkan daftar di sini
desk-roster-file = Pilih berkas
desk-roster-drop = atau letakkan berkas di sini
desk-roster-counting = Menghitung
desk-roster-cancel = Batal
desk-roster-cancelled = Penghitungan dibatalkan.
desk-roster-done = Baris: { $rows }. Dihitung: { $counted }. Tidak dihitung: { $left }.
desk-roster-empty = Tidak ada yang dapat dihitung dalam daftar ini.
desk-roster-no-text = Berkas ini bukan daftar dalam bentuk teks. Simpan sebagai CSV di program lembar kerja Anda, atau salin selnya dan tempelkan di sini.
desk-roster-too-large = Berkas terlalu besar. Batasnya { $limit } MB.
desk-roster-one-file = Pilih satu berkas saja.
desk-roster-column = Kolom peran
desk-roster-column-n = Kolom { $number }
desk-roster-choose = Pilih kolom
desk-roster-no-column = Kolom peran tidak ditemukan. Pilih dari daftar kolom.
desk-roster-header = Baris pertama berisi nama kolom
desk-roster-unknown = Tidak dikenali sebagai peran
desk-roster-blank = Tanpa peran
desk-roster-value = Baris: { $rows }. Nomor baris: { $lines }
desk-roster-skip = Jangan dihitung
desk-roster-others = Baris dengan nilai lain, yang tidak dihitung: { $rows }
desk-roster-repeated = Baris dengan alamat email yang sudah ada di baris sebelumnya: { $rows }. Baris itu ikut dihitung.
desk-roster-unclosed = Tanda kutip di baris { $line } tidak ditutup: semua sesudahnya dibaca sebagai satu kolom isian. Perbaiki daftarnya dan hitung lagi.
desk-roster-enter = Masukkan angka ini
desk-entered = Angka sudah dimasukkan.
desk-undo = Kembalikan angka sebelumnya
desk-undone = Angka sebelumnya sudah kembali.

## The desk: a budget

desk-budget-amount = Jumlah
desk-budget-period = Jumlah itu untuk
desk-budget-year = setiap tahun
desk-budget-contract = seluruh kontrak
desk-budget-over = { $amount } selama { $term }
desk-budget-inputs = Dihitung dengan: { $inputs }
desk-budget-not-an-amount = Masukkan jumlah, misalnya { $example }.
desk-budget-refused = Masukkan jumlah dari { $minimum } sampai { $maximum }. Angka desimal, paling banyak: { $decimals }
desk-budget-role = Peran untuk kursi yang tersisa
desk-budget-preview = Akan dimasukkan: { $people }
desk-budget-enter = Masukkan orang-orang ini

## The desk: sending, saving and printing

desk-send-missing = Belum ada yang dapat dikirim:
desk-send-label = { $label }:
desk-send-link = Tautan ke perkiraan ini
desk-send-link-hint = Siapa pun yang membukanya melihat isian yang sama. Tautan tidak memuat harga: harga dihitung ulang.
desk-send-copy-link = Salin tautan
desk-send-share = Bagikan …
desk-send-copied = Disalin
desk-send-not-copied = Penyalinan tidak dapat dilakukan di sini. Teks sudah dipilih: salin dengan papan ketik.
desk-send-files = Salin atau simpan
desk-send-copy-text = Salin sebagai teks
desk-send-copy-table = Salin sebagai tabel
desk-send-csv = Simpan sebagai CSV
desk-send-calendar = Simpan untuk kalender
desk-send-calendar-hint = Berkas kalender memuat pembayaran, tinjauan setiap tiga bulan, pertemuan 90 hari sebelum perpanjangan, dan perpanjangan.
desk-send-calendar-start = Untuk kalender, isi tanggal mulai.
desk-send-mail = Email
desk-send-mail-hint = Membuka program email Anda dengan perkiraan ini dan tautannya.
desk-send-offer = Permintaan penawaran
desk-send-mail-no-link = Tautan ke perkiraan ini terlalu panjang untuk email yang dimulai di sini. Salin dari halaman.

## The desk: the document to print

desk-document = Cetak atau simpan sebagai PDF
desk-document-hint = Yang Anda tulis di sini hanya ada di dokumen. Alamat, narahubung, dan catatan tidak disimpan.
desk-document-person = Narahubung
desk-document-address = Alamat
desk-document-notes = Catatan
desk-document-preview = Pratinjau dan cetak
desk-document-print = Cetak
desk-document-quote = Penawaran
desk-document-estimate = Perkiraan
desk-document-from = Dari
desk-document-for = Untuk
desk-document-date = Tanggal
desk-document-role = Peran
desk-document-seat = Kursi
desk-document-number = Orang
desk-document-price = Harga
desk-document-terms = Ketentuan
desk-document-terms-tier = Harga paket mencakup berapa pun jumlah orang hingga jumlah kursinya.
desk-document-terms-free = Pengguna gratis tidak mengubah harga.
desk-document-terms-estimate = Perkiraan ini menunjukkan biaya kontrak dengan daftar harga hari ini. Perkiraan ini tidak mengikat.
desk-document-approved = Disetujui oleh
desk-document-sign = Nama, tanggal, dan tanda tangan

## The desk: what stands in a calendar

desk-calendar-payment = Termin { $number }: { $amount }
desk-calendar-review = Tinjauan bisnis triwulanan
desk-calendar-renewal-review = Pertemuan perpanjangan
desk-calendar-renewal-rule = 90 hari sebelum perpanjangan pada { $date }.
desk-calendar-renewal = Perpanjangan kontrak

## The desk: scenarios

desk-scenarios-intro = Skenario tersimpan di browser ini, di perangkat ini. Tidak ada orang lain yang melihatnya.
desk-scenarios-name = Nama skenario
desk-scenarios-proposed = Kursi: { $seats }, { $term }
desk-scenarios-unnamed = Skenario
desk-scenarios-keep = Simpan isian saat ini
desk-scenarios-none = Belum ada skenario yang disimpan. Simpan isian saat ini, ubah, lalu bandingkan.
desk-scenarios-table = Perbandingan skenario
desk-scenarios-current = Isian saat ini
desk-scenarios-entered = Yang diisi
desk-scenarios-costs = Biayanya
desk-scenarios-legend = ≠ berbeda dari isian saat ini
desk-scenarios-differs = berbeda:
desk-scenarios-installments = Jumlah termin
desk-scenarios-first = Termin pertama
desk-scenarios-approval = perlu persetujuan
desk-scenarios-acts = Tindakan
desk-scenarios-open = Buka
desk-scenarios-replace = Ganti dengan isian saat ini
desk-scenarios-duplicate = Duplikatkan
desk-scenarios-rename = Ganti nama
desk-scenarios-delete = Hapus
desk-scenarios-undo = Urungkan
desk-scenarios-act = { $act }: { $name }
desk-scenarios-kept = Disimpan: { $name }
desk-scenarios-opened = Dibuka: { $name }
desk-scenarios-replaced = Diganti dengan isian saat ini: { $name }
desk-scenarios-renamed = Nama diganti: { $name }
desk-scenarios-deleted = Dihapus: { $name }
desk-scenarios-restored = Dipulihkan: { $name }
desk-scenarios-gone = Skenario ini sudah tidak ada. Skenario ini dihapus di tab lain.
desk-scenarios-full = Tidak dapat menyimpan lebih banyak skenario; paling banyak: { $most }. Hapus satu terlebih dahulu.
desk-scenarios-older = Disimpan dengan daftar harga { $then }. Dihitung dengan daftar harga { $now }.
desk-scenarios-partly = Beberapa bagian tidak dapat dibaca dan dilewati.
desk-scenarios-refused = Browser ini tidak menyimpan apa pun di sini atau kehabisan ruang. Skenario bertahan sampai halaman ini ditutup atau dimuat ulang.
desk-scenarios-foreign = Skenario yang tersimpan di browser ini tidak dapat dibaca dan dibiarkan apa adanya. Skenario bertahan sampai halaman ini ditutup atau dimuat ulang.
desk-scenarios-odd = Beberapa skenario yang tersimpan tidak dapat dibaca. Semuanya dibiarkan apa adanya.
desk-scenarios-discard = Buang yang tidak dapat dibaca

## The desk: for sales people

desk-sales-present = Presentasikan
desk-sales-shortcuts = Pintasan papan ketik
desk-sales-remember = Ingat mode penjualan di perangkat ini
desk-sales-leave = Keluar dari mode penjualan
desk-sales-not-stored = Browser ini tidak menyimpan apa pun di sini. Mode penjualan berakhir saat halaman ini ditutup.
desk-sales-copied = Tautan disalin
desk-sales-not-copied = Browser tidak mengizinkan penyalinan. Salin tautan dari bilah alamat.
desk-sales-no-scenario = Tidak ada skenario { $number }.
desk-keys-key = Tombol
desk-keys-does = Fungsinya
desk-keys-keep = Simpan isian saat ini sebagai skenario
desk-keys-copy = Salin tautan
desk-keys-discount = Ke diskon; panah atas dan bawah mengubahnya sebesar 1
desk-keys-role = Ke peran pertama
desk-keys-open = Buka skenario itu
desk-keys-help = Tampilkan daftar ini
desk-keys-step = Saat presentasi: berpindah antar skenario
desk-keys-escape = Tutup yang sedang terbuka
desk-keys-on = Gunakan tombol tunggal
desk-keys-note = Tombol tunggal berfungsi selama tidak ada kolom yang aktif.

## The desk: presenting

desk-present-previous = Sebelumnya
desk-present-next = Berikutnya
desk-present-place = { $number } dari { $count }
desk-present-seats = { $paid } dari { $seats }
desk-present-discount = Tampilkan diskon
desk-present-full = Layar penuh
desk-present-equal = { $count } × { $amount }

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
