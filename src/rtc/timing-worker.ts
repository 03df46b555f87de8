import {timing, type TimingScope} from './timing.js';

timing(globalThis as unknown as TimingScope);
