import type {ContinuityAnswers} from '../advice/continuity.js';
import type {VdiQuestion} from '../advice/vdi.js';
import type {GuideText} from './texts.js';

/** Who is asked, and where the answer goes. */
export type Question =
  /** The site, in its configuration: names of keys, from the outermost on. */
  | {readonly asks: 'configuration'; readonly at: readonly string[]}
  | {readonly asks: 'vdi'; readonly at: keyof VdiQuestion}
  | {readonly asks: 'continuity'; readonly at: keyof ContinuityAnswers}
  /** Whoever sets the site up: a question of the checklist, which nothing but people answers. */
  | {readonly asks: 'people'; readonly at: Extract<GuideText, `ask-${string}`>};

/** Everything that is asked. */
export const QUESTIONS = {
  phone: {asks: 'configuration', at: ['phone']},
  'direct-media': {asks: 'configuration', at: ['turn', 'direct']},
  'sign-in-restricted': {asks: 'configuration', at: ['egress', 'enforced']},
  'recorder-version': {asks: 'configuration', at: ['local', 'minVersion']},
  'vdi-platform': {asks: 'vdi', at: 'platform'},
  'vdi-applications': {asks: 'vdi', at: 'applications'},
  'vdi-phone': {asks: 'vdi', at: 'phone'},
  'phones-at-hand': {asks: 'continuity', at: 'phones'},
  'corporate-telephony': {asks: 'continuity', at: 'corporateTelephony'},
  'corporate-network': {asks: 'continuity', at: 'corporateNetwork'},
  emergency: {asks: 'continuity', at: 'emergency'},
  transport: {asks: 'people', at: 'ask-transport'},
  'sip-way': {asks: 'people', at: 'ask-sip-way'},
  extension: {asks: 'people', at: 'ask-extension'},
  connector: {asks: 'people', at: 'ask-connector'},
  'sip-ports': {asks: 'people', at: 'ask-sip-ports'},
  'pc-firewall': {asks: 'people', at: 'ask-pc-firewall'},
  'address-owner': {asks: 'people', at: 'ask-address-owner'},
  'single-sign-on': {asks: 'people', at: 'ask-single-sign-on'},
} as const satisfies Readonly<Record<string, Question>>;
export type QuestionName = keyof typeof QUESTIONS;
