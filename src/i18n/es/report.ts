import type {ReportWords} from '../translation.js';

/** How often the connection stood still. */
const stoppages = (count: number): string =>
  count === 0
    ? 'la conexión no se detuvo nunca'
    : `la conexión se detuvo ${count === 1 ? 'una vez' : `${String(count)} veces`}`;

/** Spanish, on a report and its journey. */
export const report: ReportWords = {
  metrics: {
    rttMs: 'Retardo de ida y vuelta',
    rttP95Ms: 'Retardo, el peor 5\u00a0%',
    jitterMs: 'Fluctuación (jitter)',
    pdvP95Ms: 'Variación del retardo, el peor 5\u00a0%',
    stallMaxMs: 'Silencio más largo',
    lossRatio: 'Perdido',
    lateRatio: 'Llegado tarde para oírse',
    playoutBufferMs: 'Búfer necesario',
    concealedRatio: 'Inventado por el navegador',
    bitrateKbps: 'Datos de sonido',
    mos: 'Nota de la voz (1 a 4,5)',
    rFactor: 'Factor R',
    packets: 'Paquetes medidos',
    connectMs: 'Tiempo de conexión',
    ttfbMs: 'Tiempo de respuesta',
    attempts: 'Intentos',
    uplinkKbps: 'Transportado, subida',
    downlinkKbps: 'Transportado, bajada',
    requiredKbps: 'Necesario',
    requiredUplinkKbps: 'Necesario, subida',
    requiredDownlinkKbps: 'Necesario, bajada',
    carriedRatio: 'Transportado sobre lo necesario',
    loadedRttMs: 'Retardo con la carga',
    loadedRttRiseMs: 'Retardo añadido por la carga',
    loadedMos: 'Nota de la voz con la carga',
  },
  confidences: {certain: 'seguro', likely: 'probable', possible: 'posible'},
  audience: {cause: 'Causa', guide: 'Availability Guide', confidence: 'Certeza'},
  chart: {
    title: 'Retardo de la llamada de prueba, momento a momento',
    loaded: 'Con el resto de su trabajo',
    limit: (value) => `límite de ${value}`,
    stalled: 'conexión detenida',
    summary: (median, worst, stalls) =>
      `Normalmente ${median}, en el peor momento ${worst}; ${stoppages(stalls)}.`,
  },
  rate: {
    title: 'Lo que ha transportado su conexión',
    up: 'Subida',
    down: 'Bajada',
    both: 'Subida y bajada',
    carried: (carried, needed) => `${carried} transportados, ${needed} necesarios`,
  },
  delivery: {
    send: 'Enviar al servicio de asistencia',
    sending: 'Enviando…',
    sent: 'Enviado al servicio de asistencia.',
    queued: 'Aún no se ha enviado: saldrá por sí solo en cuanto la red lo permita.',
    refused: (status) =>
      `El sistema del servicio de asistencia no aceptó el informe (${String(status)}). En su lugar, cópielo en una incidencia.`,
    retry: 'Intentar de nuevo',
    print: 'Imprimir',
  },
  devices: 'Probar el micrófono y el altavoz',
  lastGood: {
    since: (date) => `Desde su última comprobación correcta (${date})`,
    same: 'Todas las medidas son casi iguales que entonces.',
    kept: 'Esta comprobación correcta se guarda en este dispositivo, para poder comparar con ella las siguientes.',
    clear: 'Olvidar la comprobación guardada',
    cleared: 'Olvidada.',
  },
  viewer: {
    title: 'Abrir un informe',
    hint: 'Suelte aquí un archivo de informe, pegue su texto o elija un archivo. Nada sale de esta página.',
    choose: 'Elegir un archivo',
    paste: 'Texto del informe',
    open: 'Abrir',
    other: 'Abrir otro',
    compare: 'Comparar con otro',
    stopComparing: 'Dejar de comparar',
    tooLarge: 'Este archivo es demasiado grande para ser un informe.',
    notJson: 'Esto no es un informe: su texto no se puede leer como JSON.',
    notReport: 'Esto no es un informe de Agent Diagnostics.',
    newer: 'Este informe se hizo con una versión más reciente. Actualice esta página para abrirlo.',
    caseReference: 'Caso',
    made: 'Creado',
    more: (count) => `… y ${String(count)} más que no se muestran`,
    others: 'Otros',
    contradicts: (said) =>
      `Este informe se contradice: dice «${said}», pero sus propias comprobaciones o hallazgos dicen algo peor. No se fíe de él.`,
    limits: 'Límites modificados por el sitio',
  },
  comparison: {
    title: 'Dos comprobaciones comparadas',
    before: 'Antes',
    after: 'Ahora',
    worse: 'peor',
    better: 'mejor',
    same: 'sin cambios',
    gone: 'ya no está',
    appeared: 'nuevo',
    nothingWorse: 'Nada ha empeorado.',
    worseCount: (count) => (count === 1 ? 'Una cosa ha empeorado.' : `${String(count)} cosas han empeorado.`),
    onlyChanges: 'Solo lo que ha cambiado',
    figure: 'Medida',
  },
};
