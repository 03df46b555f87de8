import {unread} from './unread.js';
import type {SettingsWords} from '../words.js';

/** Spanish, on the rules that settings are checked by. */
export const rules: SettingsWords['rules'] = {
  ...unread,
  'pac-run-time-error': {
    title: 'El archivo falla con algunas direcciones.',
    means: 'Donde falla, cada navegador reacciona de otra forma; la mayoría va directo.',
    act: 'Corregir la línea indicada.',
  },
  'pac-service-direct': {
    title: 'Algunos servicios no pasan por el proxy.',
    means:
      'Las solicitudes a ellos salen por otro camino que el previsto: el firewall puede pararlas, y el inicio de sesión puede ser rechazado.',
    act: 'Devolver el proxy para el dominio del tenant (inquilino) y todo lo que hay debajo.',
  },
  'pac-regional-direct': {
    title: 'Los servicios regionales no pasan por el proxy.',
    means:
      'La regla abarca service.prodNNN… pero no service.api01-región.prodNNN…, que usan las mismas aplicaciones.',
    act: 'Abarcar todos los niveles, por ejemplo con dnsDomainIs(host, ".prodNNN.genesysengage.com").',
  },
  'pac-unreadable-answer': {
    title: 'Se ignora una parte de la respuesta.',
    means: 'Al menos un navegador no la sabe leer y toma la siguiente, o va directo.',
    act: 'Escribir DIRECT o PROXY host:puerto, separados por punto y coma.',
  },
  'pac-relay-proxied': {
    title: 'Las llamadas van por el proxy.',
    means:
      'El audio es SRTP en el puerto TCP 443, no HTTPS. Un proxy que inspecciona lo corta, y cualquier proxy añade retardo.',
    act: 'Devolver DIRECT para el relay TURN, antes de la regla del dominio.',
  },
  'pac-relay-address': {
    title: 'Las llamadas a un relay TURN dado por dirección van por el proxy.',
    means:
      'La configuración nombra el relay por su dirección: las reglas por nombre no se le aplican, y vale la última regla.',
    act: 'Devolver DIRECT también para esta dirección.',
  },
  'pac-relay-by-form': {
    title: 'Las llamadas van por el proxy en un navegador y directas en el otro.',
    means: 'Chromium pregunta por el relay como https://, Firefox como http://: el archivo los distingue.',
    act: 'Para el relay TURN, decidir solo por el host.',
  },
  'pac-one-proxy': {
    title: 'Hay un solo proxy y ningún otro camino.',
    means: 'Si falla, nadie puede trabajar.',
    act: 'Añadir un segundo proxy tras un punto y coma; DIRECT solo donde lo permitan las normas de la empresa y el firewall.',
  },
  'pac-chromium-only': {
    title: 'El archivo llama a funciones que Firefox no tiene.',
    means: 'En Firefox falla donde las llama.',
    act: 'Usar las funciones sin Ex.',
  },
  'pac-tells': {
    title: 'El archivo puede distinguir esta comprobación de un navegador.',
    means:
      'Ha pedido algo que los navegadores tienen y esta comprobación no. Puede que a un navegador le responda otra cosa: las respuestas de arriba no demuestran nada.',
    act: 'Leer qué hace el archivo con los nombres indicados, o quitar esa parte.',
  },
  'pac-slow': {
    title: 'El archivo es lento.',
    means: 'Cada solicitud del navegador lo espera.',
    act: 'Poner primero las reglas del tenant (inquilino) y quitar lo que no se use.',
  },
  'pac-differs-by-assumption': {
    title: 'La ruta depende del PC, de su resolución de nombres o de la hora.',
    means: 'Con otros supuestos, el archivo responde otra cosa para estas direcciones.',
    act: 'Poner arriba lo que vale para sus agentes y comprobar de nuevo; o decidir solo por el host.',
  },
  'pac-assumption': {
    title: 'El archivo necesita información que esta página no tiene.',
    means: 'Las respuestas se apoyan en supuestos; con otros fueron las mismas.',
    act: 'Nada, si es a propósito. Las consultas de nombres hacen más lenta cada solicitud.',
  },
  'allow-list-missing': {
    title: 'Faltan algunos servicios en la lista.',
    means: 'Nada en la lista los deja pasar, así que falla lo que los necesita.',
    act: 'Añadir el dominio del tenant (inquilino) en todos los niveles, o cada uno de estos hosts, en el puerto TCP 443.',
  },
  'allow-list-address': {
    title: 'Algunos servicios están permitidos por dirección.',
    means: 'Sus direcciones cambian sin aviso: lo que hoy funciona, un día se bloqueará.',
    act: 'Permitir los nombres. Las reglas por dirección solo valen para el relay TURN.',
  },
  'allow-list-port': {
    title: 'Algunos hosts están permitidos en otro puerto.',
    means: 'Los servicios y las llamadas usan el puerto TCP 443 y nada más.',
    act: 'Permitir el puerto 443 para estos hosts.',
  },
  'allow-list-relay': {
    title: 'El relay TURN no está en esta lista.',
    means: 'Es correcto si las llamadas no pasan por este proxy. Si pasan por él, están bloqueadas.',
    act: 'Excluir el relay TURN del proxy y permitir en el firewall la salida hacia él por el puerto TCP 443; o añadirlo aquí, sin inspección.',
  },
  'allow-list-relay-address': {
    title: 'El relay TURN puede estar entre las direcciones de la lista.',
    means:
      'La configuración nombra el host, la lista tiene direcciones: esta página no puede saber cuál es de quién.',
    act: 'Comparar con las direcciones que da Genesys Customer Care para los relays TURN.',
  },
  'allow-list-diagnostics': {
    title: 'Faltan hosts que solo necesita el diagnóstico.',
    means: 'El trabajo no los necesita, pero el diagnóstico los dará por bloqueados.',
    act: 'Añadir estos hosts, o quitarlos de la configuración.',
  },
  'allow-list-one-label': {
    title: 'Aquí el asterisco debe abarcar más de un nivel.',
    means:
      'En algunos productos * vale por un solo nivel: entonces se bloquean hosts regionales como service.api01-eastus2.prodNNN…',
    act: 'Añadir un segundo patrón para los dominios regionales, o mirar cómo lee su producto el asterisco.',
  },
  'allow-list-bare-domain': {
    title: 'Un dominio sin comodín debe abarcar los hosts que hay debajo.',
    means:
      'Algunos productos leen prodNNN.genesysengage.com como ese único host y bloquean todo lo de debajo.',
    act: 'Escribirlo con asterisco o con un punto delante, según lo que admita su producto.',
  },
  'allow-list-scheme': {
    title: 'El relay TURN solo se permite como HTTPS.',
    means:
      'Las llamadas usan el puerto TCP 443, pero no son HTTPS; un filtro que inspecciona el contenido las corta.',
    act: 'Permitir el host en el puerto TCP 443, sea cual sea el protocolo, sin inspección.',
  },
  'allow-list-path': {
    title: 'Solo se permiten algunas rutas de un host.',
    means: 'Los servicios usan otras rutas que las de la lista, y estas pueden cambiar.',
    act: 'Permitir el host entero.',
  },
  'allow-list-expression': {
    title: 'Las expresiones regulares no se evalúan.',
    means:
      'Puede que una permita estos hosts; los productos las leen de modo demasiado distinto para decirlo.',
    act: 'Probar estos hosts en su producto, o sustituir la expresión por patrones.',
  },
  'allow-list-other-tenant': {
    title: 'La lista nombra otro centro de contacto.',
    means: 'Falta algo suyo y aparece un prodNNN con otro número: quizá un error al teclear.',
    act: 'Comparar el número con el de su tenant (inquilino).',
  },
  'allow-list-entry': {
    title: 'Algunas entradas no permiten nada.',
    means: 'Ningún producto las lee como host, patrón o dirección, o son reglas de prohibición.',
    act: 'Corregir estas líneas, o quitarlas.',
  },
  'known-address-unreadable': {
    title: 'Algunas líneas no son direcciones IPv4.',
    means: 'Genesys no puede ponerlas en la lista, y puede que se rechace el inicio de sesión desde ellas.',
    act: 'Escribir en cada línea una dirección (a.b.c.d) o una red (a.b.c.d/nn).',
  },
  'known-address-ipv6': {
    title: 'La lista tiene direcciones IPv6.',
    means: 'Los servicios solo admiten IPv4: nadie llega a ellos desde una dirección así.',
    act: 'Quitarlas.',
  },
  'known-address-not-routable': {
    title: 'Algunas direcciones no son enrutables en Internet.',
    means: 'Nadie llega a Genesys desde una dirección así, por lo que Genesys las deja fuera.',
    act: 'Poner las direcciones desde las que salen sus solicitudes: las exteriores del proxy o del firewall.',
  },
  'known-address-partly-not-routable': {
    title: 'Algunas redes entran en rangos no enrutables.',
    means: 'Una parte de cada una no puede ser origen en Internet; Genesys la deja fuera.',
    act: 'Escribir solo la parte que es suya.',
  },
  'known-address-too-wide': {
    title: 'Algunas redes son demasiado amplias.',
    means: 'Ninguna empresa tiene un bloque de ese tamaño: el inicio de sesión quedaría abierto a extraños.',
    act: 'Escribir solo las direcciones que le asignó su registro o su proveedor.',
  },
  'known-address-host-bits': {
    title: 'Algunas redes no empiezan en la dirección indicada.',
    means: 'Con esta longitud la red empieza en una dirección más baja; no está claro cuál se quería.',
    act: 'Escribir la primera dirección de la red, o una sola dirección.',
  },
  'known-address-notation': {
    title: 'Algunos rangos o máscaras no están en notación CIDR.',
    means: 'Aquí se entienden, pero un caso avanza antes con una sola notación.',
    act: 'Escribirlos como redes (a.b.c.d/nn); la propuesta lo hace.',
  },
  'known-address-duplicate': {
    title: 'Algunas entradas están repetidas.',
    means: 'No hace daño, pero la lista cuesta más de mantener.',
    act: 'Quitar las repetidas.',
  },
  'known-address-overlap': {
    title: 'Algunas redes se solapan.',
    means: 'Unas están dentro de otras: cambiar una después puede no tener efecto.',
    act: 'Dejar la más amplia, o separarlas.',
  },
  'known-address-not-configured': {
    title: 'La lista permite más que la configuración.',
    means:
      'El diagnóstico daría estas direcciones por no permitidas. Esta página no puede saber cuál de las dos es correcta.',
    act: 'Hacer coincidir egress.allowed de la configuración y la lista.',
  },
  'known-address-configured-only': {
    title: 'La configuración permite más que la lista.',
    means:
      'El diagnóstico mostraría verde donde se rechaza el inicio de sesión. Esta página no puede saber cuál de las dos es correcta.',
    act: 'Hacer coincidir la lista y egress.allowed de la configuración.',
  },
  'known-address-egress': {
    title: 'La dirección desde la que salen las solicitudes no está en la lista.',
    means:
      'Si el inicio de sesión se limita a la lista, desde aquí se rechaza. En una línea doméstica es lo correcto.',
    act: 'Hacer que el navegador salga por el proxy o la VPN. Añadir la dirección solo si es de su empresa y estática.',
  },
  'known-address-egress-refused': {
    title: 'Se rechaza el inicio de sesión desde la dirección de la que salen las solicitudes.',
    means: 'No está en la lista, y la configuración dice que el inicio de sesión se limita a ella.',
    act: 'Hacer que el navegador salga por el proxy o la VPN, o abrir un caso para añadir la dirección si es de su empresa y estática.',
  },
  'known-address-egress-unusable': {
    title: 'Lo indicado no puede ser una dirección en Internet.',
    means: 'Es una dirección interna, IPv6, o no es una dirección: Genesys ve otra.',
    act: 'Indicar la dirección que ve un sitio de Internet.',
  },
  'tunnel-full': {
    title: 'Todo va por el túnel.',
    means: 'Eso no es un túnel dividido: las llamadas van por su VPN, con más retardo y jitter.',
    act: 'Dividir el túnel: los proxies dentro, el relay TURN fuera.',
  },
  'tunnel-relay-inside': {
    title: 'Las llamadas van por el túnel.',
    means: 'La voz va por su VPN y comparte su capacidad.',
    act: 'Dejar fuera del túnel las direcciones del relay TURN.',
  },
  'tunnel-proxy-outside': {
    title: 'No se puede acceder a un proxy por el túnel.',
    means:
      'El archivo PAC manda el navegador a un proxy inaccesible desde fuera: no se abre ningún servicio.',
    act: 'Poner en el túnel las direcciones internas de los proxies.',
  },
  'tunnel-relay-unknown': {
    title: 'Esta página no puede saber si las llamadas quedan fuera.',
    means:
      'La configuración nombra el relay TURN, la lista tiene direcciones, y una página no puede resolver nombres.',
    act: 'Indicar arriba las direcciones de los relays TURN; las tiene Genesys Customer Care.',
  },
  'tunnel-proxy-unknown': {
    title: 'Esta página no puede saber si un proxy está dentro.',
    means:
      'Se dio por nombre y la lista tiene direcciones, o los clientes leen su entrada de forma distinta.',
    act: 'Indicar la dirección del proxy.',
  },
  'tunnel-proxies-not-given': {
    title: 'No se indicó ningún proxy.',
    means: 'La guía pide que los proxies estén dentro del túnel; sin sus direcciones no se puede comprobar.',
    act: 'Indicar arriba sus proxies, si los tiene.',
  },
  'tunnel-given-unreadable': {
    title: 'Lo indicado arriba no es ni dirección ni nombre.',
    means: 'No se pudo usar para la comprobación.',
    act: 'Corregirlo y comprobar de nuevo.',
  },
  'tunnel-entry': {
    title: 'Algunas líneas no son ni dirección ni nombre.',
    means: 'Una VPN las rechazaría o las ignoraría.',
    act: 'Corregir estas líneas, o quitarlas.',
  },
  'tunnel-ipv6': {
    title: 'La lista tiene redes IPv6.',
    means: 'Los servicios solo admiten IPv4: para ellos estas líneas no hacen nada.',
    act: 'Dejarlas si otra cosa las necesita.',
  },
  'firewall-missing': {
    title: 'No se permite el tráfico saliente a algunos servicios.',
    means: 'Ninguna regla permite las solicitudes a ellos en su puerto.',
    act: 'Permitir el puerto TCP 443 a cualquier destino, o desde los proxies si todas las solicitudes van por ellos.',
  },
  'firewall-service-address': {
    title: 'El tráfico saliente a algunos servicios se permite por dirección.',
    means: 'Sus direcciones cambian sin aviso: lo que hoy funciona, un día se bloqueará.',
    act: 'Permitir el puerto TCP 443 a cualquier destino, o por nombre. Las reglas por dirección solo valen para el relay TURN.',
  },
  'firewall-relay-missing': {
    title: 'No se permite el tráfico saliente de las llamadas.',
    means:
      'Ninguna regla permite la salida por el puerto TCP 443 hacia el relay TURN: los teléfonos WebRTC se quedan sin sonido.',
    act: 'Añadir una regla para el relay TURN, de salida, puerto TCP 443.',
  },
  'firewall-relay-inspected': {
    title: 'Las llamadas se inspeccionan como HTTPS.',
    means: 'El audio en el puerto TCP 443 es SRTP, no TLS: la inspección lo corta, o espera indefinidamente.',
    act: 'Excluir el relay TURN de la inspección.',
  },
  'firewall-inspection-unsaid': {
    title: 'La tabla no dice si las llamadas se inspeccionan.',
    means: 'No hay nada en ella sobre inspección del relay TURN.',
    act: 'Mirarlo en el firewall, y en todos los demás equipos del camino.',
  },
  'firewall-relay-as-https': {
    title: 'Las llamadas solo se permiten como aplicación HTTPS.',
    means: 'Un firewall que reconoce aplicaciones detecta que no es HTTPS y corta la conexión.',
    act: 'Permitir el relay TURN en el puerto TCP 443, con cualquier aplicación.',
  },
  'firewall-relay-address': {
    title: 'Algunas reglas por dirección pueden ser para el relay TURN.',
    means: 'La configuración nombra el host; esta página no puede saber qué direcciones son suyas.',
    act: 'Comparar con las direcciones que da Genesys Customer Care.',
  },
  'firewall-diagnostics': {
    title: 'No se permite el tráfico saliente que solo necesita el diagnóstico.',
    means: 'El trabajo no lo necesita, pero el diagnóstico dará estos hosts por bloqueados.',
    act: 'Permitirlo, o quitar los hosts de la configuración.',
  },
  'firewall-entry': {
    title: 'Algunas celdas no se pueden leer.',
    means: 'Se ignoró un destino o un puerto, así que su regla solo cuenta en parte.',
    act: 'Escribir hosts, direcciones o any; los puertos como números o rangos.',
  },
  'csp-connect': {
    title: 'La política bloquea las solicitudes a estos destinos.',
    means: 'El diagnóstico los daría por bloqueados por la página.',
    act: 'Añadir a connect-src las fuentes indicadas.',
  },
  'csp-image': {
    title: 'La política bloquea estas imágenes.',
    means: 'Los servicios que se verifican cargando una imagen se darían por bloqueados por la página.',
    act: 'Añadir a img-src las fuentes indicadas.',
  },
  'csp-script': {
    title: 'La política bloquea el script.',
    means: 'El diagnóstico no aparecería en absoluto.',
    act: 'Añadir a script-src el origen del script.',
  },
  'csp-worker': {
    title: 'La política no permite ningún worker.',
    means: 'La llamada de prueba se mide entonces en la página misma, con menos exactitud.',
    act: 'Añadir a worker-src lo indicado.',
  },
  'csp-trusted-types': {
    title: 'La política no nombra los Trusted Types del diagnóstico.',
    means: 'El elemento no puede mostrarse.',
    act: 'Añadir los nombres a trusted-types.',
  },
  'csp-webrtc': {
    title: 'La política prohíbe WebRTC.',
    means: 'En los navegadores que lo respetan no es posible ninguna llamada de prueba.',
    act: 'Quitar webrtc de la política de esta página.',
  },
  'csp-sandbox': {
    title: 'La página está en un sandbox que no permite scripts.',
    means: 'No funciona nada del diagnóstico.',
    act: 'Añadir allow-scripts y allow-same-origin, o quitar sandbox.',
  },
  'csp-page-unknown': {
    title: 'Depende de dónde está la página.',
    means: 'Hay direcciones de la configuración relativas a la página, y no se indicó la de esta.',
    act: 'Indicar arriba la dirección de la página y comprobar de nuevo.',
  },
  'csp-repeated': {
    title: 'Una directiva aparece dos veces.',
    means: 'Los navegadores solo respetan la primera.',
    act: 'Juntar las dos en una.',
  },
  'csp-unknown-directive': {
    title: 'No existe ninguna directiva con este nombre.',
    means: 'Los navegadores la ignoran.',
    act: 'Corregir el nombre.',
  },
  'csp-unquoted': {
    title: 'A una palabra clave le faltan las comillas.',
    means: 'Sin ellas se toma por un host de ese nombre.',
    act: "Escribir 'self', 'none' y demás entre comillas simples.",
  },
  'csp-report-only': {
    title: 'La política solo informa.',
    means: 'Aún no detiene nada; lo hará cuando se aplique.',
    act: 'Corregirla antes de aplicarla.',
  },
};
