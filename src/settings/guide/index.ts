export {
  ADVICE,
  GENERATORS,
  type AdviceName,
  type Claim,
  type ClaimClass,
  type GeneratorName,
  type Service,
} from './claim.js';
export {GUIDE_CLAIMS} from './claims.js';
export {CLASSES, coverage, isAnswered, KINDS, type ClassCoverage, type ServiceKind} from './coverage.js';
export {QUESTIONS, type Question, type QuestionName} from './questions.js';
export {GUIDE_TEXTS, type GuideText} from './texts.js';
