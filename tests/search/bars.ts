/** What the search must reach on the open queries; `.ci/run` fails below. */

interface Figures {
  success1: number | null;
  success3: number | null;
  emergencyRecall: number | null;
  urgentRecall: number | null;
  falseEmergencies: number;
  falseAlarms: number;
  offTopicSilent: number | null;
  bytesToFirstResult: number;
}

interface Bar {
  name: string;
  holds: (figures: Figures) => boolean;
}

const atLeast = (name: keyof Figures, least: number): Bar => ({
  name: `${name} ≥ ${least}`,
  holds: (figures) => (figures[name] ?? 0) >= least,
});
const atMost = (name: keyof Figures, most: number): Bar => ({
  name: `${name} ≤ ${most}`,
  holds: (figures) => (figures[name] ?? Infinity) <= most,
});

export const bars: Bar[] = [
  atLeast('success1', 0.9),
  atLeast('success3', 0.97),
  atLeast('emergencyRecall', 1),
  atLeast('urgentRecall', 0.95),
  atMost('falseEmergencies', 0),
  atMost('falseAlarms', 3),
  atLeast('offTopicSilent', 0.9),
  atMost('bytesToFirstResult', 147_500),
];
