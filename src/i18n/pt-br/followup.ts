import type {FollowUpWords} from '../translation.js';

/** Portuguese (Brazil), after a check. */
export const followup: FollowUpWords = {
  history: {
    title: 'Verificações anteriores neste computador',
    few: 'Daqui a alguns dias você verá aqui se piora em certos horários.',
    none: 'Por enquanto nenhum horário do dia se destaca.',
    hour: (bad, of, from, to) =>
      `Entre ${from} e ${to} algo deu errado em ${String(bad)} dos últimos ${String(of)} dias com uma verificação nesse horário.`,
    often: (bad, of) =>
      `Algo deu errado em ${String(bad)} dos últimos ${String(of)} dias com uma verificação, sem um horário certo.`,
    caption: 'Cada quadro conta as verificações daquela hora: 2/5 quer dizer que 2 de 5 não foram boas.',
    hourHead: 'A partir de',
    latest: 'As mais recentes',
    watch: 'observação',
    kept: 'Isto fica só neste navegador, para as últimas 200 verificações, e não é enviado a ninguém: horário, resultado e medidas, nada sobre você.',
    forget: 'Excluir as verificações anteriores',
    forgotten: 'As verificações anteriores foram excluídas.',
  },
};
