/** The components an author can use, and what stands for a Markdown heading. */
import CareCard from './CareCard.astro';
import Cite from './Cite.astro';
import DangerGroup from './DangerGroup.astro';
import Do from './Do.astro';
import DoNot from './DoNot.astro';
import EvidenceBox from './EvidenceBox.astro';
import Fact from './Fact.astro';
import FillIn from './FillIn.astro';
import Figure from './Figure.astro';
import KeyPoints from './KeyPoints.astro';
import Sign from './Sign.astro';
import SignsFor from './SignsFor.astro';
import SectionHeading from './SectionHeading.astro';
import SubsectionHeading from './SubsectionHeading.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import WordsToSay from './WordsToSay.astro';
import Panel from '../site/Picture.astro';

export const articleParts = {
  CareCard,
  Cite,
  DangerGroup,
  Do,
  DoNot,
  EvidenceBox,
  Fact,
  Figure,
  FillIn,
  KeyPoints,
  Panel,
  Sign,
  SignsFor,
  Steps,
  Term,
  WordsToSay,
  h2: SectionHeading,
  h3: SubsectionHeading,
};
