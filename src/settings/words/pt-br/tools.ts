import {guide} from './guide.js';
import {plans} from './plans.js';
import {rules} from './rules.js';
import type {SettingsWords} from '../words.js';

/** Brazilian Portuguese, on network settings. */
export const settings: SettingsWords = {
  title: 'Configurações de rede',
  why: 'Cole a configuração da sua rede e veja, linha por linha, o que aconteceria com cada endereço de que o trabalho precisa, e o que mudar.',
  privacy: 'Nada do que você cola sai desta página, e nada disso é guardado.',
  groups: {
    check: 'Verificar o que você tem',
    plan: 'Calcular',
    make: 'Criar o que você precisa',
    guide: 'Do Genesys Availability Guide',
  },
  tools: {
    pac: {
      title: 'Arquivo PAC',
      why: 'Serviços pelo proxy, chamadas por fora dele: é isso que o seu arquivo faz, em todo navegador?',
      field: 'O texto do arquivo PAC',
    },
    'allow-list': {
      title: 'Lista de permissões',
      why: 'A lista do seu proxy ou firewall deixa passar cada endereço?',
      field: 'A lista: nomes, padrões e endereços',
    },
    'known-addresses': {
      title: 'Endereços conhecidos',
      why: 'A Genesys vai aceitar a sua lista de endereços para o login?',
      field: 'A lista: endereços e redes IPv4',
    },
    tunnel: {
      title: 'Lista da VPN',
      why: 'Proxies dentro do túnel, chamadas fora: é isso que o seu túnel dividido faz?',
      field: 'A lista: redes e nomes',
    },
    firewall: {
      title: 'Regras do firewall',
      why: 'As regras permitem a saída de chamadas e serviços, e as chamadas ficam sem inspeção?',
      field: 'As regras, como tabela',
    },
    csp: {
      title: 'Content-Security-Policy',
      why: 'A política da página que contém o diagnóstico permite que ele verifique tudo?',
      field: 'A política, como cabeçalho ou elemento meta',
    },
    vdi: {
      title: 'Área de trabalho virtual',
      why: 'Segundo o guia, estes aplicativos são suportados nesta plataforma?',
    },
    capacity: {title: 'Capacidade', why: 'De quanta banda seus links precisam para os seus agentes?'},
    continuity: {
      title: 'Continuidade de negócios',
      why: 'Que telefone ainda poderia servir a este agente, e como ele faz login?',
    },
    make: {
      title: 'Configurações geradas a partir da sua configuração',
      why: 'Arquivo PAC, lista, regras e política sob medida, cada um passando na própria verificação.',
    },
    guide: {
      title: 'Perguntas que só você pode responder',
      why: 'Perguntas para quem prepara o contact center, e o que é bom saber.',
    },
  },
  owners: {
    agent: 'O agente',
    helpdesk: 'O suporte de TI',
    network: 'A equipe de rede',
    genesys: 'Genesys Customer Care',
    integrator: 'A equipe que configurou esta página',
  },
  verdicts: {
    green: 'Como deve ser.',
    amber: 'Funciona, mas não como deveria, ou não em todo lugar.',
    red: 'Com isto, algo não vai funcionar.',
    grey: 'Nada de errado foi encontrado, mas nem tudo pode ser verificado daqui.',
  },
  severities: {red: 'Problema', amber: 'Aviso', grey: 'Não dá para saber'},
  input: {
    choose: 'Escolher um arquivo',
    drop: 'ou solte um aqui, ou cole o texto.',
    check: 'Verificar',
    checking: 'Verificando…',
    empty: 'Ainda não há o que verificar: cole o texto ou escolha um arquivo.',
    tooLarge: 'Este arquivo passa de 1\u00a0MB: nenhum navegador ou proxy o aceitaria como configuração.',
    unreadable: 'Não foi possível ler este arquivo.',
    failed: 'Não foi possível carregar a verificação em si. Tente de novo.',
    stale: 'O texto mudou. O resultado abaixo é da versão anterior.',
  },
  result: {
    unreadable: 'Não foi possível ler isto, então nada foi verificado.',
    table: 'O que aconteceria com cada endereço',
    subject: 'Item',
    answer: 'O que acontece',
    wanted: 'Esperado',
    line: 'Linha',
    showLine: (line) => `Mostrar a linha ${line} no texto`,
    asWanted: 'conforme o esperado',
    notAsWanted: 'fora do esperado',
    asWantedCount: (right, all) => `conforme o esperado: ${right} de ${all}`,
    onlyWrong: 'Mostrar só o que está fora do esperado',
    more: (next, rest) => `Mostrar mais ${next} de ${rest}`,
    andMore: (count) => `e mais ${count}`,
    act: 'O que fazer',
    guide: 'No Genesys Availability Guide',
  },
  proposal: {
    title: 'Texto proposto',
    hint: 'Ele passa nesta verificação. Linhas com + são novas; as com − saem.',
    take: 'Usar este texto',
    added: 'Novo:',
    removed: 'Removido:',
    same: (lines) => `linhas que ficam: ${lines}`,
    rest: (lines) => `não mostradas: mais ${lines}. Copie ou baixe o texto para ver tudo.`,
  },
  output: {
    copy: 'Copiar',
    copied: 'Copiado.',
    copyFailed: 'O seu navegador bloqueou a cópia. Em vez disso, baixe o texto.',
    download: 'Baixar',
  },
  ...plans,
  guide,
  rules,
};
