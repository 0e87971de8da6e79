# Las palabras de la interfaz en español. Lo que figura entre { } se completa al
# generar la página o mientras se escribe; los importes, números y porcentajes
# llegan ya escritos en la forma española.

## El idioma

native-name = Español
# ltr (de izquierda a derecha) o rtl (de derecha a izquierda).
direction = ltr

## La tabla de roles
# Lo que puede decir su segunda columna, separado por comas.

paid-words = De pago, Pago, Pagado, Pagada, Con costo, Con coste
free-words = Gratuito, Gratuita, Gratis, Sin costo, Sin coste

## El sitio

site-name = Documentación de Blue
skip-to-content = Ir al contenido
# Nombre de la navegación para los lectores de pantalla.
nav-label = Documentación
# El botón que abre la navegación en una pantalla pequeña.
nav-menu = Menú
# En la navegación, en lugar de las páginas de una lista larga. $count: cuántas.
nav-more = Más páginas ({ $count })
language-label = Idioma
# En la página a la que lleva la dirección raíz del sitio.
choose-language = Elegir idioma
toc-label = En esta página
breadcrumbs-label = Ubicación de la página
pager-label = Antes y después de esta página
pager-previous = Anterior
pager-next = Siguiente
theme-label = Colores
theme-system = Automático
theme-light = Claro
theme-dark = Oscuro
page-updated = Última modificación: { $date }
edit-page = Editar esta página
page-markdown = Esta página en Markdown
# Se lee después del texto de un enlace.
opens-in-new-tab = (se abre en una pestaña nueva)
# Nombre de una tabla ancha con desplazamiento, para los lectores de pantalla.
table-label = Tabla con desplazamiento horizontal
footer-contact = ¿Tiene preguntas sobre su contrato?

## Recuadros
# Los cuatro primeros se leen en voz alta y no se muestran.

callout-note = Nota
callout-tip = Consejo
callout-warning = Advertencia
callout-danger = Peligro
# El enlace de un recuadro. $host: el sitio de destino, como billing.blue.cc.
callout-open = Abrir { $host }

## Videos

# $host: el sitio que aloja el video.
external-video = Ver el video en { $host }
# Lo mismo, para un video que tiene título.
external-video-titled = { $title } (video en { $host })

## Pestañas

# Nombre de la fila de pestañas para los lectores de pantalla.
tabs-label = Elegir qué se muestra
code-tabs-label = Elegir una versión del código
# Un bloque de código entre pestañas que no indica nombre ni lenguaje.
code-label = Código

## Una página sin traducir

# $language: el idioma en que se muestra la página, con su propio nombre.
fallback-notice = Esta página todavía no está traducida. Idioma en que se muestra: { $language }.
fallback-link = Ir a la página original

## Una página cuyo original ha cambiado desde que se tradujo
# Le sigue el enlace a la página original, como arriba.

stale-notice = El original de esta página ha cambiado desde que se tradujo. Es posible que parte de su contenido no esté actualizada.

## Una dirección que no existe

not-found-title = Página no encontrada
not-found-text = No hay ninguna página en esta dirección. Es posible que se haya trasladado o que el enlace contenga un error.
not-found-home = Ir a la página de inicio
not-found-nearest = ¿Buscaba alguna de estas páginas?

## Una dirección antigua
# Le sigue un enlace con el título de la página correspondiente.

redirect-title = Esta página se ha trasladado

## Sin red
# Le siguen enlaces a las páginas que el navegador ha guardado.

offline-title = Sin conexión
offline-text = Esta página no está guardada en su dispositivo. Sin conexión puede leer estas:

## La calculadora

calc-title = Calcule su contrato
calc-intro = Indique cuántas personas tendrán cada rol. El precio se actualiza mientras escribe.
calc-illustrative = Precios de ejemplo. No constituyen una oferta.
calc-before-tax = Los importes no incluyen impuestos.
calc-scripts-off = La calculadora necesita JavaScript, que aquí está desactivado. Se muestran un ejemplo resuelto y los niveles.
calc-not-started = No se pudo cargar la calculadora. Compruebe la conexión y recargue la página. Los niveles y sus tarifas de lista figuran más abajo.

## La calculadora: personas

calc-people = Personas por rol
calc-paid = De pago
calc-free = Gratuito
calc-paid-seats = Licencias de pago
calc-free-users = Usuarios gratuitos
calc-people-hint = Las flechas arriba y abajo cambian un número en 1, y en 10 con Mayús.
calc-paid-of = Licencias de pago: { $paid } de { $seats }, { $left } libres
calc-paid-open = Licencias de pago: { $paid }, sin límite
calc-paid-sum = Licencias de pago: { $paid }
calc-free-sum = Usuarios gratuitos: { $free } – sin coste
calc-next-from = A partir de { $seats } licencias de pago: { $tier }. { $name }: { $fee }
calc-next-contact = A partir de { $seats } licencias de pago, nuestro equipo de empresas le hace una oferta.
calc-more = { $role }: una persona más
calc-fewer = { $role }: una persona menos

## The calculator: people who change their role

calc-move = Pasar personas a otro rol
calc-move-from = De
calc-move-to = A
calc-move-count = Cuántas
calc-move-button = Pasar
calc-move-same = El precio no cambia: sigue dentro de su nivel.
calc-move-change = Cambio de precio: { $change }. Nuevo valor total del contrato: { $total }
calc-moved = Hecho. { $effect }

## La calculadora: contrato

calc-contract = Contrato
calc-term = Duración
calc-schedule = Modalidad de pago
calc-currency = Moneda
calc-start = Fecha de inicio
calc-start-hint = Opcional. Si no la indica, los pagos se muestran por mes y no por fecha.
calc-choice = { $name }, { $change }
calc-uplift = A partir del segundo año, la tarifa de cada año supera en { $uplift } la del año anterior.
calc-extras = Servicios únicos

## The calculator: for sales people

calc-sales = Oferta
calc-discount = Descuento negociado en porcentaje
calc-customer = Cliente
calc-reference = Referencia
calc-discount-most = Hasta { $maximum }.
calc-discount-approval = Por encima de { $above }, requiere aprobación.

## La calculadora: un plan de pagos propio

calc-plan = Plan de pagos
calc-plan-hint = Cada fila es una cuota. El mes 0 es el inicio del contrato. Los porcentajes se aplican al valor total del contrato y deben sumar el 100 %.
calc-plan-month = Meses desde el inicio
calc-plan-share = Porcentaje del total
calc-plan-add = Añadir cuota
# $number: el de la fila, a partir de 1.
calc-plan-remove = Quitar la cuota { $number }
calc-plan-sum = Suma de los porcentajes
# Nombres de los dos campos de una fila, para los lectores de pantalla.
calc-plan-month-n = Cuota { $number }: meses desde el inicio
calc-plan-share-n = Cuota { $number }: porcentaje del total
calc-plan-amount-n = Cuota { $number }: importe
calc-plan-date-n = Cuota { $number }: fecha
calc-plan-hint-amounts = Cada fila es una cuota. El mes 0 es el inicio del contrato. Los importes deben sumar el valor total del contrato.
calc-plan-date-hint = Una fecha cuenta para el mes del contrato en el que cae. El pago vence el primer día de ese mes.
calc-plan-unit = Indicar las partes en
calc-plan-percent = Porcentaje
calc-plan-amounts = Importes ({ $currency })
calc-plan-amount-sum = Suma de los importes
calc-plan-missing = Falta: { $part }
calc-plan-over = Sobra: { $part }
calc-plan-rest = El resto a la cuota { $number }
calc-plan-parts = Número de partes iguales
calc-plan-equal = Repartir por igual
calc-plan-undo = Deshacer el último cambio

## La calculadora: resultado

calc-result = Su estimación
calc-tier = Nivel
calc-tier-seats = Licencias del nivel
calc-headroom = Licencias disponibles en el nivel
calc-unlimited = Sin límite
calc-total-contract-value = Valor total del contrato
# Se lee cada vez que cambia el total.
calc-announce = Valor total del contrato: { $total }
calc-yearly = Coste por año
calc-yearly-first = Coste del primer año
calc-free-price = { $number } × { $amount }
calc-average = Promedio por licencia de pago y mes, primer año
calc-renewal = Fecha de renovación
calc-next-tier = Nivel siguiente
calc-next-tier-total = Valor total del contrato en el nivel siguiente
# Más licencias de pago que las indicadas, con un total menor.
calc-cheaper-at = Con { $seats } licencias de pago, el total sería menor: { $total }
calc-needs-approval = Un descuento de esta magnitud debe aprobarse antes de confirmar el precio.
# En lugar de una estimación, para un número de licencias sin precio.
calc-contact-sales = Para este número de licencias de pago, nuestro equipo de cuentas corporativas le prepara una oferta.
calc-contact-action = Escribir a { $email }
# $version: la de la lista de tarifas, como 2026-11.
calc-rate-card = Lista de tarifas { $version }
calc-valid-days = Validez de una oferta, en días: { $days }

## The calculator: payment schedules side by side

calc-schedules-caption = Comparación de calendarios de pago
calc-difference = Diferencia
calc-first-installment = Primera cuota
calc-chosen = Elegido
calc-as-you-plan = Según su plan

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = Coste del primer año según las licencias de pago
calc-picture-per-seat = Media por licencia de pago y mes, según las licencias de pago
calc-picture-here = Está aquí: licencias de pago { $seats }, { $amount }.
calc-picture-next = El siguiente nivel empieza en la licencia { $seats }.
calc-picture-toggle = Mostrar el precio por licencia
calc-picture-table = Mostrar como tabla

## La calculadora: año por año

calc-years-caption = Precio por año de contrato
calc-year = Año
calc-year-n = Año { $number }
calc-list = Tarifa de lista
calc-term-discount = Descuento por duración
calc-negotiated-discount = Descuento negociado
calc-schedule-adjustment = Ajuste por modalidad de pago
calc-year-total = Total del año

## La calculadora: cuotas

calc-installments-caption = Cuotas
calc-installment = N.º
calc-due = Vencimiento
calc-month = Meses desde el inicio
calc-amount = Importe

## The calculator: what is loaded when it is first opened

calc-roster = Contar personas de una lista
calc-budget = Partir de un presupuesto
calc-scenarios = Comparar escenarios
calc-send = Enviar, guardar o imprimir
calc-desk-failed = No se pudo cargar esta parte. Compruebe la conexión, ciérrela y vuelva a abrirla.

## La calculadora: la tabla de niveles

calc-tiers-caption = Niveles y sus tarifas de lista
calc-tiers-seats = Licencias de pago
calc-tiers-fee = Tarifa de lista anual
calc-tiers-seat-fee = Tarifa de lista por licencia y año
calc-up-to = Hasta { $seats }
calc-above = Más de { $seats }
calc-any-number = Cualquier número
calc-on-request = A consultar

## De dónde salen las cifras
# Los cálculos del resultado, escritos uno por uno. Los importes, números y
# porcentajes llegan listos para mostrarse.

calc-how-caption = Detalle del cálculo
calc-how-line = { $figure }: { $text }
calc-why = { $amount }. { $figure }: cómo se obtiene
# El nivel de $paid licencias: incluye de $first a $last.
calc-how-tier = De { $first } a { $last } licencias de pago; usted tiene { $paid }
calc-how-tier-open = A partir de { $first } licencias de pago; usted tiene { $paid }
calc-how-fee = { $amount }, la tarifa anual del nivel
# El total de un año en cuotas iguales; $unit es el menor importe posible, como
# 0,01, que se suma a las primeras cuotas cuando el total no puede repartirse
# exactamente.
calc-how-parts = { $total } ÷ { $parts } = { $base }
# $larger: a cuántas cuotas se suma; puede ser 1.
calc-how-parts-more = { $total } ÷ { $parts } = { $base }, más { $unit } en cada una de las primeras cuotas del año ({ $larger })
calc-how-added = { $installment } + { $fees } por servicios únicos = { $amount }
# Una cuota de un plan personalizado.
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }, redondeado a la baja: { $amount }
calc-how-share-more = { $total } × { $share } = { $exact }, redondeado a la baja, más { $unit } del resto: { $amount }
calc-how-approval = { $discount } supera el límite sin aprobación, que es del { $above }

## The desk: a link that was opened

desk-loading = Cargando…
desk-failed = No ha funcionado. Inténtelo de nuevo.
desk-close = Cerrar
desk-link-title = Sobre el enlace que ha abierto
desk-link-older-card = El enlace se creó con la lista de tarifas { $then }. Los precios han cambiado desde entonces: lo que ve está calculado con la lista de tarifas { $now }.
desk-link-card-unknown = La lista de tarifas anterior ya no está disponible, por lo que no se puede mostrar el total anterior.
desk-link-then = Total con la lista de tarifas { $card }
desk-link-now = Total con la lista de tarifas { $card }, hoy
desk-link-difference = Diferencia
desk-link-newer = El enlace procede de una versión posterior de esta calculadora. Lo que esta no conoce se ha omitido.
desk-link-too-long = El enlace es más largo de lo que son los enlaces. Solo se leyó el principio.
desk-link-unknown-key = El enlace contiene «{ $key }», que aquí no es un dato. Se ha omitido.
desk-link-bad-value = El enlace contiene «{ $value }» para «{ $key }», lo que aquí no es posible. Se ha omitido.
desk-link-repeated = El enlace contiene «{ $key }» dos veces. Cuenta la primera.

## The desk: a list of people

desk-roster-headers = rol, rol de usuario, nombre del rol, función, permiso, nivel de acceso, tipo de miembro
desk-roster-intro = Una tabla con una fila por persona y una columna para el rol, o solo los roles, uno por línea. La lista se cuenta en este navegador; no se envía nada.
desk-roster-text = Pegue aquí la lista
desk-roster-file = Elegir un archivo
desk-roster-drop = o suelte uno aquí
desk-roster-counting = Contando
desk-roster-cancel = Cancelar
desk-roster-cancelled = Se canceló el recuento.
desk-roster-done = Filas: { $rows }. Contadas: { $counted }. Sin contar: { $left }.
desk-roster-empty = En esta lista no hay nada que contar.
desk-roster-no-text = Este archivo no es una lista en forma de texto. Guárdelo como CSV en su hoja de cálculo, o copie sus celdas y péguelas aquí.
desk-roster-too-large = El archivo es demasiado grande. El límite es de { $limit } MB.
desk-roster-one-file = Elija los archivos de uno en uno.
desk-roster-column = Columna de roles
desk-roster-column-n = Columna { $number }
desk-roster-choose = Elegir una columna
desk-roster-no-column = No se encontró ninguna columna de roles. Elíjala en la lista de columnas.
desk-roster-header = La primera fila tiene los nombres de las columnas
desk-roster-unknown = No reconocido como rol
desk-roster-blank = Sin rol
desk-roster-value = Filas: { $rows }. Líneas: { $lines }
desk-roster-skip = No contar
desk-roster-others = Filas con otros valores, que no se cuentan: { $rows }
desk-roster-repeated = Filas con una dirección de correo que ya tiene una fila anterior: { $rows }. También se cuentan.
desk-roster-unclosed = La comilla de la línea { $line } no se cierra nunca: todo lo que sigue se leyó como un solo campo. Corrija la lista y cuéntela de nuevo.
desk-roster-enter = Introducir estos números
desk-entered = Se introdujeron los números.
desk-undo = Recuperar los números anteriores
desk-undone = Se recuperaron los números anteriores.

## The desk: a budget

desk-budget-amount = Importe
desk-budget-period = El importe es
desk-budget-year = por año
desk-budget-contract = para todo el contrato
desk-budget-over = { $amount } en { $term }
desk-budget-inputs = Calculado con: { $inputs }
desk-budget-not-an-amount = Introduzca un importe, por ejemplo { $example }.
desk-budget-refused = Introduzca un importe de { $minimum } a { $maximum }. Decimales, como máximo: { $decimals }
desk-budget-role = Rol para las licencias restantes
desk-budget-preview = Se introducirá: { $people }
desk-budget-enter = Introducir estas personas

## The desk: sending, saving and printing

desk-send-missing = Todavía no hay nada que enviar:
desk-send-label = { $label }:
desk-send-link = Enlace a esta estimación
desk-send-link-hint = Quien lo abra verá los mismos datos. No contiene precios: se calculan de nuevo.
desk-send-copy-link = Copiar el enlace
desk-send-share = Compartir…
desk-send-copied = Copiado
desk-send-not-copied = Aquí no se puede copiar. El texto está seleccionado: cópielo con el teclado.
desk-send-files = Copiar o guardar
desk-send-copy-text = Copiar como texto
desk-send-copy-table = Copiar como tabla
desk-send-csv = Guardar como CSV
desk-send-calendar = Guardar para un calendario
desk-send-calendar-hint = El archivo de calendario contiene los pagos, una revisión cada tres meses, una reunión 90 días antes de la renovación y la renovación.
desk-send-calendar-start = Para un calendario, introduzca una fecha de inicio.
desk-send-mail = Correo
desk-send-mail-hint = Abre su programa de correo con esta estimación y su enlace.
desk-send-offer = Solicitud de oferta
desk-send-mail-no-link = El enlace a esta estimación es demasiado largo para un correo iniciado aquí. Cópielo de la página.

## The desk: the document to print

desk-document = Imprimir o guardar como PDF
desk-document-hint = Lo que escriba aquí figura solo en el documento. La dirección, el contacto y las notas no se guardan.
desk-document-person = Persona de contacto
desk-document-address = Dirección
desk-document-notes = Notas
desk-document-preview = Vista previa e impresión
desk-document-print = Imprimir
desk-document-quote = Oferta
desk-document-estimate = Estimación
desk-document-from = De
desk-document-for = Para
desk-document-date = Fecha
desk-document-role = Rol
desk-document-seat = Licencia
desk-document-number = Personas
desk-document-price = Precio
desk-document-terms = Condiciones
desk-document-terms-tier = La tarifa de un nivel incluye cualquier número de personas hasta el de sus licencias.
desk-document-terms-free = Los usuarios gratuitos no cambian el precio.
desk-document-terms-estimate = Esta estimación dice lo que cuesta el contrato con la lista de tarifas de hoy. No es vinculante.
desk-document-approved = Aprobado por
desk-document-sign = Nombre, fecha y firma

## The desk: what stands in a calendar

desk-calendar-payment = Cuota { $number }: { $amount }
desk-calendar-review = Revisión trimestral
desk-calendar-renewal-review = Reunión de renovación
desk-calendar-renewal-rule = 90 días antes de la renovación del { $date }.
desk-calendar-renewal = Renovación del contrato

## The desk: scenarios

desk-scenarios-intro = Los escenarios se quedan en este navegador, en este dispositivo. Nadie más los ve.
desk-scenarios-name = Nombre del escenario
desk-scenarios-proposed = Licencias: { $seats }, { $term }
desk-scenarios-unnamed = Escenario
desk-scenarios-keep = Guardar los datos actuales
desk-scenarios-none = Todavía no hay escenarios guardados. Guarde los datos actuales, cámbielos y compare.
desk-scenarios-table = Escenarios comparados
desk-scenarios-current = Datos actuales
desk-scenarios-entered = Lo introducido
desk-scenarios-costs = Lo que cuesta
desk-scenarios-legend = ≠ difiere de los datos actuales
desk-scenarios-differs = difiere:
desk-scenarios-installments = Número de cuotas
desk-scenarios-first = Primera cuota
desk-scenarios-approval = requiere aprobación
desk-scenarios-acts = Acciones
desk-scenarios-open = Abrir
desk-scenarios-replace = Reemplazar por los actuales
desk-scenarios-duplicate = Duplicar
desk-scenarios-rename = Cambiar el nombre
desk-scenarios-delete = Eliminar
desk-scenarios-undo = Deshacer
desk-scenarios-act = { $act }: { $name }
desk-scenarios-kept = Guardado: { $name }
desk-scenarios-opened = Abierto: { $name }
desk-scenarios-replaced = Reemplazado por los datos actuales: { $name }
desk-scenarios-renamed = Nombre cambiado: { $name }
desk-scenarios-deleted = Eliminado: { $name }
desk-scenarios-restored = Restaurado: { $name }
desk-scenarios-gone = Este escenario ya no existe. Se eliminó en otra pestaña.
desk-scenarios-full = No se pueden guardar más escenarios; máximo: { $most }. Elimine uno primero.
desk-scenarios-older = Guardado con la lista de tarifas { $then }. Calculado con la lista de tarifas { $now }.
desk-scenarios-partly = Algunas partes no se pueden leer y se omitieron.
desk-scenarios-refused = Este navegador no guarda nada aquí o no le queda espacio. Los escenarios duran hasta que se cierre o se recargue esta página.
desk-scenarios-foreign = Lo que este navegador tiene guardado como escenarios no se puede leer y se dejó como está. Los escenarios duran hasta que se cierre o se recargue esta página.
desk-scenarios-odd = Algunos de los escenarios guardados no se pueden leer. Se dejaron como están.
desk-scenarios-discard = Descartar lo que no se puede leer

## The desk: for sales people

desk-sales-present = Presentar
desk-sales-shortcuts = Atajos de teclado
desk-sales-remember = Recordar el modo de ventas en este dispositivo
desk-sales-leave = Salir del modo de ventas
desk-sales-not-stored = Este navegador no guarda nada aquí. El modo de ventas termina al cerrar esta página.
desk-sales-copied = Enlace copiado
desk-sales-not-copied = El navegador no permitió copiar. Copie el enlace de la barra de direcciones.
desk-sales-no-scenario = No hay escenario { $number }.
desk-keys-key = Tecla
desk-keys-does = Qué hace
desk-keys-keep = Guardar los datos actuales como escenario
desk-keys-copy = Copiar el enlace
desk-keys-discount = Ir al descuento; las flechas arriba y abajo lo cambian en 1
desk-keys-role = Ir al primer rol
desk-keys-open = Abrir ese escenario
desk-keys-help = Mostrar esta ayuda
desk-keys-step = Al presentar: recorrer los escenarios
desk-keys-escape = Cerrar lo que esté abierto
desk-keys-on = Usar teclas sueltas
desk-keys-note = Las teclas sueltas funcionan mientras ningún campo tenga el foco.

## The desk: presenting

desk-present-previous = Anterior
desk-present-next = Siguiente
desk-present-place = { $number } de { $count }
desk-present-seats = { $paid } de { $seats }
desk-present-discount = Mostrar el descuento
desk-present-full = Pantalla completa
desk-present-equal = { $count } × { $amount }

## Ofertas en la línea de comandos

# El último día de validez de una oferta.
quote-valid-until = Vigente hasta

## Presupuestos
# La respuesta a `site quote --budget`.

budget = Presupuesto
budget-seats = Licencias de pago que cubre
budget-left = Resto del presupuesto
budget-any-number = Cualquier número
# El presupuesto no cubre ningún contrato; $budget es el importe.
budget-below = { $budget } no alcanza para el contrato más pequeño.
budget-smallest = El contrato más pequeño
budget-smallest-seats = Licencias de pago, como mínimo

## Lo que la calculadora no puede leer

# En lugar de la estimación, mientras haya un campo marcado.
calc-check-fields = Revise los campos marcados para ver su estimación.
calc-not-a-number = Indique un número entero, como 12.
calc-not-a-percent = Indique un porcentaje, como 40 o 12,5.

## Lo que la calculadora rechaza, junto al campo correspondiente

calc-refusal-unknown-role = La tabla de roles no contiene el rol «{ $role }». Elija uno de los que figuran en ella.
calc-refusal-headcount-too-large = Indique { $maximum } personas como máximo.
calc-refusal-no-paid-seats = Indique al menos una persona en un rol de pago.
calc-refusal-unknown-currency = No hay precios en esta moneda. Elija una de la lista.
calc-refusal-unknown-term = No se ofrecen contratos por este número de años. Elija una duración de la lista.
calc-refusal-unknown-schedule = Esta modalidad de pago no se ofrece. Elija una de la lista.
calc-refusal-unknown-extra = Este servicio no se ofrece. Elija uno de la lista.
calc-refusal-duplicate-extra = Este servicio se ha elegido dos veces. Quite uno de los dos.
calc-refusal-start-out-of-range = Indique una fecha que exista, entre el { $first } y el { $last }.
calc-refusal-discount-out-of-range = Indique un descuento del 0 % al 100 %, con 4 decimales como máximo.
calc-refusal-discount-above-maximum = El descuento es demasiado alto. El máximo posible es del { $maximum }.
calc-refusal-plan-missing = Una modalidad de pago personalizada requiere un plan de pagos. Añada al menos una cuota.
calc-refusal-plan-unexpected = El plan de pagos solo se usa con la modalidad de pago personalizada. Elija esa modalidad o quite el plan.
calc-refusal-plan-length = Indique entre 1 y { $maximum } cuotas.
calc-refusal-plan-month-order = Indique un mes posterior al de la fila anterior.
calc-refusal-plan-month-outside-term = Indique un mes del 0 al { $last }, para que el pago quede dentro del contrato.
calc-refusal-plan-mixed = Indique un porcentaje en todas las cuotas o un importe en todas.
calc-refusal-plan-share = Indique un porcentaje superior al 0 %, con 4 decimales como máximo.
calc-refusal-plan-amount = Indique un importe superior a 0, sin más decimales que los de la moneda.
calc-refusal-plan-sum = Los porcentajes suman { $sum }. Modifíquelos hasta que sumen exactamente el 100 %.
calc-refusal-plan-sum-missing = Los importes suman { $sum }. El valor total del contrato es de { $total }: faltan { $missing }.
calc-refusal-plan-sum-excess = Los importes suman { $sum }. El valor total del contrato es de { $total }: sobran { $excess }.
calc-refusal-amount-too-large = Los importes son demasiado grandes para calcularlos. Indique menos personas o una duración menor.

## Nombres de lo que figura en la lista de tarifas

tier-team = Equipo
tier-department = Departamento
tier-company = Empresa
tier-group = Grupo
tier-enterprise = Corporativo

schedule-annual = Anual
schedule-quarterly = Trimestral
schedule-custom = Personalizada

extra-onboarding = Puesta en marcha

term-years = { $years ->
    [one] { $years } año
   *[other] { $years } años
}
