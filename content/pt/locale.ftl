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

## A calculadora: pessoas

calc-people = Pessoas por função
calc-paid = Paga
calc-free = Gratuita
calc-paid-seats = Licenças pagas
calc-free-users = Usuários gratuitos

## A calculadora: contrato

calc-contract = Contrato
calc-term = Vigência
calc-schedule = Periodicidade de pagamento
calc-currency = Moeda
calc-start = Data de início
calc-start-hint = Opcional. Sem ela, os pagamentos aparecem por mês, e não por data.

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

## A calculadora: resultado

calc-result = Sua estimativa
calc-tier = Faixa
calc-tier-seats = Licenças da faixa
calc-headroom = Licenças restantes na faixa
calc-unlimited = Sem limite
calc-total-contract-value = Valor total do contrato
# Lido sempre que o total muda.
calc-announce = Valor total do contrato: { $total }
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
