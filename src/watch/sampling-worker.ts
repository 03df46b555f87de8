import {sampling, type SamplingScope} from './sampling.js';

sampling(globalThis as unknown as SamplingScope);
