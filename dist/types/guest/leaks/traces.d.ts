import type { Traces } from './record.js';
interface Stores {
    readonly local: Storage;
    readonly session: Storage;
    readonly databases: IDBFactory | undefined;
    readonly caches: CacheStorage | undefined;
    readonly workers: ServiceWorkerContainer | undefined;
    readonly readCookie: () => string;
}
/** The stores of a page, reached for before anybody listens. */
export declare function stores(): Stores;
/** All that a page keeps or shows at this moment. */
export declare function traces({ local, session, databases, caches, workers, readCookie }: Stores): Promise<Traces>;
export {};
