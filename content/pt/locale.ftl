# As palavras da interface em português do Brasil. O que está entre { } é
# preenchido quando a página é gerada ou enquanto se digita; valores, números e
# percentuais já chegam escritos na forma brasileira.

## O idioma

native-name = Português
# ltr (da esquerda para a direita) ou rtl (da direita para a esquerda).
direction = ltr

## A tabela de funções
# O que a segunda coluna pode dizer, separado por vírgulas.

paid-words = Paga, Pago, Com custo
free-words = Gratuita, Gratuito, Grátis, Sem custo

## O site

site-name = Documentação do Blue
skip-to-content = Ir para o conteúdo
# Nome da navegação para leitores de tela.
nav-label = Documentação
# O botão que abre a navegação em uma tela pequena.
nav-menu = Menu
# Na navegação, no lugar das páginas de uma lista longa. $count: quantas.
nav-more = Mais páginas ({ $count })
language-label = Idioma
# Na página a que leva o endereço raiz do site.
choose-language = Escolha um idioma
toc-label = Nesta página
breadcrumbs-label = Onde esta página está
pager-label = Antes e depois desta página
pager-previous = Anterior
pager-next = Próxima
theme-label = Cores
theme-system = Automático
theme-light = Claro
theme-dark = Escuro
page-updated = Última alteração: { $date }
edit-page = Editar esta página
page-markdown = Esta página em Markdown
# Lido depois do texto de um link.
opens-in-new-tab = (abre em uma nova aba)
# Nome de uma tabela larga com rolagem, para leitores de tela.
table-label = Tabela com rolagem horizontal
footer-contact = Dúvidas sobre o seu contrato?

## Quadros de destaque
# Os quatro primeiros são lidos em voz alta e não aparecem na tela.

callout-note = Observação
callout-tip = Dica
callout-warning = Atenção
callout-danger = Perigo
# O link de um quadro. $host: o site de destino, como billing.blue.cc.
callout-open = Abrir { $host }

## Vídeos

# $host: o site que hospeda o vídeo.
external-video = Assistir ao vídeo em { $host }
# O mesmo, para um vídeo que tem título.
external-video-titled = { $title } (vídeo em { $host })

## Abas

# Nome da fileira de abas para leitores de tela.
tabs-label = Escolha o que mostrar
code-tabs-label = Escolha uma versão do código
# Um bloco de código entre abas que não informa nome nem linguagem.
code-label = Código

## Uma página sem tradução

# $language: o idioma em que a página é mostrada, pelo próprio nome.
fallback-notice = Esta página ainda não foi traduzida. Idioma exibido: { $language }.
fallback-link = Ir para a página original

## Uma página cujo original mudou depois da tradução
# Seguido do link para a página original, como acima.

stale-notice = O original desta página mudou depois da tradução. Parte do conteúdo pode estar desatualizada.

## Um endereço que não existe

not-found-title = Página não encontrada
not-found-text = Não há nenhuma página neste endereço. Ela pode ter mudado de lugar, ou o link pode conter um erro.
not-found-home = Ir para a página inicial
not-found-nearest = Você procurava uma destas páginas?

## Um endereço antigo
# Seguido de um link com o título da página correspondente.

redirect-title = Esta página mudou de endereço

## Sem rede
# Seguido de links para as páginas que o navegador guardou.

offline-title = Sem conexão
offline-text = Esta página não está salva no seu dispositivo. Sem conexão, você pode ler estas:

## A calculadora

calc-title = Estime o seu contrato
calc-intro = Informe quantas pessoas terão cada função. O preço é atualizado enquanto você digita.
calc-illustrative = Preços de exemplo. Isto não é uma proposta.
calc-before-tax = Os valores não incluem impostos.
calc-scripts-off = A calculadora precisa de JavaScript, que está desativado aqui. Você vê um exemplo calculado e as faixas.
calc-not-started = Não foi possível carregar a calculadora. Verifique a conexão e recarregue a página. As faixas e os preços de tabela estão abaixo.

## A calculadora: pessoas

calc-people = Pessoas por função
calc-paid = Paga
calc-free = Gratuita
calc-paid-seats = Licenças pagas
calc-free-users = Usuários gratuitos
calc-people-hint = As setas para cima e para baixo alteram um número em 1, e em 10 com Shift.
calc-paid-of = Licenças pagas: { $paid } de { $seats }, { $left } livres
calc-paid-open = Licenças pagas: { $paid }, sem limite
calc-paid-sum = Licenças pagas: { $paid }
calc-free-sum = Usuários gratuitos: { $free } – sem custo
calc-next-from = A partir de { $seats } licenças pagas: { $tier }. { $name }: { $fee }
calc-next-contact = A partir de { $seats } licenças pagas, nossa equipe corporativa faz uma proposta.
calc-more = { $role }: mais uma pessoa
calc-fewer = { $role }: menos uma pessoa

## The calculator: people who change their role

calc-move = Mover pessoas para outra função
calc-move-from = De
calc-move-to = Para
calc-move-count = Quantas
calc-move-button = Mover
calc-move-same = O preço não muda: continua dentro da sua faixa.
calc-move-change = Mudança no preço: { $change }. Novo valor total do contrato: { $total }
calc-moved = Movido. { $effect }

## A calculadora: contrato

calc-contract = Contrato
calc-term = Vigência
calc-schedule = Periodicidade de pagamento
calc-currency = Moeda
calc-start = Data de início
calc-start-hint = Opcional. Sem ela, os pagamentos aparecem por mês, e não por data.
calc-choice = { $name }, { $change }
calc-uplift = A partir do segundo ano, o preço de tabela de cada ano fica { $uplift } acima do ano anterior.
calc-extras = Serviços avulsos

## The calculator: for sales people

calc-sales = Proposta
calc-discount = Desconto negociado em porcentagem
calc-customer = Cliente
calc-reference = Referência
calc-discount-most = Até { $maximum }.
calc-discount-approval = Acima de { $above }, é necessária aprovação.

## A calculadora: um plano de pagamento próprio

calc-plan = Plano de pagamento
calc-plan-hint = Cada linha é uma parcela. O mês 0 é o início do contrato. Os percentuais se aplicam ao valor total do contrato e devem somar 100%.
calc-plan-month = Meses após o início
calc-plan-share = Percentual do total
calc-plan-add = Adicionar parcela
# $number: o da linha, a partir de 1.
calc-plan-remove = Remover a parcela { $number }
calc-plan-sum = Soma dos percentuais
# Nomes dos dois campos de uma linha, para leitores de tela.
calc-plan-month-n = Parcela { $number }: meses após o início
calc-plan-share-n = Parcela { $number }: percentual do total
calc-plan-amount-n = Parcela { $number }: valor
calc-plan-date-n = Parcela { $number }: data
calc-plan-hint-amounts = Cada linha é uma parcela. O mês 0 é o início do contrato. Os valores devem somar o valor total do contrato.
calc-plan-date-hint = Uma data conta para o mês do contrato em que cai. O pagamento vence no primeiro dia desse mês.
calc-plan-unit = Informar as partes em
calc-plan-percent = Porcentagem
calc-plan-amounts = Valores ({ $currency })
calc-plan-amount-sum = Soma dos valores
calc-plan-missing = Falta: { $part }
calc-plan-over = Sobra: { $part }
calc-plan-rest = O restante para a parcela { $number }
calc-plan-parts = Número de partes iguais
calc-plan-equal = Dividir igualmente
calc-plan-undo = Desfazer a última alteração

## A calculadora: resultado

calc-result = Sua estimativa
calc-tier = Faixa
calc-tier-seats = Licenças da faixa
calc-headroom = Licenças restantes na faixa
calc-unlimited = Sem limite
calc-total-contract-value = Valor total do contrato
# Lido sempre que o total muda.
calc-announce = Valor total do contrato: { $total }
calc-yearly = Custo por ano
calc-yearly-first = Custo do primeiro ano
calc-free-price = { $number } × { $amount }
calc-average = Média por licença paga e mês, primeiro ano
calc-renewal = Data de renovação
calc-next-tier = Próxima faixa
calc-next-tier-total = Valor total do contrato na próxima faixa
# Mais licenças pagas do que as informadas, com um total menor.
calc-cheaper-at = Com { $seats } licenças pagas, o total seria menor: { $total }
calc-needs-approval = Um desconto desse tamanho precisa ser aprovado antes da confirmação do preço.
# No lugar da estimativa, para um número de licenças sem preço.
calc-contact-sales = Para este número de licenças pagas, nossa equipe de contas corporativas prepara uma proposta para você.
calc-contact-action = Escrever para { $email }
# $version: a da tabela de preços, como 2026-11.
calc-rate-card = Tabela de preços { $version }
calc-valid-days = Validade de uma proposta, em dias: { $days }

## The calculator: payment schedules side by side

calc-schedules-caption = Comparação dos cronogramas de pagamento
calc-difference = Diferença
calc-first-installment = Primeira parcela
calc-chosen = Escolhido
calc-as-you-plan = Conforme o seu plano

## The calculator: the price against paid seats, as a drawing

calc-picture-caption = Custo do primeiro ano por licenças pagas
calc-picture-per-seat = Média por licença paga e mês, por licenças pagas
calc-picture-here = Você está aqui: licenças pagas { $seats }, { $amount }.
calc-picture-next = A próxima faixa começa na licença { $seats }.
calc-picture-toggle = Mostrar o preço por licença
calc-picture-table = Mostrar como tabela

## A calculadora: ano a ano

calc-years-caption = Preço por ano de contrato
calc-year = Ano
calc-year-n = Ano { $number }
calc-list = Preço de tabela
calc-term-discount = Desconto por vigência
calc-negotiated-discount = Desconto negociado
calc-schedule-adjustment = Ajuste pela periodicidade
calc-year-total = Total do ano

## A calculadora: parcelas

calc-installments-caption = Parcelas
calc-installment = Nº
calc-due = Vencimento
calc-month = Meses após o início
calc-amount = Valor

## The calculator: what is loaded when it is first opened

calc-roster = Contar pessoas de uma lista
calc-budget = Partir de um orçamento
calc-scenarios = Comparar cenários
calc-send = Enviar, salvar ou imprimir
calc-desk-failed = Não foi possível carregar esta parte. Verifique a conexão, feche-a e abra-a de novo.

## A calculadora: a tabela de faixas

calc-tiers-caption = Faixas e preços de tabela
calc-tiers-seats = Licenças pagas
calc-tiers-fee = Preço de tabela por ano
calc-tiers-seat-fee = Preço de tabela por licença e ano
calc-up-to = Até { $seats }
calc-above = Mais de { $seats }
calc-any-number = Qualquer número
calc-on-request = Sob consulta

## De onde vêm os números
# Os cálculos do resultado, escritos um a um. Valores, números e percentuais
# chegam prontos para exibição.

calc-how-caption = Detalhes do cálculo
calc-how-line = { $figure }: { $text }
calc-why = { $amount }. { $figure }: como se chega a isso
# A faixa de $paid licenças: inclui de $first a $last.
calc-how-tier = De { $first } a { $last } licenças pagas; você tem { $paid }
calc-how-tier-open = A partir de { $first } licenças pagas; você tem { $paid }
calc-how-fee = { $amount }, o preço anual da faixa
# O total de um ano em parcelas iguais; $unit é o menor valor possível, como
# 0,01, somado às primeiras parcelas quando a divisão não é exata.
calc-how-parts = { $total } ÷ { $parts } = { $base }
# $larger: a quantas parcelas ele é somado; pode ser 1.
calc-how-parts-more = { $total } ÷ { $parts } = { $base }, mais { $unit } em cada uma das primeiras parcelas do ano ({ $larger })
calc-how-added = { $installment } + { $fees } de serviços pontuais = { $amount }
# Uma parcela de um plano personalizado.
calc-how-share = { $total } × { $share } = { $amount }
calc-how-share-down = { $total } × { $share } = { $exact }, arredondado para baixo: { $amount }
calc-how-share-more = { $total } × { $share } = { $exact }, arredondado para baixo, mais { $unit } que sobrou: { $amount }
calc-how-approval = { $discount } está acima do limite sem aprovação, de { $above }

## The desk: a link that was opened

desk-loading = Carregando…
desk-failed = Não funcionou. Tente de novo.
desk-close = Fechar
desk-link-title = Sobre o link que você abriu
desk-link-older-card = O link foi criado com a tabela de preços { $then }. Os preços mudaram desde então: o que você vê é calculado com a tabela de preços { $now }.
desk-link-card-unknown = A tabela de preços anterior não está mais disponível; por isso, o total anterior não pode ser mostrado.
desk-link-then = Total com a tabela de preços { $card }
desk-link-now = Total com a tabela de preços { $card }, hoje
desk-link-difference = Diferença
desk-link-newer = O link vem de uma versão mais nova desta calculadora. O que esta não conhece foi deixado de fora.
desk-link-too-long = O link é mais longo do que os links são. Só o início foi lido.
desk-link-unknown-key = O link contém “{ $key }”, que não é um dado daqui. Foi deixado de fora.
desk-link-bad-value = O link contém “{ $value }” para “{ $key }”, o que não é possível aqui. Foi deixado de fora.
desk-link-repeated = O link contém “{ $key }” duas vezes. Vale a primeira.

## The desk: a list of people

desk-roster-headers = função, papel, função do usuário, nome da função, permissão, nível de acesso, tipo de membro
desk-roster-intro = Uma tabela com uma linha por pessoa e uma coluna para a função, ou só as funções, uma por linha. A lista é contada neste navegador; nada é enviado.
desk-roster-text = Cole a lista aqui
desk-roster-file = Escolher um arquivo
desk-roster-drop = ou solte um aqui
desk-roster-counting = Contando
desk-roster-cancel = Cancelar
desk-roster-cancelled = A contagem foi cancelada.
desk-roster-done = Linhas: { $rows }. Contadas: { $counted }. Não contadas: { $left }.
desk-roster-empty = Não há nada para contar nesta lista.
desk-roster-no-text = Este arquivo não é uma lista em forma de texto. Salve-o como CSV na sua planilha, ou copie as células e cole-as aqui.
desk-roster-too-large = O arquivo é grande demais. O limite é de { $limit } MB.
desk-roster-one-file = Escolha um arquivo por vez.
desk-roster-column = Coluna das funções
desk-roster-column-n = Coluna { $number }
desk-roster-choose = Escolher uma coluna
desk-roster-no-column = Nenhuma coluna de funções foi encontrada. Escolha-a na lista de colunas.
desk-roster-header = A primeira linha tem os nomes das colunas
desk-roster-unknown = Não reconhecido como função
desk-roster-blank = Sem função
desk-roster-value = Linhas: { $rows }. Números: { $lines }
desk-roster-skip = Não contar
desk-roster-others = Linhas com outros valores, que não são contadas: { $rows }
desk-roster-repeated = Linhas com um e-mail que uma linha anterior já tem: { $rows }. Elas também são contadas.
desk-roster-unclosed = A aspa da linha { $line } nunca é fechada: tudo o que vem depois foi lido como um só campo. Corrija a lista e conte de novo.
desk-roster-enter = Usar estes números
desk-entered = Os números foram inseridos.
desk-undo = Recuperar os números anteriores
desk-undone = Os números anteriores estão de volta.

## The desk: a budget

desk-budget-amount = Valor
desk-budget-period = O valor é
desk-budget-year = por ano
desk-budget-contract = para todo o contrato
desk-budget-over = { $amount } em { $term }
desk-budget-inputs = Calculado com: { $inputs }
desk-budget-not-an-amount = Informe um valor, por exemplo { $example }.
desk-budget-refused = Informe um valor de { $minimum } a { $maximum }. Casas decimais, no máximo: { $decimals }
desk-budget-role = Função para as licenças restantes
desk-budget-preview = Será inserido: { $people }
desk-budget-enter = Inserir estas pessoas

## The desk: sending, saving and printing

desk-send-missing = Ainda não há nada para enviar:
desk-send-label = { $label }:
desk-send-link = Link para esta estimativa
desk-send-link-hint = Quem o abrir verá os mesmos dados. Ele não contém preços: eles são recalculados.
desk-send-copy-link = Copiar o link
desk-send-share = Compartilhar…
desk-send-copied = Copiado
desk-send-not-copied = Não é possível copiar aqui. O texto está selecionado: copie-o com o teclado.
desk-send-files = Copiar ou salvar
desk-send-copy-text = Copiar como texto
desk-send-copy-table = Copiar como tabela
desk-send-csv = Salvar como CSV
desk-send-calendar = Salvar para um calendário
desk-send-calendar-hint = O arquivo de calendário tem os pagamentos, uma avaliação a cada três meses, uma reunião 90 dias antes da renovação e a renovação.
desk-send-calendar-start = Para um calendário, informe uma data de início.
desk-send-mail = E-mail
desk-send-mail-hint = Abre o seu programa de e-mail com esta estimativa e o link dela.
desk-send-offer = Pedido de proposta
desk-send-mail-no-link = O link para esta estimativa é longo demais para um e-mail iniciado aqui. Copie-o da página.

## The desk: the document to print

desk-document = Imprimir ou salvar como PDF
desk-document-hint = O que você escreve aqui fica só no documento. Endereço, contato e observações não são armazenados.
desk-document-person = Pessoa de contato
desk-document-address = Endereço
desk-document-notes = Observações
desk-document-preview = Visualizar e imprimir
desk-document-print = Imprimir
desk-document-quote = Proposta
desk-document-estimate = Estimativa
desk-document-from = De
desk-document-for = Para
desk-document-date = Data
desk-document-role = Função
desk-document-seat = Licença
desk-document-number = Pessoas
desk-document-price = Preço
desk-document-terms = Condições
desk-document-terms-tier = O preço de uma faixa inclui qualquer número de pessoas até o das suas licenças.
desk-document-terms-free = Usuários gratuitos não mudam o preço.
desk-document-terms-estimate = Esta estimativa diz quanto custa o contrato com a tabela de preços de hoje. Ela não é vinculante.
desk-document-approved = Aprovado por
desk-document-sign = Nome, data e assinatura

## The desk: what stands in a calendar

desk-calendar-payment = Parcela { $number }: { $amount }
desk-calendar-review = Avaliação trimestral
desk-calendar-renewal-review = Reunião de renovação
desk-calendar-renewal-rule = 90 dias antes da renovação em { $date }.
desk-calendar-renewal = Renovação do contrato

## The desk: scenarios

desk-scenarios-intro = Os cenários ficam neste navegador, neste dispositivo. Ninguém mais os vê.
desk-scenarios-name = Nome do cenário
desk-scenarios-proposed = Licenças: { $seats }, { $term }
desk-scenarios-unnamed = Cenário
desk-scenarios-keep = Guardar os dados atuais
desk-scenarios-none = Ainda não há cenários guardados. Guarde os dados atuais, altere-os e compare.
desk-scenarios-table = Cenários lado a lado
desk-scenarios-current = Dados atuais
desk-scenarios-entered = O que foi informado
desk-scenarios-costs = Quanto custa
desk-scenarios-legend = ≠ difere dos dados atuais
desk-scenarios-differs = difere:
desk-scenarios-installments = Número de parcelas
desk-scenarios-first = Primeira parcela
desk-scenarios-approval = requer aprovação
desk-scenarios-acts = Ações
desk-scenarios-open = Abrir
desk-scenarios-replace = Substituir pelos atuais
desk-scenarios-duplicate = Duplicar
desk-scenarios-rename = Renomear
desk-scenarios-delete = Excluir
desk-scenarios-undo = Desfazer
desk-scenarios-act = { $act }: { $name }
desk-scenarios-kept = Guardado: { $name }
desk-scenarios-opened = Aberto: { $name }
desk-scenarios-replaced = Substituído pelos dados atuais: { $name }
desk-scenarios-renamed = Renomeado: { $name }
desk-scenarios-deleted = Excluído: { $name }
desk-scenarios-restored = Restaurado: { $name }
desk-scenarios-gone = Este cenário não existe mais. Ele foi excluído em outra aba.
desk-scenarios-full = Não é possível guardar mais cenários; máximo: { $most }. Exclua um primeiro.
desk-scenarios-older = Guardado com a tabela de preços { $then }. Calculado com a tabela de preços { $now }.
desk-scenarios-partly = Algumas partes não podem ser lidas e foram deixadas de fora.
desk-scenarios-refused = Este navegador não armazena nada aqui ou está sem espaço. Os cenários duram até esta página ser fechada ou recarregada.
desk-scenarios-foreign = O que este navegador armazenou como cenários não pode ser lido e foi deixado como está. Os cenários duram até esta página ser fechada ou recarregada.
desk-scenarios-odd = Alguns dos cenários armazenados não podem ser lidos. Foram deixados como estão.
desk-scenarios-discard = Descartar o que não pode ser lido

## The desk: for sales people

desk-sales-present = Apresentar
desk-sales-shortcuts = Atalhos de teclado
desk-sales-remember = Lembrar o modo de vendas neste dispositivo
desk-sales-leave = Sair do modo de vendas
desk-sales-not-stored = Este navegador não armazena nada aqui. O modo de vendas termina quando esta página é fechada.
desk-sales-copied = Link copiado
desk-sales-not-copied = O navegador não permitiu copiar. Copie o link da barra de endereços.
desk-sales-no-scenario = Não há cenário { $number }.
desk-keys-key = Tecla
desk-keys-does = O que faz
desk-keys-keep = Guardar os dados atuais como cenário
desk-keys-copy = Copiar o link
desk-keys-discount = Ir ao desconto; as setas para cima e para baixo o alteram em 1
desk-keys-role = Ir à primeira função
desk-keys-open = Abrir esse cenário
desk-keys-help = Mostrar esta ajuda
desk-keys-step = Ao apresentar: percorrer os cenários
desk-keys-escape = Fechar o que está aberto
desk-keys-on = Usar teclas simples
desk-keys-note = As teclas simples funcionam enquanto nenhum campo tem o foco.

## The desk: presenting

desk-present-previous = Anterior
desk-present-next = Próximo
desk-present-place = { $number } de { $count }
desk-present-seats = { $paid } de { $seats }
desk-present-discount = Mostrar o desconto
desk-present-full = Tela cheia
desk-present-equal = { $count } × { $amount }

## Propostas na linha de comando

# O último dia de validade de uma proposta.
quote-valid-until = Válida até

## Orçamentos
# A resposta a `site quote --budget`.

budget = Orçamento
budget-seats = Licenças pagas que ele cobre
budget-left = Saldo do orçamento
budget-any-number = Qualquer número
# O orçamento não cobre nenhum contrato; $budget é o valor.
budget-below = { $budget } não é suficiente para o menor contrato.
budget-smallest = O menor contrato
budget-smallest-seats = Licenças pagas, no mínimo

## O que a calculadora não consegue ler

# No lugar da estimativa, enquanto um campo está marcado.
calc-check-fields = Verifique os campos marcados para ver a sua estimativa.
calc-not-a-number = Informe um número inteiro, como 12.
calc-not-a-percent = Informe um percentual, como 40 ou 12,5.

## O que a calculadora recusa, junto ao campo correspondente

calc-refusal-unknown-role = A tabela de funções não tem a função “{ $role }”. Escolha uma das que constam nela.
calc-refusal-headcount-too-large = Informe no máximo { $maximum } pessoas.
calc-refusal-no-paid-seats = Informe pelo menos uma pessoa em uma função paga.
calc-refusal-unknown-currency = Não há preços nesta moeda. Escolha uma da lista.
calc-refusal-unknown-term = Não há contratos para este número de anos. Escolha uma vigência da lista.
calc-refusal-unknown-schedule = Esta periodicidade de pagamento não é oferecida. Escolha uma da lista.
calc-refusal-unknown-extra = Este serviço não é oferecido. Escolha um da lista.
calc-refusal-duplicate-extra = Este serviço foi escolhido duas vezes. Remova um dos dois.
calc-refusal-start-out-of-range = Informe uma data que exista, de { $first } a { $last }.
calc-refusal-discount-out-of-range = Informe um desconto de 0% a 100%, com no máximo 4 casas decimais.
calc-refusal-discount-above-maximum = O desconto é alto demais. O máximo possível é { $maximum }.
calc-refusal-plan-missing = A periodicidade personalizada exige um plano de pagamento. Adicione pelo menos uma parcela.
calc-refusal-plan-unexpected = Um plano de pagamento só se aplica à periodicidade personalizada. Escolha essa periodicidade ou remova o plano.
calc-refusal-plan-length = Informe no mínimo 1 e no máximo { $maximum } parcelas.
calc-refusal-plan-month-order = Informe um mês posterior ao da linha acima.
calc-refusal-plan-month-outside-term = Informe um mês de 0 a { $last }, para que o pagamento fique dentro do contrato.
calc-refusal-plan-mixed = Informe um percentual em todas as parcelas ou um valor em todas.
calc-refusal-plan-share = Informe um percentual acima de 0%, com no máximo 4 casas decimais.
calc-refusal-plan-amount = Informe um valor acima de 0, sem mais casas decimais do que a moeda tem.
calc-refusal-plan-sum = Os percentuais somam { $sum }. Altere-os até que somem exatamente 100%.
calc-refusal-plan-sum-missing = Os valores somam { $sum }. O valor total do contrato é { $total }: faltam { $missing }.
calc-refusal-plan-sum-excess = Os valores somam { $sum }. O valor total do contrato é { $total }: sobram { $excess }.
calc-refusal-amount-too-large = Os valores ficam grandes demais para o cálculo. Informe menos pessoas ou uma vigência mais curta.

## Nomes do que consta na tabela de preços

tier-team = Equipe
tier-department = Departamento
tier-company = Empresa
tier-group = Grupo
tier-enterprise = Corporativo

schedule-annual = Anual
schedule-quarterly = Trimestral
schedule-custom = Personalizada

extra-onboarding = Onboarding

term-years = { $years ->
    [one] { $years } ano
   *[other] { $years } anos
}
