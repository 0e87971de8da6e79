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

## La calculadora: personas

calc-people = Personas por rol
calc-paid = De pago
calc-free = Gratuito
calc-paid-seats = Licencias de pago
calc-free-users = Usuarios gratuitos

## La calculadora: contrato

calc-contract = Contrato
calc-term = Duración
calc-schedule = Modalidad de pago
calc-currency = Moneda
calc-start = Fecha de inicio
calc-start-hint = Opcional. Si no la indica, los pagos se muestran por mes y no por fecha.

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

## La calculadora: resultado

calc-result = Su estimación
calc-tier = Nivel
calc-tier-seats = Licencias del nivel
calc-headroom = Licencias disponibles en el nivel
calc-unlimited = Sin límite
calc-total-contract-value = Valor total del contrato
# Se lee cada vez que cambia el total.
calc-announce = Valor total del contrato: { $total }
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
