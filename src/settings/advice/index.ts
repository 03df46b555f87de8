export {capacity, type ActivityDemand, type CapacityQuestion, type CapacityResult} from './capacity.js';
export {
  continuity,
  type ContinuityAnswers,
  type ContinuityReason,
  type PhoneOption,
  type Verdict,
} from './continuity.js';
export type {Flow} from './flow.js';
export {AdviceInputError, isAdviceInputError} from './input-error.js';
export {CAPACITY_PATHS, usualRoutes, type CapacityPath, type RouteQuestion, type Routes} from './routes.js';
export {shiftStart, type ShiftStartAdvice, type ShiftStartQuestion} from './shift-start.js';
export {SIGN_IN_WAYS, signInAdvice, type SignInAdvice, type SignInWay} from './sign-in.js';
export {CALL_OVERHEAD_KBPS, HTTPS_FACTOR, OPUS_MOST_KBPS} from './transport-overhead.js';
export {
  APPLICATION_SETS,
  VDI_NOTES,
  VDI_PLATFORMS,
  VDI_TABLE,
  vdiSupport,
  type ApplicationSet,
  type VdiAdvice,
  type VdiNote,
  type VdiPlatform,
  type VdiQuestion,
  type VdiSupport,
} from './vdi.js';
