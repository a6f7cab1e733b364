import type { Engine, EngineName, EngineSetup } from './engine.js';
/** Starts a browser of this kind, from the packages of the system. */
export declare function startEngine(name: EngineName, setup: EngineSetup): Promise<Engine>;
