import {unread} from './unread.js';
import type {SettingsWords} from '../words.js';

/** Brazilian Portuguese, on the rules that settings are checked by. */
export const rules: SettingsWords['rules'] = {
  ...unread,
  'pac-run-time-error': {
    title: 'O arquivo falha para alguns endereços.',
    means: 'Onde ele falha, cada navegador reage de um jeito; a maioria vai direto.',
    act: 'Corrija a linha indicada.',
  },
  'pac-service-direct': {
    title: 'Alguns serviços não passam pelo proxy.',
    means:
      'As requisições a eles saem por um caminho diferente do planejado: o firewall pode barrá-las, e o login pode ser recusado.',
    act: 'Retorne o proxy para o domínio do tenant e tudo o que está abaixo.',
  },
  'pac-regional-direct': {
    title: 'Os serviços regionais não passam pelo proxy.',
    means:
      'A regra cobre service.prodNNN… mas não service.api01-região.prodNNN…, que os mesmos aplicativos usam.',
    act: 'Cubra todos os níveis, por exemplo com dnsDomainIs(host, ".prodNNN.genesysengage.com").',
  },
  'pac-unreadable-answer': {
    title: 'Uma parte da resposta é ignorada.',
    means: 'Pelo menos um navegador não sabe lê-la e usa a próxima, ou vai direto.',
    act: 'Escreva DIRECT ou PROXY host:porta, separados por ponto e vírgula.',
  },
  'pac-relay-proxied': {
    title: 'As chamadas passam pelo proxy.',
    means:
      'A mídia é SRTP na porta TCP 443, não HTTPS. Um proxy que inspeciona a corta, e qualquer proxy acrescenta atraso.',
    act: 'Retorne DIRECT para o relay TURN, antes da regra do domínio.',
  },
  'pac-relay-address': {
    title: 'As chamadas a um relay TURN dado por endereço passam pelo proxy.',
    means:
      'A configuração cita o relay pelo endereço: as regras por nome não se aplicam a ele, e vale a última regra.',
    act: 'Retorne DIRECT também para este endereço.',
  },
  'pac-relay-by-form': {
    title: 'As chamadas passam pelo proxy em um navegador e vão direto no outro.',
    means:
      'O Chromium pergunta pelo relay como https://, o Firefox como http://: o arquivo distingue os dois.',
    act: 'Para o relay TURN, decida só pelo host.',
  },
  'pac-one-proxy': {
    title: 'Há um só proxy, e nenhum outro caminho.',
    means: 'Se ele cair, ninguém consegue trabalhar.',
    act: 'Acrescente um segundo proxy depois de um ponto e vírgula; DIRECT só onde a política e o firewall permitirem.',
  },
  'pac-chromium-only': {
    title: 'O arquivo chama funções que o Firefox não tem.',
    means: 'No Firefox ele falha onde as chama.',
    act: 'Use as funções sem Ex.',
  },
  'pac-tells': {
    title: 'O arquivo consegue distinguir esta verificação de um navegador.',
    means:
      'Ele pediu algo que os navegadores têm e esta verificação não. A um navegador ele pode responder outra coisa: as respostas acima não provam nada.',
    act: 'Leia o que o arquivo faz com os nomes indicados, ou retire essa parte.',
  },
  'pac-slow': {
    title: 'O arquivo é lento.',
    means: 'Cada requisição do navegador espera por ele.',
    act: 'Ponha as regras do tenant no começo e retire o que não é usado.',
  },
  'pac-differs-by-assumption': {
    title: 'O caminho depende do computador, da resolução de nomes dele ou da hora.',
    means: 'Com outras suposições, o arquivo responde outra coisa para estes endereços.',
    act: 'Informe acima o que vale para os seus agentes e verifique de novo; ou decida só pelo host.',
  },
  'pac-assumption': {
    title: 'O arquivo precisa de informações que esta página não tem.',
    means: 'As respostas se apoiam em suposições; com outras, foram as mesmas.',
    act: 'Nada, se é de propósito. Consultas de nomes tornam cada requisição mais lenta.',
  },
  'allow-list-missing': {
    title: 'Alguns serviços faltam na lista.',
    means: 'Nada na lista os deixa passar, então falha o que precisa deles.',
    act: 'Acrescente o domínio do tenant em todos os níveis, ou cada um destes hosts, na porta TCP 443.',
  },
  'allow-list-address': {
    title: 'Alguns serviços são permitidos por endereço.',
    means: 'Os endereços deles mudam sem aviso: o que hoje funciona, um dia será bloqueado.',
    act: 'Permita os nomes. Regras por endereço só servem para o relay TURN.',
  },
  'allow-list-port': {
    title: 'Alguns hosts são permitidos em outra porta.',
    means: 'Serviços e chamadas usam a porta TCP 443 e mais nada.',
    act: 'Permita a porta 443 para estes hosts.',
  },
  'allow-list-relay': {
    title: 'O relay TURN não está nesta lista.',
    means: 'Está certo se as chamadas não passam por este proxy. Se passam, elas ficam bloqueadas.',
    act: 'Deixe o relay TURN fora do proxy e libere no firewall a porta TCP 443 de saída para ele; ou acrescente-o aqui, sem inspeção.',
  },
  'allow-list-relay-address': {
    title: 'O relay TURN pode estar entre os endereços da lista.',
    means:
      'A configuração cita o host, a lista tem endereços: esta página não consegue saber qual é de quem.',
    act: 'Compare com os endereços que o Genesys Customer Care informa para os relays TURN.',
  },
  'allow-list-diagnostics': {
    title: 'Faltam hosts de que só o diagnóstico precisa.',
    means: 'O trabalho não precisa deles, mas o diagnóstico vai relatá-los como bloqueados.',
    act: 'Acrescente estes hosts, ou retire-os da configuração.',
  },
  'allow-list-one-label': {
    title: 'Aqui o asterisco precisa cobrir mais de um nível.',
    means:
      'Em alguns produtos * vale por um só nível: então hosts regionais como service.api01-eastus2.prodNNN… são bloqueados.',
    act: 'Acrescente um segundo padrão para os domínios regionais, ou veja como o seu produto lê o asterisco.',
  },
  'allow-list-bare-domain': {
    title: 'Um domínio sem curinga precisa cobrir os hosts abaixo dele.',
    means:
      'Alguns produtos leem prodNNN.genesysengage.com como esse único host e bloqueiam tudo o que está abaixo.',
    act: 'Escreva-o com asterisco ou com um ponto na frente, conforme o seu produto aceitar.',
  },
  'allow-list-scheme': {
    title: 'O relay TURN só é permitido como HTTPS.',
    means:
      'As chamadas usam a porta TCP 443, mas não são HTTPS; um filtro que inspeciona o conteúdo as corta.',
    act: 'Permita o host na porta TCP 443, seja qual for o protocolo, sem inspeção.',
  },
  'allow-list-path': {
    title: 'Só alguns caminhos de um host são permitidos.',
    means: 'Os serviços usam outros caminhos além dos da lista, e eles podem mudar.',
    act: 'Permita o host inteiro.',
  },
  'allow-list-expression': {
    title: 'Expressões regulares não são avaliadas.',
    means: 'Uma delas talvez permita estes hosts; os produtos as leem de modo diferente demais para dizer.',
    act: 'Teste estes hosts no seu produto, ou troque a expressão por padrões.',
  },
  'allow-list-other-tenant': {
    title: 'A lista cita outro contact center.',
    means: 'Falta algo seu, e há um prodNNN com outro número: talvez um erro de digitação.',
    act: 'Compare o número com o do seu tenant.',
  },
  'allow-list-entry': {
    title: 'Algumas entradas não permitem nada.',
    means: 'Nenhum produto as lê como host, padrão ou endereço, ou são regras de bloqueio.',
    act: 'Corrija estas linhas, ou retire-as.',
  },
  'known-address-unreadable': {
    title: 'Algumas linhas não são endereços IPv4.',
    means: 'A Genesys não pode incluí-las na lista, e o login a partir delas pode ser recusado.',
    act: 'Escreva em cada linha um endereço (a.b.c.d) ou uma rede (a.b.c.d/nn).',
  },
  'known-address-ipv6': {
    title: 'A lista tem endereços IPv6.',
    means: 'Os serviços só aceitam IPv4: ninguém chega a eles a partir de um endereço assim.',
    act: 'Retire-os.',
  },
  'known-address-not-routable': {
    title: 'Alguns endereços não são roteáveis na Internet.',
    means: 'Ninguém chega à Genesys a partir de um endereço assim, então a Genesys os deixa de fora.',
    act: 'Ponha os endereços de onde saem as suas requisições: os externos do proxy ou do firewall.',
  },
  'known-address-partly-not-routable': {
    title: 'Algumas redes entram em faixas não roteáveis.',
    means: 'Uma parte de cada uma não pode ser origem na Internet; a Genesys a deixa de fora.',
    act: 'Escreva só a parte que é sua.',
  },
  'known-address-too-wide': {
    title: 'Algumas redes são amplas demais.',
    means: 'Nenhuma empresa tem um bloco desse tamanho: o login ficaria aberto a estranhos.',
    act: 'Escreva só os endereços que o seu registro ou provedor alocou a você.',
  },
  'known-address-host-bits': {
    title: 'Algumas redes não começam no endereço informado.',
    means: 'Com este comprimento, a rede começa em um endereço mais baixo; não está claro qual se queria.',
    act: 'Escreva o primeiro endereço da rede, ou um só endereço.',
  },
  'known-address-notation': {
    title: 'Algumas faixas ou máscaras não estão na notação CIDR.',
    means: 'Aqui elas são entendidas, mas um caso anda mais rápido com uma só notação.',
    act: 'Escreva-as como redes (a.b.c.d/nn); a proposta faz isso.',
  },
  'known-address-duplicate': {
    title: 'Algumas entradas estão repetidas.',
    means: 'Não faz mal, mas a lista fica mais difícil de manter.',
    act: 'Retire as repetidas.',
  },
  'known-address-overlap': {
    title: 'Algumas redes se sobrepõem.',
    means: 'Umas estão dentro de outras: mudar uma depois pode não ter efeito.',
    act: 'Fique com a mais ampla, ou separe-as.',
  },
  'known-address-not-configured': {
    title: 'A lista permite mais que a configuração.',
    means:
      'O diagnóstico relataria estes endereços como não permitidos. Esta página não consegue saber qual das duas está certa.',
    act: 'Faça egress.allowed da configuração e a lista coincidirem.',
  },
  'known-address-configured-only': {
    title: 'A configuração permite mais que a lista.',
    means:
      'O diagnóstico mostraria verde onde o login é recusado. Esta página não consegue saber qual das duas está certa.',
    act: 'Faça a lista e egress.allowed da configuração coincidirem.',
  },
  'known-address-egress': {
    title: 'O endereço de onde saem as requisições não está na lista.',
    means:
      'Se o login é restrito à lista, daqui ele é recusado. Em uma conexão residencial, está certo assim.',
    act: 'Faça o navegador sair pelo proxy ou pela VPN. Acrescente o endereço só se for da sua empresa e estático.',
  },
  'known-address-egress-refused': {
    title: 'O login é recusado do endereço de onde saem as requisições.',
    means: 'Ele não está na lista, e a configuração diz que o login é restrito a ela.',
    act: 'Faça o navegador sair pelo proxy ou pela VPN, ou abra um caso para acrescentar o endereço se for da sua empresa e estático.',
  },
  'known-address-egress-unusable': {
    title: 'O que foi informado não pode ser um endereço na Internet.',
    means: 'É um endereço interno, IPv6, ou não é um endereço: a Genesys vê outro.',
    act: 'Informe o endereço que um site na Internet vê.',
  },
  'tunnel-full': {
    title: 'Tudo passa pelo túnel.',
    means: 'Isso não é um túnel dividido: as chamadas passam pela sua VPN, com mais atraso e jitter.',
    act: 'Divida o túnel: os proxies dentro, o relay TURN fora.',
  },
  'tunnel-relay-inside': {
    title: 'As chamadas passam pelo túnel.',
    means: 'A voz passa pela sua VPN e divide a capacidade dela.',
    act: 'Mantenha os endereços do relay TURN fora do túnel.',
  },
  'tunnel-proxy-outside': {
    title: 'Um proxy não é alcançado pelo túnel.',
    means: 'O arquivo PAC manda o navegador a um proxy que não se alcança de fora: nenhum serviço abre.',
    act: 'Ponha no túnel os endereços internos dos proxies.',
  },
  'tunnel-relay-unknown': {
    title: 'Esta página não consegue saber se as chamadas ficam fora.',
    means:
      'A configuração cita o relay TURN, a lista tem endereços, e uma página não consegue resolver nomes.',
    act: 'Informe acima os endereços dos relays TURN; o Genesys Customer Care os tem.',
  },
  'tunnel-proxy-unknown': {
    title: 'Esta página não consegue saber se um proxy está dentro.',
    means:
      'Ele foi dado por nome e a lista tem endereços, ou os clientes leem a entrada dele de modos diferentes.',
    act: 'Informe o endereço do proxy.',
  },
  'tunnel-proxies-not-given': {
    title: 'Nenhum proxy foi informado.',
    means: 'O guia pede os proxies dentro do túnel; sem os endereços deles isso não pode ser verificado.',
    act: 'Informe acima os seus proxies, se tiver.',
  },
  'tunnel-given-unreadable': {
    title: 'O que foi informado acima não é endereço nem nome.',
    means: 'Não pôde ser usado na verificação.',
    act: 'Corrija e verifique de novo.',
  },
  'tunnel-entry': {
    title: 'Algumas linhas não são endereço nem nome.',
    means: 'Uma VPN as recusaria, ou as ignoraria.',
    act: 'Corrija estas linhas, ou retire-as.',
  },
  'tunnel-ipv6': {
    title: 'A lista tem redes IPv6.',
    means: 'Os serviços só aceitam IPv4: para eles estas linhas não fazem nada.',
    act: 'Deixe-as se outra coisa precisar delas.',
  },
  'firewall-missing': {
    title: 'O tráfego de saída para alguns serviços não é permitido.',
    means: 'Nenhuma regra permite as requisições a eles na porta deles.',
    act: 'Libere a porta TCP 443 para qualquer destino, ou a partir dos proxies se todas as requisições passam por eles.',
  },
  'firewall-service-address': {
    title: 'O tráfego de saída para alguns serviços é permitido por endereço.',
    means: 'Os endereços deles mudam sem aviso: o que hoje funciona, um dia será bloqueado.',
    act: 'Libere a porta TCP 443 para qualquer destino, ou por nome. Regras por endereço só servem para o relay TURN.',
  },
  'firewall-relay-missing': {
    title: 'O tráfego de saída das chamadas não é permitido.',
    means:
      'Nenhuma regra permite a porta TCP 443 de saída para o relay TURN: os telefones WebRTC ficam sem som.',
    act: 'Acrescente uma regra para o relay TURN, de saída, porta TCP 443.',
  },
  'firewall-relay-inspected': {
    title: 'As chamadas são inspecionadas como HTTPS.',
    means: 'A mídia na porta TCP 443 é SRTP, não TLS: a inspeção a corta, ou espera indefinidamente.',
    act: 'Exclua o relay TURN da inspeção.',
  },
  'firewall-inspection-unsaid': {
    title: 'A tabela não diz se as chamadas são inspecionadas.',
    means: 'Não há nada nela sobre inspeção do relay TURN.',
    act: 'Veja no firewall, e em todos os outros equipamentos no caminho.',
  },
  'firewall-relay-as-https': {
    title: 'As chamadas só são permitidas como aplicação HTTPS.',
    means: 'Um firewall que reconhece aplicações percebe que não é HTTPS e corta a conexão.',
    act: 'Libere o relay TURN na porta TCP 443 para qualquer aplicação.',
  },
  'firewall-relay-address': {
    title: 'Algumas regras por endereço podem ser para o relay TURN.',
    means: 'A configuração cita o host; esta página não consegue saber quais endereços são dele.',
    act: 'Compare com os endereços que o Genesys Customer Care informa.',
  },
  'firewall-diagnostics': {
    title: 'O tráfego de saída de que só o diagnóstico precisa não é permitido.',
    means: 'O trabalho não precisa dele, mas o diagnóstico vai relatar estes hosts como bloqueados.',
    act: 'Libere-o, ou retire os hosts da configuração.',
  },
  'firewall-entry': {
    title: 'Algumas células não podem ser lidas.',
    means: 'Um destino ou uma porta foi ignorado, então a regra só vale em parte.',
    act: 'Escreva hosts, endereços ou any; portas como números ou faixas.',
  },
  'csp-connect': {
    title: 'A política bloqueia as requisições a estes destinos.',
    means: 'O diagnóstico os relataria como bloqueados pela página.',
    act: 'Acrescente a connect-src as fontes indicadas.',
  },
  'csp-image': {
    title: 'A política bloqueia estas imagens.',
    means: 'Serviços verificados por meio de uma imagem seriam relatados como bloqueados pela página.',
    act: 'Acrescente a img-src as fontes indicadas.',
  },
  'csp-script': {
    title: 'A política bloqueia o script.',
    means: 'O diagnóstico nem apareceria.',
    act: 'Acrescente a script-src a origem do script.',
  },
  'csp-worker': {
    title: 'A política não permite nenhum worker.',
    means: 'A chamada de teste é então medida na própria página, com menos exatidão.',
    act: 'Acrescente a worker-src o que está indicado.',
  },
  'csp-trusted-types': {
    title: 'A política não cita os Trusted Types do diagnóstico.',
    means: 'O elemento não pode ser exibido.',
    act: 'Acrescente os nomes a trusted-types.',
  },
  'csp-webrtc': {
    title: 'A política proíbe o WebRTC.',
    means: 'Nos navegadores que a respeitam, nenhuma chamada de teste é possível.',
    act: 'Retire webrtc da política desta página.',
  },
  'csp-sandbox': {
    title: 'A página está em um sandbox que não permite scripts.',
    means: 'Nada do diagnóstico roda.',
    act: 'Acrescente allow-scripts e allow-same-origin, ou retire sandbox.',
  },
  'csp-page-unknown': {
    title: 'Depende de onde fica a página.',
    means: 'Há endereços da configuração relativos à página, e o dela não foi informado.',
    act: 'Informe acima o endereço da página e verifique de novo.',
  },
  'csp-repeated': {
    title: 'Uma diretiva aparece duas vezes.',
    means: 'Os navegadores só respeitam a primeira.',
    act: 'Junte as duas em uma.',
  },
  'csp-unknown-directive': {
    title: 'Não existe diretiva com este nome.',
    means: 'Os navegadores a ignoram.',
    act: 'Corrija o nome.',
  },
  'csp-unquoted': {
    title: 'Faltam as aspas de uma palavra-chave.',
    means: 'Sem elas, ela é tomada por um host com esse nome.',
    act: "Escreva 'self', 'none' e outras entre aspas simples.",
  },
  'csp-report-only': {
    title: 'A política só relata.',
    means: 'Ela ainda não barra nada; vai barrar quando for aplicada.',
    act: 'Corrija-a antes de aplicá-la.',
  },
};
