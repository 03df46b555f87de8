import {guide} from './guide.js';
import {plans} from './plans.js';
import {rules} from './rules.js';
import type {SettingsWords} from '../words.js';

/** Brazilian Portuguese, on network settings. */
export const settings: SettingsWords = {
  title: 'Configurações de rede',
  why: 'Cole o que está configurado na sua rede e veja o que aconteceria com cada endereço de que o trabalho precisa, linha por linha, e o que mudar.',
  privacy: 'Nada do que você cola sai desta página, e nada disso é guardado.',
  groups: {
    check: 'Verificar o que você tem',
    plan: 'Calcular',
    make: 'Criar o que você precisa',
    guide: 'Do guia',
  },
  tools: {
    pac: {
      title: 'Arquivo PAC',
      why: 'Serviços pelo proxy, chamadas por fora dele: é isso que o arquivo diz, em todo navegador?',
      field: 'O texto do arquivo PAC',
    },
    'allow-list': {
      title: 'Lista de permissões',
      why: 'A lista do seu proxy ou firewall deixa passar cada endereço?',
      field: 'A lista: nomes, padrões e endereços',
    },
    'known-addresses': {
      title: 'Endereços conhecidos',
      why: 'A lista a que o login é restrito é uma que a Genesys aceita?',
      field: 'A lista: endereços e redes IPv4',
    },
    tunnel: {
      title: 'Lista da VPN',
      why: 'Proxies dentro do túnel, chamadas fora: é isso que o seu túnel dividido faz?',
      field: 'A lista: redes e nomes',
    },
    firewall: {
      title: 'Regras do firewall',
      why: 'As regras deixam sair chamadas e serviços, e as chamadas ficam sem inspeção?',
      field: 'As regras, como tabela',
    },
    csp: {
      title: 'Content-Security-Policy',
      why: 'A política da página que contém o diagnóstico deixa que ele olhe tudo?',
      field: 'A política, como cabeçalho ou elemento meta',
    },
    vdi: {
      title: 'Área de trabalho virtual',
      why: 'O guia dá suporte a estes aplicativos nesta plataforma?',
    },
    capacity: {title: 'Capacidade', why: 'O que seus links precisam carregar para tantos agentes?'},
    continuity: {
      title: 'Continuidade de negócios',
      why: 'Que telefone ainda poderia servir a este agente, e como ele faz login?',
    },
    make: {
      title: 'Configurações a partir da sua',
      why: 'Arquivo PAC, lista, regras e política sob medida, cada um passando na própria verificação.',
    },
    guide: {
      title: 'O que só pessoas sabem',
      why: 'Perguntas para quem prepara o site, e o que é bom saber.',
    },
  },
  owners: {
    agent: 'o agente',
    helpdesk: 'o suporte de TI',
    network: 'a equipe de rede',
    genesys: 'Genesys Customer Care',
    integrator: 'quem configurou esta página',
  },
  verdicts: {
    green: 'Como deve ser.',
    amber: 'Funciona, mas não como deveria, ou não em todo lugar.',
    red: 'Com isto, algo não vai funcionar.',
    grey: 'Nada de errado foi encontrado, mas nem tudo dá para saber daqui.',
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
    stale: 'O texto mudou desde então; isto vale para o anterior.',
  },
  result: {
    unreadable: 'Não foi possível ler isto, então nada foi verificado.',
    table: 'O que aconteceria com cada endereço',
    subject: 'O quê',
    answer: 'O que acontece',
    wanted: 'Desejado',
    line: 'Linha',
    showLine: (line) => `Mostrar a linha ${line} no texto`,
    asWanted: 'como desejado',
    notAsWanted: 'não como desejado',
    asWantedCount: (right, all) => `${right} de ${all} como desejado`,
    onlyWrong: 'Mostrar só o que não está como desejado',
    more: (next, rest) => `Mostrar mais ${next} de ${rest}`,
    andMore: (count) => `e mais ${count}`,
    act: 'O que fazer',
    guide: 'No guia',
  },
  proposal: {
    title: 'Texto proposto',
    hint: 'Ele passa nesta verificação. Linhas com + são novas; as com − saem.',
    take: 'Colocar no campo',
    added: 'Novo:',
    removed: 'Sai:',
    same: (lines) => `linhas que ficam: ${lines}`,
    rest: (lines) => `não mostradas: mais ${lines}. Copie ou baixe o texto para ver tudo.`,
  },
  output: {
    copy: 'Copiar',
    copied: 'Copiado.',
    copyFailed: 'O navegador não permitiu copiar. Baixe o texto em vez disso.',
    download: 'Baixar',
  },
  ...plans,
  guide,
  rules,
};
