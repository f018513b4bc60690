export const seldomParts = () => import('./seldom-parts.ts');
