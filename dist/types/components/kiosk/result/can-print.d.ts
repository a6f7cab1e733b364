/** Whether this device can be asked to print at all: some shells for kiosks take the way to it away. */
export declare function canPrint(): boolean;
