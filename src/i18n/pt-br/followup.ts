import {plural} from '../plural.js';
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
  sheet: {
    button: 'Imprimir para o seu provedor de Internet',
    title: 'Interrupções de uma conexão com a Internet',
    local: 'Horário local',
    utc: 'Horário UTC',
    destinations: {title: 'Destinos', control: 'um endereço de referência', relay: 'serviço de telefonia'},
    network: 'Rede',
    device: 'Navegador e sistema',
    code: 'Código do relatório',
    longest: 'Duração',
    froze: 'O que travou',
    count: (moments) =>
      plural('pt-BR', moments, {
        one: 'A conexão travou uma vez.',
        other: `A conexão travou ${String(moments)} vezes.`,
      }),
    together: (destinations, moments) =>
      plural('pt-BR', moments, {
        1: `Pelo menos ${String(destinations)} destinos independentes travaram no mesmo momento, uma vez.`,
        other: `Pelo menos ${String(destinations)} destinos independentes travaram no mesmo momento, ${String(moments)} vezes.`,
      }),
    pcFine: 'O próprio computador foi observado o tempo todo e não travou.',
    pcToo: (moments) =>
      plural('pt-BR', moments, {
        1: 'O próprio computador travou em um desses momentos.',
        other: `O próprio computador travou em ${String(moments)} desses momentos.`,
      }),
    pointsTo: (place, sure) => `O que isso indica: ${place} (${sure}).`,
    more: (count) =>
      plural('pt-BR', count, {
        1: 'Um momento anterior não está na lista.',
        other: `${String(count)} momentos anteriores não estão na lista.`,
      }),
    noted: 'Horários em que a pessoa no computador notou problemas',
    methodHead: 'Como foi medido',
    method:
      'Uma página web neste computador enviou pequenas solicitações a cada destino: ao endereço de referência a cada 5 segundos, aos demais em rodízio a cada 30 segundos, ao serviço de telefonia uma chamada de 2 segundos a cada 5 minutos, e a todos com mais frequência por um tempo depois de um atraso. Uma resposta está atrasada quando leva pelo menos 200 ms a mais que o habitual naquele destino; conta como interrupção o tempo de atraso. O próprio computador foi observado por um temporizador, 20 vezes por segundo. O que não foi observado não é contado. Todos os horários são do relógio do computador.',
  },
  trial: {
    title: 'Tente uma coisa',
    suggestions: {
      cable: 'Ligue este computador ao roteador com um cabo de rede e verifique de novo.',
      closer: 'Leve este computador para mais perto do roteador Wi-Fi e verifique de novo.',
      'no-vpn': 'Se a sua empresa permitir, desconecte a VPN e verifique de novo.',
      elsewhere: 'Verifique de novo em outro lugar ou em outra rede, por exemplo a do seu celular.',
    },
    done: 'Pronto: verificar de novo',
    cant: 'Não posso fazer isso',
    changed: 'O que mudou',
    good: {
      cable: 'Com o cabo ficou bom.',
      closer: 'Mais perto do roteador ficou bom.',
      'no-vpn': 'Sem a VPN ficou bom.',
      elsewhere: 'Lá ficou bom.',
    },
    same: {
      cable: 'Nenhuma diferença com o cabo: não é o Wi-Fi.',
      closer: 'Nenhuma diferença: não é a distância até o roteador.',
      'no-vpn': 'Nenhuma diferença: não é a VPN.',
      elsewhere: 'Nenhuma diferença: não é o lugar nem a rede dele.',
    },
    better: 'Assim ficou melhor, mas ainda não está bom.',
    worse: 'Piorou.',
    unclear: 'Não dá para saber se isso mudou alguma coisa: a diferença pode ser acaso.',
  },
};
