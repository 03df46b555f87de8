import {plural} from '../plural.js';
import type {WatchWords} from '../translation.js';

const SEND = 'Envíe este informe a su servicio de asistencia.';

/** Spanish, while somebody keeps watching. */
export const watch: WatchWords = {
  title: 'Observando su conexión',
  until: (time) => `Fin previsto: ${time}. Puede trabajar con normalidad.`,
  watched: (from, to) => `Observada de ${from} a ${to}`,
  stop: 'Dejar de observar',
  quiet: 'Hasta ahora nada se ha congelado.',
  count: (episodes) =>
    plural('es', episodes, {
      0: 'Su conexión no se congeló nunca.',
      one: 'Su conexión se congeló una vez.',
      other: `Su conexión se congeló ${String(episodes)} veces.`,
    }),
  fine: 'Nada se congeló mucho tiempo ni muchas veces mientras observábamos.',
  happened: 'Acaba de pasar',
  noted: 'Anotado, con la hora.',
  lastMinute: 'En el último minuto',
  wasFine: 'sin problemas',
  stoodStill: (duration) => `se congeló durante ${duration}`,
  notLooked: 'sin observar',
  closeUntil: (time) => `La conexión telefónica se observa de cerca. Fin previsto: ${time}.`,
  keep: 'Seguir observando al volver a cargar esta página',
  cantKeep: 'Este navegador no lo permite.',
  blind: (duration) => `Lo que duró menos de ${duration} pudo pasar inadvertido.`,
  states: {
    starting: 'Empezando a observar…',
    call: 'Está en una llamada: no se mide nada hasta que termine.',
    run: 'Esperando a que termine la comprobación.',
    waking: 'Reanudando tras una pausa…',
    elsewhere:
      'Otra pestaña de este PC ya está observando. Esta tomará el relevo cuando la otra deje de observar.',
  },
  relay: {
    'no-room':
      'El servicio telefónico no tiene capacidad libre ahora; lo intentaremos de nuevo en diez minutos.',
    'no-access':
      'El servicio telefónico no acepta las credenciales de esta comprobación, así que no se observa.',
    'not-possible': 'Este navegador no permite observar la conexión telefónica.',
    silent: 'El servicio telefónico no respondió.',
  },
  paths: {pc: 'Este PC', control: 'Su red', relay: 'Conexión telefónica'},
  places: {
    pc: {
      name: 'este PC',
      said: 'Su propio PC se congela a veces y puede afectar a sus llamadas.',
      next: 'Cierre los programas que no necesite; si sigue igual, envíe este informe a su servicio de asistencia.',
    },
    'local-network': {
      name: 'su wifi o cable',
      said: 'La conexión con su router, por wifi o por cable, se pierde a veces.',
      next: 'Conéctese por cable o acérquese al router y vuelva a observar.',
    },
    line: {
      name: 'wifi, cable o línea de Internet',
      said: 'A veces se congela todo a la vez: la causa es la wifi, el cable o la línea de Internet.',
      next: 'Conéctese por cable en lugar de por wifi y vuelva a observar: si sigue igual, es la línea, y su proveedor puede ayudar.',
    },
    'tunnel-or-proxy': {
      name: 'VPN o proxy',
      said: 'Sus aplicaciones de trabajo se congelan a veces en su camino por la VPN o un proxy; las llamadas, no.',
      next: SEND,
    },
    relay: {
      name: 'el camino al servicio telefónico',
      said: 'Solo la conexión telefónica se congela a veces; sus aplicaciones de trabajo, no.',
      next: SEND,
    },
    region: {
      name: 'una región de las aplicaciones de trabajo',
      said: 'Una parte de sus aplicaciones de trabajo se congela a veces; lo demás va bien.',
      next: SEND,
    },
    service: {
      name: 'una sola aplicación de trabajo',
      said: 'Una de sus aplicaciones de trabajo se congela a veces; lo demás va bien.',
      next: SEND,
    },
    unknown: {
      name: 'aún no se sabe',
      said: 'Su conexión se congela a veces; aún no se puede decir dónde.',
      next: 'Observe más tiempo, o envíe este informe a su servicio de asistencia.',
    },
  },
  sure: {certain: 'con seguridad', likely: 'probablemente', possible: 'quizá'},
  strip: {
    title: 'La última hora',
    still: 'Congelada',
    unmeasured: 'Sin medir',
    mark: 'Anotado por usted',
  },
};
