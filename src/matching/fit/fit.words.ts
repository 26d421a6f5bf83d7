import { clinging } from '../../shared/danish-typography.js';
import { regionInDanish } from '../applications/application.words.js';
import type { Fit, Misfit } from './fit.rules.js';

/** Why the two fit, a sentence each. */
export function fitInDanish({ fields, competences, languages, regions }: Fit): string[] {
  return [
    ...(fields.length > 0 ? [`Fag: ${fields.join(', ')}`] : []),
    ...(competences.length > 0 ? [`Kan hjælpe med: ${competences.join(', ')}`] : []),
    ...(regions.length > 0 ? [`Region: ${regions.map(regionInDanish).join(', ')}`] : []),
    ...(languages.length > 0 ? [`Sprog: ${languages.join(', ')}`] : []),
  ].map(clinging);
}

export function misfitInDanish(misfit: Misfit): string {
  switch (misfit) {
    case 'no-field':
      return 'De har hverken fag eller ønsker til fælles.';
    case 'no-language':
      return 'De har intet sprog til fælles.';
    case 'no-form':
      return 'De vil ikke mødes på samme måde.';
    case 'too-far':
      return 'De bor langt fra hinanden og vil mødes ansigt til ansigt.';
  }
}
