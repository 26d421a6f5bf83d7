export default function globalSetup(): Promise<void>;
export function stop(): Promise<void>;
