import type {FollowUpWords} from '../translation.js';

/** Spanish, after a check. */
export const followup: FollowUpWords = {
  history: {
    title: 'Comprobaciones anteriores en este PC',
    few: 'Dentro de unos días verá aquí si empeora a ciertas horas.',
    none: 'De momento no destaca ninguna hora del día.',
    hour: (bad, of, from, to) =>
      `Entre las ${from} y las ${to} algo fue mal en ${String(bad)} de los últimos ${String(of)} días con una comprobación a esa hora.`,
    often: (bad, of) =>
      `Algo fue mal en ${String(bad)} de los últimos ${String(of)} días con una comprobación, sin una hora concreta.`,
    caption:
      'Cada casilla cuenta las comprobaciones de esa hora: 2/5 quiere decir que 2 de 5 no salieron bien.',
    hourHead: 'Desde',
    latest: 'Las más recientes',
    watch: 'observación',
    kept: 'Esto se guarda solo en este navegador, para las últimas 200 comprobaciones, y no se envía a nadie: la hora, el resultado y las medidas, nada sobre usted.',
    forget: 'Eliminar las comprobaciones anteriores',
    forgotten: 'Las comprobaciones anteriores se han eliminado.',
  },
};
