import type {SettingsWords} from '../words.js';

/** Brazilian Portuguese, on what the guide says that nothing can check. */
export const guide: SettingsWords['guide'] = {
  'capacity-evaluation':
    'Para avaliar a capacidade do contact center inteiro, fale com seu Technical Account Manager ou Customer Success Manager; a ferramenta de capacidade diz o que o trabalho dos agentes exige.',
  'compare-ways':
    'Os serviços podem ser alcançados pela Internet e pelo ExpressRoute: execute a verificação por cada caminho e compare os dois relatórios.',
  'ipv4-only':
    'Os serviços só aceitam IPv4. Em uma rede só com IPv6 eles são alcançados, se tanto, por tradução de endereços (NAT64); uma página não vê isso.',
  'private-peering':
    'O ExpressRoute com Private Peering liga o seu SBC ao da Genesys e mais nada: nenhum navegador alcança os serviços por ele.',
  'outbound-only':
    'Toda conexão começa no computador do agente, então o firewall não precisa de regra para tráfego vindo de fora.',
  'sip-trunk': 'Um navegador não vê o tronco SIP entre o seu SBC e a Genesys: quem opera o SBC o testa.',
  'recording-schedule':
    'Se as gravações de tela são enviadas em horário marcado, o link também está ocupado nessa hora: execute a verificação também nela.',
  'customer-call':
    'Como a chamada de um cliente chega à Genesys depende das operadoras e não pode ser testado do computador de um agente.',
  'paths-independent':
    'Dados e voz seguem caminhos próprios, e também a chamada do cliente e a do agente: uma pode falhar enquanto a outra vai bem.',
  'pstn-congestion':
    'Em uma emergência, as operadoras podem ficar congestionadas e recusar chamadas, inclusive para os telefones dos agentes.',
  'run-in-each-place':
    'Se alguns aplicativos rodam no computador e outros em uma área de trabalho virtual, execute a verificação nos dois lugares.',
  'control-again': 'Depois de uma emergência, o controle por endereço pode ser reativado.',
  'any-vdi': 'Todos os aplicativos web, menos o Workspace, rodam em qualquer área de trabalho virtual.',
  'phone-with-workspace':
    'O telefone WebRTC é parte do Workspace: teste-o no navegador em que o Workspace roda.',
  'vdi-keeps-data':
    'Uma área de trabalho virtual mantém os dados de clientes fora do computador de casa. Os relatórios não têm endereços nem URLs completas, a menos que a sua empresa peça.',
  'ask-for-hosts':
    'O Genesys Customer Care pode informar os nomes de host de todas as URLs de que seus usuários precisam.',
  'tls-version':
    'Os serviços falam TLS 1.2. Uma página não conhece a versão; se uma requisição dá certo, o navegador e o serviço concordaram em uma.',
  'inspection-unseen':
    'Um equipamento que abre o HTTPS com um certificado em que o computador confia não pode ser visto de uma página: veja quem emitiu o certificado.',
  'revocation-lists':
    'Enquanto um certificado é verificado, o computador pode consultar a lista de revogação do emissor, por HTTP simples: deixe passar. Uma página não consegue testar isso.',
  'softphone-protocols':
    'O softphone no modo SIP fala SIP e RTP com o seu SBC; nada disso pode ser testado de um navegador.',
  'pac-by-policy':
    'Distribua o arquivo PAC por Política de Grupo, para que um só lugar decida por todos os computadores.',
  'vpn-vendor': 'O fornecedor da VPN é quem melhor sabe configurá-la para voz.',
  'more-on-the-way':
    'Se houver outros sistemas entre um computador na VPN e a Internet, eles precisam das mesmas regras que o proxy e o firewall.',
  'same-addresses':
    'Pelo Azure Peering Service e pelo ExpressRoute com Microsoft Peering os serviços têm os mesmos endereços públicos que pela Internet.',
  'cdn-over-internet':
    'O portal e as páginas estáticas do Agent Desktop vêm de uma CDN, e só pela Internet: mantenha esse caminho aberto ao lado do ExpressRoute.',
  'shared-expressroute':
    'O ExpressRoute com Microsoft Peering também carrega o que seus usuários fazem com outros serviços na nuvem da Microsoft: leve isso em conta.',
  'sbc-addresses':
    'Os endereços do SBC da Genesys são estáveis, então para ele um firewall pode ter regras por endereço.',
  'sbc-not-exposed':
    'Nunca torne o SBC da Genesys acessível da Internet por sistemas seus, nem por NAT, nem por proxy reverso, nem de outro modo.',
  'sip-timer':
    'Os registros SIP duram 140 segundos: o firewall precisa manter por pelo menos esse tempo o que abriu para eles.',
  'media-starts-inside':
    'É o telefone SIP que inicia a sessão de mídia; a Genesys responde ao endereço e à porta de onde ela veio.',
  'addresses-change':
    'Os endereços dos serviços mudam sem aviso: regras por endereço deixarão de funcionar um dia.',
  'relay-open':
    'O relay TURN aceita chamadas de toda a Internet e não pode ser fechado a ninguém: se ele não é alcançado, a causa está do seu lado.',
  'regulated-access':
    'Algumas empresas só podem permitir o login a partir de endereços conhecidos, por exemplo para manter os dados de clientes fora dos computadores de casa.',
  'case-restrict':
    'Para restringir o login aos seus endereços, abra um caso no Genesys Customer Care e informe a lista.',
  'case-reopen':
    'Para abrir de novo o Agent Desktop a toda a Internet, abra um caso no Genesys Customer Care.',
  'sbc-same-addresses':
    'Também pelo ExpressRoute, o SBC da Genesys tem os endereços públicos que tem na Internet.',
  'continuity-plan':
    'Um plano que só recupera um data center não basta: planeje como os agentes continuam trabalhando enquanto isso.',
  'corporate-phones-at-risk':
    'Se a telefonia da empresa cair, os telefones que dependem dela também param: verifique de antemão que outros telefones seus agentes têm.',
  'corporate-way-at-risk':
    'Se o proxy ou a VPN da empresa cair, ainda se chega aos serviços direto pela Internet, a menos que o login seja restrito aos seus endereços.',
  'no-phone':
    'Um agente sem telefone utilizável precisa que outro seja configurado na Genesys, talvez com nova Extension DN e novo Place: fale com seu Technical Account Manager ou Customer Success Manager.',
  'usual-emergency-phone': 'Em uma emergência, o comum é um telefone fixo, celular ou WebRTC.',
  'open-in-emergency':
    'Se o login é restrito a endereços conhecidos, considere abri-lo durante uma emergência.',
  'ask-transport':
    'Por onde seus usuários chegam à Genesys: Internet, Internet com Azure Peering Service ou ExpressRoute com Microsoft Peering?',
  'ask-sip-way':
    'O softphone no modo SIP alcança o seu SBC por uma rede privada e, fora da empresa, pela VPN?',
  'ask-extension': 'O telefone de cada agente tem um número próprio e uma Extension DN do tipo certo?',
  'ask-connector':
    'O softphone roda ao lado de um Workspace em área de trabalho virtual? Então o Connector dele está desativado, e um arquivo local o configura.',
  'ask-sip-ports':
    'Que portas usam o seu SBC, os telefones SIP e o SBC da Genesys? Elas são combinadas quando o seu serviço é preparado.',
  'ask-pc-firewall':
    'Há um firewall nos próprios computadores? Ele precisa da mesma regra para o relay TURN: saída, porta TCP 443.',
  'ask-address-owner':
    'Todos os endereços da sua lista são seus em definitivo: de um registro, do seu provedor, ou do fornecedor do seu proxy ou das suas áreas de trabalho virtuais?',
  'ask-single-sign-on':
    'Em quais serviços seus usuários fazem login por Single Sign-On? Neles o acesso pode ser restrito no login.',
};
