import type {DeskWords} from '../desk-words.js';

/** Spanish, on the desk: headset and PC. */
export const desk: DeskWords = {
  headset: {
    muted: 'El micrófono está silenciado, por un botón de los auriculares o por el sistema. Actívelo.',
    'hands-free':
      'Los auriculares están conectados por Bluetooth en modo manos libres, en el que las voces suenan como en un teléfono antiguo. Use su cable o su adaptador USB, si lo tienen.',
    narrow:
      'Este micrófono solo ofrece calidad telefónica. Use otros auriculares si los tiene, o pídalos a su servicio de asistencia.',
    mixed:
      'Habla por un dispositivo y oye por otro. Elija los auriculares para ambas cosas en los ajustes de sonido del sistema.',
    'defaults-differ':
      'Su sistema usa un dispositivo para las llamadas y otro para todo lo demás. Elija los auriculares para ambas cosas en los ajustes de sonido.',
    changed: 'Se conectó o se retiró un dispositivo durante la prueba. Deténgala y pruebe de nuevo.',
  },
  tested: {
    title: 'Probado por el agente',
    microphone: {
      good: 'nivel del micrófono bueno',
      quiet: 'micrófono muy bajo',
      silent: 'micrófono en silencio',
      clipping: 'micrófono demasiado alto',
      muted: 'micrófono silenciado por un botón o por el sistema',
      denied: 'micrófono no permitido',
      'denied-by-page': 'micrófono no permitido por la página que contiene a esta',
      'denied-by-system': 'el sistema no deja que el navegador use el micrófono',
      missing: 'no se encontró ningún micrófono',
      busy: 'micrófono en uso por otro programa',
      unsupported: 'micrófono no disponible en esta página',
      'no-output': 'sin salida de sonido',
      failed: 'el micrófono no se activó',
      ended: 'el micrófono desapareció durante la prueba',
    },
    speaker: {
      heard: 'tono oído',
      'not-heard': 'tono no oído',
    },
    headset: {
      'hands-free': 'Bluetooth en modo manos libres',
      narrow: 'solo calidad telefónica',
      mixed: 'habla por un dispositivo y oye por otro',
      'defaults-differ': 'un dispositivo para llamadas y otro para lo demás',
      changed: 'los dispositivos cambiaron durante la prueba',
    },
  },
};
