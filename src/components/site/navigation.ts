import type { Folder } from '../../site.ts';
import type { IconName } from '../../icons/icon-paths.ts';
import { EMERGENCY_CARD } from '../../model/schema/care-names.ts';

/** The folders as readers know them. */
export const folderNames: Record<Folder, { name: string; title: string; summary: string }> = {
  symptoms: {
    name: 'Symptoms',
    title: 'Symptoms of back spasms',
    summary: 'Start from what you feel: what it may be, how to ease it now, and how long it lasts.',
  },
  causes: {
    name: 'Causes',
    title: 'Causes of back spasms',
    summary: 'What can set off a back spasm, who gets it, and what helps with each cause.',
  },
  remedies: {
    name: 'Remedies',
    title: 'Remedies for back spasms',
    summary:
      'What works, what does not, and how to do it step by step, with the evidence for each.',
  },
  help: {
    name: 'Help',
    title: 'Getting help for a back spasm',
    summary: 'The danger signs, who to see and when, and what to expect when you get there.',
  },
};

/** The three ways in that stand on every page. */
export const waysIn: readonly { href: string; label: string; icon: IconName }[] = [
  { href: '/now/', label: 'What now?', icon: 'now' },
  { href: '/where/', label: 'Where it hurts', icon: 'where' },
  { href: EMERGENCY_CARD, label: 'Danger signs', icon: 'danger' },
];

/** The same three, each with a line, where a page has nothing else to show. */
export const waysOn: readonly { url: string; title: string; line: string }[] = [
  { title: 'What now?', line: 'In spasm? A few questions to what to do', url: '/now/' },
  { title: 'Where it hurts', line: 'Find it by part of the body', url: '/where/' },
  {
    title: 'Danger signs',
    line: 'When to call for help',
    url: EMERGENCY_CARD,
  },
];

/** What else the site holds, at the foot of its pages: at most seven links. */
export const furtherWays = [
  ...(['symptoms', 'causes', 'remedies'] as const).map((folder) => ({
    href: `/${folder}/`,
    label: folderNames[folder].name,
  })),
  { href: '/help/', label: folderNames.help.name },
  { href: '/what-helps/', label: 'What helps' },
  { href: '/a-to-z/', label: 'A to Z' },
  { href: '/about/', label: 'About this site' },
];
