import type {PrivacyWords} from '../privacy.js';

/** Brazilian Portuguese, in the privacy sheet. */
export const privacy: PrivacyWords = {
  title: 'O que o Agent Diagnostics mede, guarda e envia',
  intro:
    'O Agent Diagnostics verifica se um computador e sua rede servem para as chamadas e o trabalho no desktop. Esta ficha decorre da configuração com que a verificação é feita.',
  facts: {site: 'Para', contact: 'Contato', made: 'Feita em'},
  sections: {
    measured: 'O que é medido',
    sent: 'Quem é consultado ou recebe algo',
    report: 'O que um relatório contém',
    readers: 'Quem pode ver o quê',
    kept: 'O que é guardado, onde e por quanto tempo',
    never: 'O que nunca é registrado nem enviado',
    open: 'O que sua empresa precisa acrescentar',
  },
  leads: {
    sent: 'Somente estes; todos constam da configuração ou da página. Quem é consultado pela rede vê o endereço de onde vem a solicitação, como o do seu proxy ou da sua VPN, e pode registrá-lo.',
    report: 'Toda verificação termina com um relatório, que contém:',
    open: 'A configuração não diz:',
  },
  measured: {
    start: 'Uma verificação começa quando alguém aperta o botão, ou quando a página a inicia sozinha.',
    browser: 'O navegador e sua versão, o sistema operacional e se a página ficou sempre à vista.',
    control: 'Se responde um endereço que sempre responde.',
    services: 'Se estes serviços respondem, e em quanto tempo:',
    egress: 'O endereço público de onde saem as solicitações; o navegador o compara com suas listas.',
    places: 'Em qual das suas unidades está o computador, conforme esse endereço:',
    relay: 'Se o relay TURN das chamadas dá uma conexão, e em quanto tempo.',
    call: 'Atraso, perdas e qualidade de uma chamada de teste pelo relay TURN. Ela leva som gerado, nunca o do microfone.',
    load: 'Como essa chamada se sai enquanto dados gerados ocupam a banda do restante do trabalho.',
    tunnel: 'Se as chamadas saem da sua rede por outro caminho que as páginas da web.',
    local: 'Se estes programas do computador respondem, e sua versão:',
    watch: (minutes) =>
      `Só se alguém iniciar uma observação: os mesmos endereços, repetidamente, por ${minutes}, salvo outra indicação. Ela anota o que travou, quando e por quanto tempo.`,
    devices:
      'Só se o agente iniciar o teste e permitir o microfone: o volume, se um tom é ouvido e que tipo de headset é usado. O som é reproduzido para o agente e não sai da página.',
    answers: 'Só o que o agente quiser responder a um convite:',
  },
  sent: {
    page: {
      name: 'Servidor da página',
      what: 'Solicitações dos arquivos da verificação e da sua configuração.',
    },
    control: {
      name: 'Um endereço que sempre responde',
      what: 'No máximo três solicitações sem conteúdo, para distinguir uma rede fora do ar de serviços fora do ar.',
    },
    services: {
      name: 'Serviços do trabalho',
      what: 'Poucas solicitações sem conteúdo para cada um. Os cookies só vão junto onde sem eles nada legível responde.',
    },
    egress: {
      name: 'Eco de endereço',
      what: 'Uma solicitação sem conteúdo. A resposta é o endereço público.',
    },
    credentials: {
      name: 'Emissor das credenciais do relay',
      what: 'Uma solicitação das credenciais do relay TURN.',
    },
    relay: {
      name: 'Relay TURN das chamadas',
      what: 'As credenciais dele e uma chamada de teste com som gerado, que volta para a mesma página.',
    },
    bandwidth: {name: 'Medição da banda', what: 'Dados gerados, nos dois sentidos.'},
    local: {
      name: 'Programas do computador',
      what: 'Uma solicitação da versão. Ela não sai do computador.',
    },
    report: {
      name: 'Suporte de TI',
      what: 'O relatório, quando alguém aperta “Enviar ao suporte de TI”. O que não puder ser entregue é enviado de novo mais tarde.',
    },
    embed: {
      name: 'Páginas que podem incorporar a verificação',
      what: 'O andamento e o relatório, entregues dentro do navegador.',
    },
    collector: {
      name: 'Seu monitoramento (OpenTelemetry)',
      what: 'O relatório em forma de medidas e entradas de log, se a página o enviar para lá.',
    },
  },
  sees: {address: 'Vê o endereço.', nothing: 'Não vê nenhum endereço.'},
  self: 'o servidor da página',
  report: {
    code: 'Um código aleatório e o número de um caso, se a página ou o link tiver um.',
    time: 'Quando a verificação começou e quanto durou cada parte.',
    results: 'Semáforos, medidas e causas, com os nomes que a configuração dá aos serviços e programas.',
    browser: 'O navegador e sua versão, o sistema operacional e se a página ficou sempre à vista.',
    place: 'O nome que você deu à unidade, ou “em outro lugar”.',
    address: 'O endereço público, quando não é um dos permitidos: sua configuração pede isso.',
    watch: 'Depois de uma observação: o que travou e quando, e as notas que alguém escreveu.',
    devices: 'Depois do teste de microfone e alto-falante: o resultado, como “baixo demais” ou “Bluetooth”.',
    answers: 'As respostas a um convite:',
  },
  readers: {
    agent: 'O agente, na tela, assim que a verificação termina.',
    profile:
      'Quem usa o mesmo perfil do navegador, e outras páginas do mesmo endereço na web, podem ler o que fica guardado no navegador.',
    helpdesk:
      'O suporte de TI recebe um relatório quando alguém aperta “Enviar ao suporte de TI”, não antes.',
    'no-helpdesk':
      'Nenhum endereço está configurado para os relatórios: um relatório só sai do navegador se alguém o copiar, imprimir ou salvar, ou se a página o repassar.',
    page: 'A página que contém a verificação recebe todos os relatórios. Pelo que acontece com eles ali responde quem a mantém.',
    embed: 'As páginas que podem incorporar a verificação recebem o andamento e o relatório.',
    collector: 'Quem tem acesso ao seu monitoramento vê o que foi enviado para lá.',
    fleet:
      'O suporte de TI pode ver muitos relatórios juntos. Isso acontece no navegador dele e não envia nada.',
    person:
      'Um relatório não contém nenhum nome. Mesmo assim, o horário, um número de caso, uma nota, uma resposta ou o log de um servidor podem levar a uma pessoa e mostrar quando ela trabalhava: trate os relatórios como dados pessoais.',
  },
  kept: {
    lastGood: {
      what: 'A última verificação toda em verde, sem detalhes nem número de caso',
      remove: 'um botão nos detalhes da verificação',
    },
    history: {
      what: 'De cada verificação e de cada hora de observação: horário, semáforo, causas, seis medidas e nome da unidade',
      remove: 'um botão nas verificações anteriores',
    },
    outbox: {
      what: 'Um relatório que alguém enviou e que ainda não pôde ser entregue',
      remove: 'a entrega, ou a limpeza dos dados do site',
    },
    settled: {
      what: 'Uma anotação de que um relatório foi entregue ou recusado',
      remove: 'some sozinha, ou com a limpeza dos dados do site',
    },
    salt: {
      what: 'Um número aleatório, para não ser preciso guardar o endereço de um relatório pendente',
      remove: 'some sozinho',
    },
    answers: {
      what: 'As respostas a um convite, ou o fato de que ninguém quis responder',
      remove: 'a limpeza dos dados do site',
    },
    watch: {
      what: 'Uma observação que deve continuar depois de recarregar a página, se o agente pedir',
      remove: 'o fim da observação',
    },
    server: {what: 'Os relatórios enviados', remove: 'quem mantém esses servidores'},
  },
  keptAt: {
    browser: 'no navegador, no computador',
    tab: 'na aba do navegador, no computador',
    server: 'para onde são enviados',
  },
  long: {
    lastGood: 'até a próxima',
    history: (most) => `as últimas ${most}`,
    outbox: (days, most) =>
      `até a entrega; depois de ${days}, some na próxima vez que a página for aberta. Nunca mais de ${most} relatórios`,
    settled: (days) => `${days}; depois some na próxima vez que a página for aberta`,
    salt: 'enquanto houver um relatório pendente',
    answers: 'até serem apagadas',
    watch: 'até terminar ou a aba ser fechada',
    server: 'ainda não informado',
  },
  labels: {where: 'Onde', long: 'Por quanto tempo', remove: 'Apaga-se com'},
  never: {
    names: 'Nomes, nomes de usuário e matrículas, a não ser que alguém os escreva em uma nota ou resposta.',
    secrets: 'Senhas, credenciais e tokens em endereços.',
    sound: 'O som do microfone e qualquer coisa de chamadas reais.',
    content:
      'O que os serviços respondem, o que está na tela e o que se digita em outras páginas ou programas.',
    'device-names':
      'Nomes, identificadores e números de série do computador, dos microfones e dos alto-falantes.',
    address: 'O endereço público do computador, em um relatório ou no navegador.',
    tracking: 'Cookies próprios, identificadores de publicidade, a localização do aparelho.',
    makers: 'Absolutamente nada aos autores do Agent Diagnostics, nem a ninguém que não esteja citado acima.',
  },
  open: {
    purpose: 'a finalidade e a base legal, como um acordo com os representantes dos empregados',
    retention: 'por quanto tempo os relatórios são guardados para onde são enviados, e quem pode abri-los lá',
    logs: 'por quanto tempo os servidores acima guardam seus logs',
    contact: 'quem é o responsável e a quem perguntar',
  },
  questions: {
    workplace: 'casa ou escritório',
    connection: 'cabo, Wi-Fi ou rede móvel',
    provider: 'provedor de internet',
    vpn: 'se uma VPN está em uso',
    headset: 'tipo de headset',
  },
  form: {
    hint: 'A configuração não diz isto. O que você digitar não sai desta página.',
    collector: 'Endereço do OpenTelemetry, se a página envia relatórios para lá',
    questions: 'Perguntas dos seus convites',
    retention: 'Por quanto tempo os relatórios são guardados para onde são enviados',
    contact: 'Quem é o responsável e a quem perguntar',
  },
  print: 'Imprimir',
};
