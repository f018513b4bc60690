export const laterParts = () => import('./later-parts.ts');
