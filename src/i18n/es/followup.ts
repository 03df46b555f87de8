import {plural} from '../plural.js';
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
  sheet: {
    button: 'Imprimir para su proveedor de Internet',
    title: 'Interrupciones de una conexión a Internet',
    local: 'Hora local',
    utc: 'Hora UTC',
    destinations: {title: 'Destinos', control: 'una dirección de referencia', relay: 'servicio telefónico'},
    network: 'Red',
    device: 'Navegador y sistema',
    code: 'Código del informe',
    longest: 'Duración',
    froze: 'Qué se congeló',
    count: (moments) =>
      plural('es', moments, {
        one: 'La conexión se congeló una vez.',
        other: `La conexión se congeló ${String(moments)} veces.`,
      }),
    together: (destinations, moments) =>
      plural('es', moments, {
        1: `Al menos ${String(destinations)} destinos independientes se congelaron en el mismo momento, una vez.`,
        other: `Al menos ${String(destinations)} destinos independientes se congelaron en el mismo momento, ${String(moments)} veces.`,
      }),
    pcFine: 'El propio PC se observó todo el tiempo y no se congeló.',
    pcToo: (moments) =>
      plural('es', moments, {
        1: 'El propio PC se congeló en uno de esos momentos.',
        other: `El propio PC se congeló en ${String(moments)} de esos momentos.`,
      }),
    pointsTo: (place, sure) => `Lo que indica: ${place} (${sure}).`,
    more: (count) =>
      plural('es', count, {
        1: 'Falta en la lista un momento anterior.',
        other: `Faltan en la lista ${String(count)} momentos anteriores.`,
      }),
    noted: 'Horas en que la persona ante el PC notó problemas',
    methodHead: 'Cómo se midió',
    method:
      'Una página web en este PC envió pequeñas peticiones a cada destino: a la dirección de referencia cada 5 segundos, a los demás por turno cada 30 segundos, al servicio telefónico una llamada de 2 segundos cada 5 minutos, y a todos muy seguido durante un rato después de un retraso. Una respuesta llega tarde si tarda al menos 200 ms más de lo habitual en ese destino; cuenta como interrupción el tiempo de retraso. El propio PC lo observó un temporizador, 20 veces por segundo. Lo que no se observó no se cuenta. Todas las horas son del reloj del PC.',
  },
  trial: {
    title: 'Pruebe una cosa',
    suggestions: {
      cable: 'Conecte este PC al router con un cable de red y vuelva a comprobar.',
      closer: 'Acerque este PC al router wifi y vuelva a comprobar.',
      'no-vpn': 'Si su empresa lo permite, desconecte la VPN y vuelva a comprobar.',
      elsewhere: 'Vuelva a comprobar en otro lugar o en otra red, por ejemplo la de su móvil.',
    },
    done: 'Hecho: volver a comprobar',
    cant: 'No puedo hacerlo',
    changed: 'Lo que ha cambiado',
    good: {
      cable: 'Con el cable va bien.',
      closer: 'Más cerca del router va bien.',
      'no-vpn': 'Sin la VPN va bien.',
      elsewhere: 'Allí va bien.',
    },
    same: {
      cable: 'Ninguna diferencia con el cable: no es la wifi.',
      closer: 'Ninguna diferencia: no es la distancia al router.',
      'no-vpn': 'Ninguna diferencia: no es la VPN.',
      elsewhere: 'Ninguna diferencia: no es el lugar ni su red.',
    },
    better: 'Así va mejor, pero todavía no bien.',
    worse: 'Ha empeorado.',
    unclear: 'No se puede saber si eso cambió algo: la diferencia puede ser casualidad.',
  },
};
