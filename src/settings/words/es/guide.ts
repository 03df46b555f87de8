import type {SettingsWords} from '../words.js';

/** Spanish, on what the guide says that nothing can check. */
export const guide: SettingsWords['guide'] = {
  'capacity-evaluation':
    'Para evaluar la capacidad de todo el centro de contacto, pregunte a su Technical Account Manager o Customer Success Manager; la herramienta de capacidad dice qué necesita el trabajo de los agentes.',
  'compare-ways':
    'Se puede acceder a los servicios por Internet y por ExpressRoute: haga la comprobación por cada camino y compare los dos informes.',
  'ipv4-only':
    'Los servicios solo admiten IPv4. En una red que solo tenga IPv6 se puede acceder a ellos, si acaso, por traducción de direcciones (NAT64); una página no lo ve.',
  'private-peering':
    'ExpressRoute con Private Peering une su SBC con el de Genesys y nada más: ningún navegador llega a los servicios por ahí.',
  'outbound-only':
    'Toda conexión empieza en el PC del agente, así que el firewall no necesita reglas para tráfico de fuera.',
  'sip-trunk': 'Un navegador no ve el enlace SIP entre su SBC y Genesys: lo prueba quien administra el SBC.',
  'recording-schedule':
    'Si las grabaciones de pantalla se suben a una hora fijada, la línea también está ocupada entonces: haga la comprobación también a esa hora.',
  'customer-call':
    'Cómo llega a Genesys la llamada de un cliente depende de los operadores y no se puede probar desde el PC de un agente.',
  'paths-independent':
    'Los datos y la voz van por caminos propios, y también la llamada del cliente y la del agente: una puede fallar mientras la otra va bien.',
  'pstn-congestion':
    'En una emergencia los operadores telefónicos pueden estar saturados y rechazar llamadas, también las que van a los teléfonos de los agentes.',
  'run-in-each-place':
    'Si unas aplicaciones funcionan en el PC y otras en un escritorio virtual, haga la comprobación en los dos sitios.',
  'control-again': 'Tras una emergencia se puede volver a activar el control por direcciones.',
  'any-vdi': 'Todas las aplicaciones web menos Workspace funcionan en cualquier escritorio virtual.',
  'phone-with-workspace':
    'El teléfono WebRTC es parte de Workspace: pruébelo en el navegador donde funciona Workspace.',
  'vdi-keeps-data':
    'Un escritorio virtual mantiene los datos de clientes fuera del PC de casa. Los informes no llevan direcciones ni URL completas, salvo que su empresa lo pida.',
  'ask-for-hosts':
    'Genesys Customer Care puede darle los nombres de host de todas las URL que necesitan sus usuarios.',
  'tls-version':
    'Los servicios hablan TLS 1.2. Una página no sabe la versión; si una solicitud funciona, el navegador y el servicio se han puesto de acuerdo en una.',
  'inspection-unseen':
    'Un equipo que abre HTTPS con un certificado en el que el PC confía no se ve desde una página: mire quién emitió el certificado.',
  'revocation-lists':
    'Mientras se comprueba un certificado, el PC puede consultar la lista de revocación del emisor, por HTTP simple: déjelo pasar. Una página no lo puede probar.',
  'softphone-protocols':
    'El softphone en modo SIP habla SIP y RTP con su SBC; nada de eso se puede probar desde un navegador.',
  'pac-by-policy':
    'Reparta el archivo PAC por directiva de grupo, para que un solo lugar decida por todos los PC.',
  'vpn-vendor': 'El fabricante de la VPN es quien mejor sabe cómo ajustarla para voz.',
  'more-on-the-way':
    'Si hay otros sistemas entre un PC en la VPN e Internet, necesitan las mismas reglas que el proxy y el firewall.',
  'same-addresses':
    'Por Azure Peering Service y por ExpressRoute con Microsoft Peering los servicios tienen las mismas direcciones públicas que por Internet.',
  'cdn-over-internet':
    'El portal y las páginas estáticas de Agent Desktop vienen de una CDN, y solo por Internet: mantenga abierto ese camino junto a ExpressRoute.',
  'shared-expressroute':
    'ExpressRoute con Microsoft Peering lleva también lo que sus usuarios hacen con otros servicios de la nube de Microsoft: téngalo en cuenta.',
  'sbc-addresses':
    'Las direcciones del SBC de Genesys son estables, así que para él un firewall puede tener reglas por dirección.',
  'sbc-not-exposed':
    'No haga nunca accesible desde Internet el SBC de Genesys con sistemas propios, ni por NAT, ni por proxy inverso, ni de otro modo.',
  'sip-timer':
    'Los registros SIP duran 140 segundos: el firewall debe mantener al menos ese tiempo lo que abrió para ellos.',
  'media-starts-inside':
    'El teléfono SIP inicia la sesión de audio; Genesys responde a la dirección y al puerto de donde vino.',
  'addresses-change':
    'Las direcciones de los servicios cambian sin aviso: las reglas por dirección dejarán de funcionar un día.',
  'relay-open':
    'El relay TURN acepta llamadas de toda Internet y no se puede cerrar a nadie: si no se puede acceder a él, la causa está de su lado.',
  'regulated-access':
    'Algunas empresas deben permitir el inicio de sesión únicamente desde direcciones conocidas, por ejemplo para que los datos de clientes no lleguen a PC de casa.',
  'case-restrict':
    'Para limitar el inicio de sesión a sus direcciones, abra un caso en Genesys Customer Care y dé la lista.',
  'case-reopen': 'Para volver a abrir Agent Desktop a toda Internet, abra un caso en Genesys Customer Care.',
  'sbc-same-addresses':
    'También por ExpressRoute, el SBC de Genesys tiene las direcciones públicas que tiene en Internet.',
  'continuity-plan':
    'Un plan que solo recupera un centro de datos no basta: planee cómo siguen trabajando los agentes entretanto.',
  'corporate-phones-at-risk':
    'Si falla la telefonía de la empresa, los teléfonos que dependen de ella también dejan de funcionar: averigüe de antemano qué otros teléfonos tienen sus agentes.',
  'corporate-way-at-risk':
    'Si falla el proxy o la VPN de la empresa, aún se puede acceder a los servicios directamente por Internet, salvo que el inicio de sesión esté limitado a sus direcciones.',
  'no-phone':
    'A un agente sin teléfono utilizable hay que configurarle otro en Genesys, quizá con una Extension DN y un Place nuevos: pregunte a su Technical Account Manager o Customer Success Manager.',
  'usual-emergency-phone': 'En una emergencia lo habitual es un teléfono fijo, móvil o WebRTC.',
  'open-in-emergency':
    'Si el inicio de sesión está limitado a direcciones conocidas, considere abrirlo durante una emergencia.',
  'ask-transport':
    '¿Por dónde van sus usuarios a Genesys: Internet, Internet con Azure Peering Service o ExpressRoute con Microsoft Peering?',
  'ask-sip-way':
    '¿Llega el softphone en modo SIP a su SBC por una red privada y, fuera de la empresa, por la VPN?',
  'ask-extension':
    '¿Tiene el teléfono de cada agente un número propio, y una Extension DN del tipo correcto?',
  'ask-connector':
    '¿Funciona el softphone junto a un Workspace en escritorio virtual? Entonces su Connector está desactivado y lo configura un archivo local.',
  'ask-sip-ports':
    '¿Qué puertos usan su SBC, los teléfonos SIP y el SBC de Genesys? Se acuerdan al preparar su servicio.',
  'ask-pc-firewall':
    '¿Hay un firewall en los propios PC? Necesita la misma regla para el relay TURN: salida, puerto TCP 443.',
  'ask-address-owner':
    '¿Son suyas de forma permanente todas las direcciones de su lista: de un registro, de su proveedor, o del proveedor de su proxy o de sus escritorios virtuales?',
  'ask-single-sign-on':
    '¿En qué servicios inician sesión sus usuarios con Single Sign-On? En esos se puede limitar el acceso al iniciar sesión.',
};
