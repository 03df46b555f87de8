import type {Translation} from '../translation.js';

const SEND = 'Envíe este informe a su servicio de asistencia.';
const NETWORK = 'Envíe este informe a su servicio de asistencia; el equipo de redes puede abrir el paso.';
const LINE =
  'Acérquese al rúter o use un cable, detenga las descargas y compruebe de nuevo. Si sigue igual, envíe este informe a su servicio de asistencia.';

/** Spanish. */
export const translation: Translation = {
  locale: 'es',
  lights: {
    green: 'Todo listo',
    amber: 'Listo, con un aviso',
    red: 'No está listo',
    grey: 'Sin comprobar',
  },
  sentences: {
    green: 'Su PC y su red están listos para trabajar.',
    amber: 'Puede trabajar, pero algo no está como debería.',
    red: 'Algo le impide trabajar.',
    grey: 'No se ha podido medir todo.',
    idle: 'Averigüe en medio minuto si su PC y su red están listos para trabajar.',
    running: 'Comprobando su conexión',
    cancelled: 'La comprobación se detuvo antes de terminar.',
    sometimes: 'Una de sus aplicaciones solo responde a ratos.',
  },
  statuses: {
    passed: 'Correcto',
    warning: 'Aviso',
    failed: 'Problema',
    skipped: 'No realizado',
    inconclusive: 'Sin medir',
  },
  groups: {
    pc: 'Este PC',
    services: 'Aplicaciones',
    phone: 'Conexión telefónica',
    voice: 'Calidad de la voz',
  },
  checks: {
    environment: 'Navegador',
    control: 'Su red',
    services: 'Aplicaciones de trabajo',
    egress: 'Su dirección pública',
    tunnel: 'Camino de sus llamadas',
    turn: 'Camino al servicio telefónico',
    'voice-opus': 'Llamada de prueba (Opus)',
    'voice-pcmu': 'Llamada de prueba (G.711)',
    load: 'Llamada mientras sigue el resto del trabajo',
    local: 'Programas en este PC',
    configuration: 'Ajustes de esta comprobación',
  },
  steps: {
    environment: 'Mirando su navegador',
    control: 'Buscando su red',
    services: 'Llamando a sus aplicaciones de trabajo',
    egress: 'Buscando su dirección pública',
    tunnel: 'Buscando el camino de sus llamadas',
    turn: 'Conectando con el servicio telefónico',
    'voice-opus': 'Escuchando una llamada de prueba',
    'voice-pcmu': 'Escuchando una segunda llamada de prueba',
    load: 'Añadiendo a la llamada el resto de su trabajo',
    local: 'Buscando programas en este PC',
    configuration: 'Leyendo los ajustes',
  },
  owners: {
    agent: 'usted',
    helpdesk: 'su servicio de asistencia',
    network: 'su equipo de redes',
    genesys: 'Genesys Customer Care',
    integrator: 'quien preparó esta página',
  },
  causes: {
    'browser-unsupported': {
      title: 'Con este navegador no se puede llamar.',
      action: 'Abra esta página en Chrome o Edge.',
    },
    'insecure-context': {
      title: 'Esta página no se ha abierto de forma segura, así que no se pueden comprobar las llamadas.',
      action: SEND,
    },
    'webrtc-disabled': {title: 'Las llamadas están desactivadas en este navegador.', action: SEND},
    'codec-missing': {
      title: 'A este navegador le falta un formato de sonido que las llamadas necesitan.',
      action: SEND,
    },
    'page-hidden': {
      title: 'La página estaba oculta o el PC en suspensión, y no se pudo medir.',
      action: 'Mantenga esta página a la vista y compruebe de nuevo.',
    },
    'pc-busy': {
      title: 'El PC estaba demasiado ocupado para comprobar una llamada.',
      action: 'Cierre los programas que no necesite y compruebe de nuevo.',
    },
    'virtual-desktop': {title: 'Parece que trabaja en un escritorio virtual.', action: SEND},
    'call-in-progress': {
      title: 'Está en una llamada.',
      action: 'Compruebe de nuevo después de la llamada.',
    },
    offline: {
      title: 'Este PC no tiene red.',
      action: 'Revise el cable o la wifi y compruebe de nuevo.',
    },
    'captive-portal': {
      title: 'Esta red quiere que primero se identifique.',
      action: 'Abra cualquier página web, identifíquese y compruebe de nuevo.',
    },
    'services-blocked': {
      title: 'Desde esta red no se llega a ninguna de sus aplicaciones de trabajo.',
      action: NETWORK,
    },
    'regional-hosts-blocked': {
      title: 'Una parte de sus aplicaciones de trabajo está bloqueada en esta red.',
      action: NETWORK,
    },
    'static-content-blocked': {
      title: 'No se llega a las páginas de sus aplicaciones de trabajo.',
      action: NETWORK,
    },
    'authentication-blocked': {
      title: 'No se llega al servicio de inicio de sesión; quizá no pueda iniciar sesión.',
      action: NETWORK,
    },
    'service-unreachable': {title: 'No se llega a una de sus aplicaciones de trabajo.', action: SEND},
    'service-timeout': {title: 'Una de sus aplicaciones de trabajo no responde.', action: SEND},
    'service-error': {
      title: 'Una de sus aplicaciones de trabajo avisa de un error propio.',
      action:
        'Espere unos minutos y compruebe de nuevo; después, envíe este informe a su servicio de asistencia.',
    },
    'service-replaced': {
      title: 'Otra cosa responde en lugar de una de sus aplicaciones de trabajo.',
      action: SEND,
    },
    'service-slow': {
      title: 'Una de sus aplicaciones de trabajo tarda en responder.',
      action: 'Puede trabajar. Si le estorba, envíe este informe a su servicio de asistencia.',
    },
    'request-blocked-by-page': {
      title: 'Esta página no tiene permiso para comprobar sus aplicaciones.',
      action: SEND,
    },
    'turn-unreachable': {title: 'Su conexión telefónica está bloqueada en esta red.', action: NETWORK},
    'turn-cut': {title: 'Su conexión telefónica se corta en esta red.', action: NETWORK},
    'turn-silent': {
      title: 'Su conexión telefónica no recibe respuesta en esta red.',
      action: NETWORK,
    },
    'turn-credentials': {
      title: 'El servicio telefónico no aceptó la identificación de esta comprobación.',
      action: SEND,
    },
    'turn-refused': {
      title: 'El servicio telefónico no tiene sitio ahora para una llamada de prueba.',
      action: 'Compruebe de nuevo en unos minutos; después, envíe este informe a su servicio de asistencia.',
    },
    'turn-slow': {title: 'La conexión telefónica tarda en establecerse.', action: LINE},
    'turn-loop-refused': {
      title: 'El servicio telefónico responde, pero no se pudo hacer una llamada de prueba.',
      action: SEND,
    },
    'voice-no-media': {
      title: 'La conexión telefónica está, pero no pasa ningún sonido.',
      action: NETWORK,
    },
    'voice-delay': {title: 'Las llamadas tendrán un retraso que se nota.', action: LINE},
    'voice-jitter': {
      title: 'Las llamadas se oirán mal: el sonido llega de forma irregular.',
      action: LINE,
    },
    'voice-stalls': {
      title: 'Las llamadas se cortarán a ratos: su conexión se detiene por momentos.',
      action: LINE,
    },
    'voice-loss': {
      title: 'Las llamadas tendrán huecos: se pierden partes del sonido.',
      action: LINE,
    },
    'voice-under-load': {
      title: 'Las llamadas empeoran mientras sigue el resto de su trabajo.',
      action: LINE,
    },
    'bandwidth-insufficient': {
      title: 'Su conexión es demasiado lenta para las llamadas y el resto de su trabajo a la vez.',
      action: LINE,
    },
    'egress-not-allowed': {
      title: 'Su dirección no está en la lista de su empresa, así que puede que no le dejen iniciar sesión.',
      action: SEND,
    },
    'turn-inside-tunnel': {
      title: 'Sus llamadas dan un rodeo por la red de la empresa.',
      action: SEND,
    },
    'local-service-absent': {
      title: 'Un programa que su trabajo necesita no está en marcha en este PC.',
      action: SEND,
    },
    'local-service-outdated': {title: 'Un programa de este PC es demasiado antiguo.', action: SEND},
    'local-access-denied': {
      title: 'El navegador no tiene permiso para buscar programas en este PC.',
      action: 'Permítalo cuando el navegador pregunte y compruebe de nuevo.',
    },
    configuration: {
      title: 'Los ajustes de esta comprobación tienen un defecto.',
      action: 'Usted no tiene que hacer nada.',
    },
    'test-fault': {
      title: 'Una parte de esta comprobación no funciona.',
      action: 'Compruebe de nuevo; si sigue igual, envíe este informe a su servicio de asistencia.',
    },
  },
  run: 'Comprobar mi conexión',
  again: 'Comprobar de nuevo',
  keepWatching: 'Seguir observando',
  cancel: 'Detener',
  close: 'Cerrar',
  next: 'Siguiente paso',
  whoCanAct: 'Quién puede actuar',
  code: (id) => `Código ${id}`,
  // Not "a las": one o’clock is "la una".
  checkedAt: (time) => `Comprobado: ${time}`,
  watched: (duration, why) =>
    ({
      'clearly-good': `Observado durante ${duration}: claramente bien.`,
      'plainly-bad': `Observado durante ${duration}: claramente mal.`,
      'full-length': `Observado durante ${duration}, la duración completa.`,
    })[why],
  secondsLeft: (seconds) => (seconds <= 1 ? 'casi terminado' : `quedan unos ${String(seconds)}\u00a0s`),
  limit: (value) => `bien hasta ${value}`,
  answering: (working, all) => `${String(working)} de ${String(all)} bien`,
  skipped: 'No realizado: necesita lo que falló antes.',
  notVisible: 'En este navegador no se puede ver.',
  copy: 'Copiar para una incidencia',
  copied: 'Copiado.',
  copyFailed: 'El navegador no permitió copiar. Descargue el informe en su lugar.',
  download: 'Descargar el informe',
  loading: 'Cargando los ajustes…',
  unconfigured: 'Esta comprobación aún no está preparada.',
  unconfiguredHint:
    'Para quien construye esta página: ponga la propiedad config, un atributo config-url o un script JSON dentro del elemento.',
  invalid: 'Los ajustes de esta comprobación no se pueden usar.',
  expected: 'se esperaba:',
  received: 'se recibió:',
  byDataChannel: 'Medido con un canal de datos en lugar de sonido.',
};
