import type {HelpdeskWords} from '../translation.js';

const WAY_TO_RELAY =
  'Libere a porta TCP 443 de saída para o relay TURN, deixe o nome dele fora do proxy (em um arquivo PAC, DIRECT para a forma https:// e para a forma http://) e exclua-o da inspeção HTTPS.';
const ALLOW_TENANT =
  'Libere *.prodNNN.genesysengage.com e *.*.prodNNN.genesysengage.com na porta TCP 443, no proxy e no firewall, sem inspeção TLS.';
const LINE =
  'Compare usando cabo, sem a VPN onde a política permitir, e em outro horário; o gráfico do atraso mostra se o problema é o Wi-Fi ou um link saturado.';

/** What the helpdesk is told of each cause, in Brazilian Portuguese. */
export const helpdesk: HelpdeskWords = {
  'browser-unsupported': {
    means: 'Faltam neste navegador partes do WebRTC que todo navegador atual tem.',
    act: 'Atualize-o ou forneça ao agente um Chrome ou Edge atual.',
  },
  'insecure-context': {
    means: 'A página não é servida por HTTPS, por isso o navegador bloqueia o WebRTC e outros recursos.',
    act: 'Sirva a página por HTTPS.',
  },
  'webrtc-disabled': {
    means: 'RTCPeerConnection não existe: uma política, uma configuração ou uma extensão o removeu.',
    act: 'Procure neste navegador uma política de WebRTC (como WebRtcIPHandling), uma extensão de privacidade ou uma configuração alterada.',
  },
  'codec-missing': {
    means: 'O navegador não oferece o codec que se espera que o telefone use.',
    act: 'Use outro navegador; verifique se o tenant pode usar o outro codec.',
  },
  'page-hidden': {
    means: 'A aba estava em segundo plano ou o computador em suspensão: as medições não podem ser usadas.',
    act: 'Execute de novo com a página visível.',
  },
  'pc-busy': {
    means:
      'A página estava visível, mas o processador não respondeu a tempo: os valores descrevem o computador, não o link, e não foram avaliados.',
    act: 'Veja o que ocupa o processador (uma atualização, o antivírus, uma videochamada) e execute de novo.',
  },
  'virtual-desktop': {
    means:
      'A verificação parece rodar em uma área de trabalho virtual: ela mede essa máquina, não a rede do próprio agente.',
    act: 'Execute-a onde o telefone roda.',
  },
  'call-in-progress': {
    means: 'Nada foi medido, para não atrapalhar a chamada.',
    act: 'Execute de novo depois da chamada.',
  },
  offline: {
    means:
      'Nem o endereço de controle (uma URL que sempre deve responder), nem nenhum serviço, nem o relay respondeu.',
    act: 'Verifique o cabo, o Wi-Fi, a VPN e as configurações de proxy deste computador.',
    unsure:
      'Nada respondeu, mas também nada recusou: um proxy à espera de login, ou uma rede que o exige, parece igual para uma página.',
  },
  'captive-portal': {
    means: 'Outra coisa responde a cada requisição, e nenhum serviço pôde ser confirmado.',
    act: 'Abra qualquer página http://, faça login na rede e execute de novo.',
    unsure:
      'Um proxy que substitui todas as páginas, porque ninguém fez login ou por causa das regras dele, parece igual para uma página.',
  },
  'services-blocked': {
    means: 'Nenhum host do tenant pode ser alcançado, embora haja rede.',
    act: ALLOW_TENANT,
    unsure:
      'O endereço de controle também falha: o HTTPS talvez não funcione de modo algum, por exemplo porque o proxy está fora do ar.',
  },
  'regional-hosts-blocked': {
    means:
      'Só os hosts regionais api01-… falham: eles têm um nível a mais do que um curinga de um só nível cobre.',
    act: ALLOW_TENANT,
  },
  'static-content-blocked': {
    means:
      'Páginas do Portal ou do Agent Desktop, que vêm de uma CDN pela Internet, não podem ser alcançadas.',
    act: 'Libere os hosts delas pela Internet; uma conexão privada não dá acesso a eles.',
  },
  'authentication-blocked': {
    means: 'O serviço de login não pode ser alcançado.',
    act: ALLOW_TENANT,
  },
  'service-unreachable': {
    means:
      'A requisição falhou antes que algo respondesse: resolução de nomes, conexão, certificado, proxy, ou uma extensão ou política do navegador.',
    act: 'Abra a URL neste computador, também em uma janela privada sem extensões; compare a resolução de nomes, o certificado e o log do proxy.',
  },
  'service-timeout': {
    means: 'A conexão não obteve resposta dentro do prazo.',
    act: 'Procure um firewall que descarta pacotes ou um proxy à espera de login.',
  },
  'service-error': {
    means: 'O próprio serviço responde com um erro.',
    act: 'Se for um serviço da Genesys, verifique o status dele junto ao Genesys Customer Care e informe o código de status; se não, pergunte a quem o opera.',
  },
  'service-replaced': {
    means: 'Responde algo que não é o serviço: uma página de bloqueio, uma página de login ou outro host.',
    act: 'Abra a URL neste computador e veja o que responde; libere-a no proxy.',
    unsure:
      'A resposta não pode ser lida a partir desta página: também pode ser o próprio serviço com um erro, ou sem o cabeçalho CORS dele.',
  },
  'service-slow': {
    means: 'O serviço responde, mas tarde.',
    act: 'Compare com outro computador desta rede e sem passar pelo proxy.',
  },
  'request-blocked-by-page': {
    means: 'A Content-Security-Policy da página que contém esta verificação proíbe a requisição.',
    act: 'Acrescente o host à diretiva indicada.',
  },
  'turn-unreachable': {
    means: 'Não foi possível estabelecer uma conexão TCP com o relay.',
    act: WAY_TO_RELAY,
    unsure:
      'O navegador não diz mais que isso: o nome pode não ser resolvido, ou a conexão pode ser recusada, inclusive por um proxy, ou cortada assim que é estabelecida.',
  },
  'turn-cut': {
    means:
      'A conexão com o relay é estabelecida e depois encerrada por algo no caminho: inspeção, outro serviço nessa porta ou um limite de tempo.',
    act: WAY_TO_RELAY,
  },
  'turn-silent': {
    means: 'O relay não respondeu dentro do prazo.',
    act: WAY_TO_RELAY,
    unsure:
      'Os pacotes podem estar sendo descartados, um equipamento pode estar esperando TLS onde não há, ou um proxy pode ter recusado sem que o navegador o diga.',
  },
  'turn-credentials': {
    means: 'O relay responde, mas não aceita o nome de usuário e a senha: estão errados ou expiraram.',
    act: 'Renove as credenciais na configuração ou verifique o endpoint que as fornece.',
  },
  'turn-refused': {
    means:
      'O relay responde e recusa: cota, capacidade ou regras; o erro 300 remete a outro relay, o que o Firefox não segue.',
    act: 'Verifique se outras sessões retêm as alocações (sessões de relay) deste usuário; depois consulte o Genesys Customer Care com o código de erro.',
  },
  'turn-slow': {
    means: 'Estabelecer a sessão com o relay demora mais do que a distância explica.',
    act: 'Verifique a resolução de nomes, a autenticação no proxy e a carga do proxy.',
  },
  'turn-loop-refused': {
    means:
      'O relay funciona, mas não conecta duas sessões dele mesmo: a conexão está confirmada, a voz não pôde ser medida.',
    act: 'Defina turn.loopback como false para este relay.',
    unsure: 'Os pacotes entre as duas sessões também podem estar se perdendo no relay.',
  },
  'voice-no-media': {
    means: 'As duas pontas estão conectadas, mas nenhum som chega.',
    act: 'Procure um equipamento que deixa a conexão ser estabelecida e depois descarta o que não conhece.',
  },
  'voice-delay': {
    means: 'O caminho até o relay é sempre longo: uma VPN, um proxy ou um relay distante.',
    act: 'Retire o relay da VPN e do proxy; use o relay da região do próprio agente.',
  },
  'voice-jitter': {
    means: 'Os pacotes chegam de forma irregular. Sobre TCP, é assim também que a perda de pacotes aparece.',
    act: LINE,
  },
  'voice-stalls': {
    means: 'O link trava de vez em quando e depois tudo chega de uma vez.',
    act: LINE,
  },
  'voice-loss': {
    means: 'Há pacotes que nunca chegam, embora o TCP não perca nenhum: o relay ou a fila dele os descarta.',
    act: 'Compare em outro horário e a partir de outra rede; se continuar igual, consulte o Genesys Customer Care.',
  },
  'voice-under-load': {
    means:
      'A chamada é boa sozinha e ruim enquanto o resto do trabalho está em andamento: uma fila no link se enche.',
    act: 'Dê prioridade à voz no roteador ou limite o upload dos outros dispositivos e programas no link.',
  },
  'bandwidth-insufficient': {
    means: 'O link é lento demais para todas as atividades juntas.',
    act: 'Compare a velocidade alcançada com a contratada para o link; pause o que mais o usa ou agende a gravação de tela.',
    unsure: 'Uma fila cresceu só com a chamada; um link que ficou mais lento durante a chamada parece igual.',
  },
  'egress-not-allowed': {
    means: 'O HTTPS sai de um endereço que não está na lista da sua empresa.',
    act: 'Faça o agente voltar a sair pela rede da empresa (VPN, proxy, arquivo PAC). Não acrescente à lista o IP de uma conexão residencial.',
  },
  'turn-inside-tunnel': {
    means: 'A mídia sai por onde sai o HTTPS, portanto as chamadas passam pela rede da empresa.',
    act: 'Retire os endereços do relay TURN da lista da VPN, e o nome do relay da lista do proxy.',
  },
  'local-service-absent': {
    means: 'Nada responde onde o programa deveria estar escutando neste computador.',
    act: 'Inicie-o ou instale-o; verifique a porta dele.',
    unsure: 'Uma página não consegue distinguir uma porta fechada de um programa que recusa esta página.',
  },
  'local-service-outdated': {
    means: 'A versão do programa é anterior à que a sua empresa exige.',
    act: 'Atualize-o.',
  },
  'local-access-denied': {
    means:
      'A permissão do navegador para acessar programas neste computador ou hosts na rede local está negada.',
    act: 'Permita o acesso nas configurações da página ou por política; um iframe também precisa de allow="loopback-network".',
    unsure: 'A pergunta do navegador foi fechada sem resposta.',
  },
  configuration: {
    means: 'A configuração é válida, mas provavelmente não é o que se pretendia.',
    act: 'Veja o caminho e a regra indicados.',
  },
  'test-fault': {
    means: 'Uma parte da própria verificação não funciona; isso não afeta as medições.',
    act: 'Corrija a parte indicada: endereço de controle, serviço de eco, endpoint das credenciais (que talvez peça login) ou um arquivo que não pode ser carregado.',
  },
};
