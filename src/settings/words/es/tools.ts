import {guide} from './guide.js';
import {plans} from './plans.js';
import {rules} from './rules.js';
import type {SettingsWords} from '../words.js';

/** Spanish, on network settings. */
export const settings: SettingsWords = {
  title: 'Ajustes de la red',
  why: 'Pegue la configuración de su red y vea, línea por línea, qué pasaría con cada dirección que el trabajo necesita y qué hay que cambiar.',
  privacy: 'Nada de lo que pegue sale de esta página, y nada de ello se guarda.',
  groups: {
    check: 'Comprobar lo que tiene',
    plan: 'Calcular',
    make: 'Crear lo que necesita',
    guide: 'De la Genesys Availability Guide',
  },
  tools: {
    pac: {
      title: 'Archivo PAC',
      why: 'Los servicios por el proxy, las llamadas sin él: ¿es eso lo que hace su archivo, en cada navegador?',
      field: 'El texto del archivo PAC',
    },
    'allow-list': {
      title: 'Lista de permitidos',
      why: '¿Deja pasar cada dirección la lista de su proxy o de su firewall?',
      field: 'La lista: nombres, patrones y direcciones',
    },
    'known-addresses': {
      title: 'Direcciones conocidas',
      why: '¿Aceptará Genesys su lista de direcciones para el inicio de sesión?',
      field: 'La lista: direcciones y redes IPv4',
    },
    tunnel: {
      title: 'Lista de la VPN',
      why: 'Los proxies dentro del túnel, las llamadas fuera: ¿hace eso su túnel dividido?',
      field: 'La lista: redes y nombres',
    },
    firewall: {
      title: 'Reglas del firewall',
      why: '¿Permiten las reglas la salida de llamadas y servicios, y quedan las llamadas sin inspección?',
      field: 'Las reglas, como tabla',
    },
    csp: {
      title: 'Content-Security-Policy',
      why: '¿Deja la política de la página que contiene el diagnóstico que este lo compruebe todo?',
      field: 'La política, como cabecera o como elemento meta',
    },
    vdi: {
      title: 'Escritorio virtual',
      why: 'Según la guía, ¿se admiten estas aplicaciones en esta plataforma?',
    },
    capacity: {title: 'Capacidad', why: '¿Cuánto ancho de banda necesitan sus líneas para sus agentes?'},
    continuity: {
      title: 'Continuidad de negocio',
      why: '¿Qué teléfono podría servir aún a este agente, y cómo inicia sesión?',
    },
    make: {
      title: 'Ajustes a partir de su configuración',
      why: 'Archivo PAC, lista, reglas y política a medida; cada uno pasa su propia comprobación.',
    },
    guide: {
      title: 'Preguntas que solo usted puede responder',
      why: 'Preguntas para quien prepara el centro de contacto, y lo que conviene saber.',
    },
  },
  owners: {
    agent: 'El agente',
    helpdesk: 'El servicio de asistencia',
    network: 'El equipo de redes',
    genesys: 'Genesys Customer Care',
    integrator: 'El equipo que preparó esta página',
  },
  verdicts: {
    green: 'Es correcto.',
    amber: 'Funciona, pero no como debería, o no en todas partes.',
    red: 'Con esto, algo no funcionará.',
    grey: 'No se encontró nada incorrecto, pero no todo se puede comprobar desde aquí.',
  },
  severities: {red: 'Problema', amber: 'Aviso', grey: 'No se puede saber'},
  input: {
    choose: 'Elegir un archivo',
    drop: 'o suelte uno aquí, o pegue el texto.',
    check: 'Comprobar',
    checking: 'Comprobando…',
    empty: 'Aún no hay nada que comprobar: pegue el texto o elija un archivo.',
    tooLarge: 'Este archivo supera 1\u00a0MB: ningún navegador ni proxy lo aceptaría como ajuste.',
    unreadable: 'Este archivo no se puede leer.',
    failed: 'No se pudo cargar la comprobación misma. Inténtelo de nuevo.',
    stale: 'El texto ha cambiado. El resultado de abajo corresponde a la versión anterior.',
  },
  result: {
    unreadable: 'Esto no se puede leer, así que no se comprobó nada.',
    table: 'Qué pasaría con cada dirección',
    subject: 'Elemento',
    answer: 'Qué pasa',
    wanted: 'Esperado',
    line: 'Línea',
    showLine: (line) => `Mostrar la línea ${line} en el texto`,
    asWanted: 'según lo esperado',
    notAsWanted: 'no según lo esperado',
    asWantedCount: (right, all) => `según lo esperado: ${right} de ${all}`,
    onlyWrong: 'Mostrar solo lo que no es según lo esperado',
    more: (next, rest) => `Mostrar ${next} más de ${rest}`,
    andMore: (count) => `y ${count} más`,
    act: 'Qué hacer',
    guide: 'En la Genesys Availability Guide',
  },
  proposal: {
    title: 'Texto propuesto',
    hint: 'Pasa esta comprobación. Las líneas con + son nuevas; las que llevan − se eliminan.',
    take: 'Usar este texto',
    added: 'Nuevo:',
    removed: 'Eliminado:',
    same: (lines) => `líneas que quedan: ${lines}`,
    rest: (lines) => `no mostradas: ${lines} más. Copie o descargue el texto para verlo todo.`,
  },
  output: {
    copy: 'Copiar',
    copied: 'Copiado.',
    copyFailed: 'Su navegador bloqueó la copia. Puede descargar el texto.',
    download: 'Descargar',
  },
  ...plans,
  guide,
  rules,
};
