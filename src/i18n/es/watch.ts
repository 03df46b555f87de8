import type {WatchWords} from '../translation.js';

const SEND = 'Envíe este informe a su servicio de asistencia.';

/** Spanish, while somebody keeps watching. */
export const watch: WatchWords = {
  title: 'Observando su conexión',
  until: (time) => `Hasta las ${time}. Puede trabajar con normalidad.`,
  watched: (from, to) => `Observada de ${from} a ${to}`,
  stop: 'Dejar de observar',
  quiet: 'Hasta ahora nada se ha detenido.',
  count: (episodes) => `Su conexión se detuvo ${episodes === 1 ? 'una vez' : `${String(episodes)} veces`}.`,
  fine: 'Nada se detuvo mucho tiempo ni muchas veces mientras observábamos.',
  happened: 'Acaba de pasar',
  noted: 'Anotado, con la hora.',
  lastMinute: 'En el último minuto',
  wasFine: 'sin problemas',
  stoodStill: (duration) => `detenida durante ${duration}`,
  notLooked: 'sin observar',
  closeUntil: (time) => `La conexión telefónica se observa de cerca hasta las ${time}.`,
  keep: 'Seguir observando al volver a cargar esta página',
  cantKeep: 'Este navegador no lo permite.',
  blind: (duration) => `Lo que duró menos de ${duration} pudo pasar inadvertido.`,
  states: {
    starting: 'Empezando a observar…',
    call: 'Está en una llamada: no se mide nada hasta que termine.',
    run: 'Esperando a que termine la comprobación.',
    waking: 'Reanudando tras una pausa…',
    elsewhere: 'Otra pestaña de este PC ya está observando. Esta seguirá cuando la otra termine.',
  },
  relay: {
    'no-room': 'El servicio telefónico no tiene sitio ahora; lo intentaremos en diez minutos.',
    'no-access': 'El servicio telefónico no acepta el acceso de esta comprobación y no se observa.',
    'not-possible': 'Este navegador no permite observar la conexión telefónica.',
    silent: 'El servicio telefónico no respondió.',
  },
  paths: {pc: 'Este PC', control: 'Su red', relay: 'Conexión telefónica'},
  places: {
    pc: {
      name: 'este PC',
      said: 'Su propio PC se queda parado a veces y afecta a sus llamadas.',
      next: 'Cierre los programas que no necesite; si sigue igual, envíe este informe a su servicio de asistencia.',
    },
    'local-network': {
      name: 'su wifi o cable',
      said: 'Su wifi o el cable al router se interrumpe a veces.',
      next: 'Use un cable o acérquese al router y vuelva a observar.',
    },
    line: {
      name: 'wifi, cable o línea de internet',
      said: 'A veces se detiene todo a la vez: wifi, cable o línea de internet.',
      next: 'Use un cable en lugar del wifi y vuelva a observar: si sigue igual, es la línea, y su proveedor puede ayudar.',
    },
    'tunnel-or-proxy': {
      name: 'VPN o proxy',
      said: 'El camino de sus aplicaciones, por la VPN o un proxy, se detiene a veces; las llamadas no.',
      next: SEND,
    },
    relay: {
      name: 'el camino al servicio telefónico',
      said: 'Solo la conexión telefónica se detiene a veces; sus aplicaciones no.',
      next: SEND,
    },
    region: {
      name: 'una región de las aplicaciones',
      said: 'Una parte de sus aplicaciones se detiene a veces; lo demás va bien.',
      next: SEND,
    },
    service: {
      name: 'una sola aplicación',
      said: 'Una de sus aplicaciones se detiene a veces; lo demás va bien.',
      next: SEND,
    },
    unknown: {
      name: 'aún no se sabe',
      said: 'Su conexión se detiene a veces; aún no se puede decir dónde.',
      next: 'Observe más tiempo, o envíe este informe a su servicio de asistencia.',
    },
  },
  sure: {certain: 'con seguridad', likely: 'probablemente', possible: 'quizá'},
  strip: {
    title: 'La última hora',
    still: 'Detenida',
    unmeasured: 'Sin medir',
    mark: 'Anotado por usted',
  },
};
