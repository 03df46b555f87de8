import {guide} from './guide.js';
import {plans} from './plans.js';
import {rules} from './rules.js';
import type {SettingsWords} from '../words.js';

/** Spanish, on network settings. */
export const settings: SettingsWords = {
  title: 'Ajustes de la red',
  why: 'Pegue lo que está ajustado en su red y vea qué pasaría con cada dirección que el trabajo necesita, línea por línea, y qué hay que cambiar.',
  privacy: 'Nada de lo que pegue sale de esta página, y nada de ello se guarda.',
  groups: {
    check: 'Comprobar lo que tiene',
    plan: 'Calcular',
    make: 'Crear lo que necesita',
    guide: 'De la guía',
  },
  tools: {
    pac: {
      title: 'Archivo PAC',
      why: 'Los servicios por el proxy, las llamadas sin él: ¿lo dice así su archivo, en cada navegador?',
      field: 'El texto del archivo PAC',
    },
    'allow-list': {
      title: 'Lista de permitidos',
      why: '¿Deja pasar cada dirección la lista de su proxy o de su cortafuegos?',
      field: 'La lista: nombres, patrones y direcciones',
    },
    'known-addresses': {
      title: 'Direcciones conocidas',
      why: '¿Es la lista a la que se limita el inicio de sesión una que Genesys acepta?',
      field: 'La lista: direcciones y redes IPv4',
    },
    tunnel: {
      title: 'Lista de la VPN',
      why: 'Los proxies dentro del túnel, las llamadas fuera: ¿hace eso su túnel dividido?',
      field: 'La lista: redes y nombres',
    },
    firewall: {
      title: 'Reglas del cortafuegos',
      why: '¿Dejan salir las reglas llamadas y servicios, y quedan las llamadas sin inspección?',
      field: 'Las reglas, como tabla',
    },
    csp: {
      title: 'Content-Security-Policy',
      why: '¿Deja la política de la página que contiene el diagnóstico que este lo mire todo?',
      field: 'La política, como cabecera o como elemento meta',
    },
    vdi: {
      title: 'Escritorio virtual',
      why: '¿Admite la guía estas aplicaciones en esta plataforma?',
    },
    capacity: {title: 'Capacidad', why: '¿Qué deben soportar sus líneas para tantos agentes?'},
    continuity: {
      title: 'Continuidad de negocio',
      why: '¿Qué teléfono podría servir aún a este agente, y cómo inicia sesión?',
    },
    make: {
      title: 'Ajustes a partir de su configuración',
      why: 'Archivo PAC, lista, reglas y política a medida; cada uno pasa su propia comprobación.',
    },
    guide: {
      title: 'Lo que solo saben las personas',
      why: 'Preguntas para quien prepara el sitio, y lo que conviene saber.',
    },
  },
  owners: {
    agent: 'el agente',
    helpdesk: 'el servicio de asistencia',
    network: 'el equipo de redes',
    genesys: 'Genesys Customer Care',
    integrator: 'quien preparó esta página',
  },
  verdicts: {
    green: 'Como debe ser.',
    amber: 'Funciona, pero no como debería, o no en todas partes.',
    red: 'Con esto, algo no funcionará.',
    grey: 'No se encontró nada incorrecto, pero no todo se puede saber desde aquí.',
  },
  severities: {red: 'Problema', amber: 'Advertencia', grey: 'No se puede saber'},
  input: {
    choose: 'Elegir un archivo',
    drop: 'o suelte uno aquí, o pegue el texto.',
    check: 'Comprobar',
    checking: 'Comprobando…',
    empty: 'Aún no hay nada que comprobar: pegue el texto o elija un archivo.',
    tooLarge: 'Este archivo supera 1\u00a0MB: ningún navegador ni proxy lo aceptaría como ajuste.',
    unreadable: 'Este archivo no se puede leer.',
    failed: 'No se pudo cargar la comprobación misma. Inténtelo de nuevo.',
    stale: 'El texto ha cambiado desde entonces; esto vale para el anterior.',
  },
  result: {
    unreadable: 'Esto no se puede leer, así que no se comprobó nada.',
    table: 'Qué pasaría con cada dirección',
    subject: 'Qué',
    answer: 'Qué pasa',
    wanted: 'Se quiere',
    line: 'Línea',
    showLine: (line) => `Mostrar la línea ${line} en el texto`,
    asWanted: 'como se quiere',
    notAsWanted: 'no como se quiere',
    asWantedCount: (right, all) => `${right} de ${all} como se quiere`,
    onlyWrong: 'Mostrar solo lo que no es como se quiere',
    more: (next, rest) => `Mostrar ${next} más de ${rest}`,
    andMore: (count) => `y ${count} más`,
    act: 'Qué hacer',
    guide: 'En la guía',
  },
  proposal: {
    title: 'Texto propuesto',
    hint: 'Pasa esta comprobación. Las líneas con + son nuevas; las que llevan − desaparecen.',
    take: 'Ponerlo en el campo',
    added: 'Nuevo:',
    removed: 'Desaparece:',
    same: (lines) => `líneas que quedan: ${lines}`,
    rest: (lines) => `no mostradas: ${lines} más. Copie o descargue el texto para verlo todo.`,
  },
  output: {
    copy: 'Copiar',
    copied: 'Copiado.',
    copyFailed: 'El navegador no permitió copiar. Descargue el texto en su lugar.',
    download: 'Descargar',
  },
  ...plans,
  guide,
  rules,
};
