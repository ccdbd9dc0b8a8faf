/** Pages for one kind of reader, joined with their danger signs and the addresses they lead to. */
import { getCollection } from 'astro:content';
import { byAction, type SignsToDo } from '../model/derived/danger-signs.ts';
import type { DangerSign } from '../model/schema/danger-sign.ts';
import { careLevels, type CareLevelName } from '../model/schema/care-names.ts';
import type { Situation } from '../model/schema/situation.ts';
import { addressOf } from '../register/forwarding.ts';
import { situationPage, SITUATIONS } from '../register/situation-pages.ts';
import { dangerSign, dangerSigns } from './care.ts';

/** A page for one kind of reader, with everything it shows. */
export interface SituationPage {
  /** `for/pregnancy`, as the register names it. */
  id: string;
  name: string;
  /** `/for/pregnancy/`. */
  url: string;
  /** Where each claim stands with its sources. */
  sources: string;
  situation: Situation;
  /** Its danger signs and those that stand on every page, by level and by what to do. */
  danger: { level: CareLevelName; groups: SignsToDo[] }[];
  /** The first of its own signs, for the warning that travels with it. */
  ownSign: DangerSign;
  ways: { words: string; url: string }[];
}

/** Where all are listed. */
export const situationsUrl = addressOf(SITUATIONS);

/** Names of the signs that stand on every page. */
const always = [...dangerSigns].filter(([, sign]) => sign.always).map(([name]) => name);

function toPage(name: string, situation: Situation): SituationPage {
  const id = situationPage(name);
  const [own = ''] = situation.signs;
  const signs = [...new Set([...situation.signs, ...always])].map((sign) => ({
    name: sign,
    sign: dangerSign(sign),
  }));
  return {
    id,
    name,
    url: addressOf(id),
    sources: `${addressOf(id)}sources/`,
    situation,
    danger: careLevels
      .map((level) => ({ level, groups: byAction(signs, level) }))
      .filter(({ groups }) => groups.length > 0),
    ownSign: dangerSign(own),
    ways: situation.ways.map(({ words, to }) => ({ words, url: addressOf(to) })),
  };
}

const pages = (await getCollection('situations'))
  .flatMap(({ data }) => Object.entries(data).map(([name, each]) => toPage(name, each)))
  .sort((a, b) => a.situation.order - b.situation.order);

/** Every page for one kind of reader, in its order. */
export const allSituations = (): readonly SituationPage[] => pages;
