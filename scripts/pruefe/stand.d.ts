export function fingerabdruck(wurzel: string, teile: readonly string[]): string;
export function standDerQuellen(): string;
