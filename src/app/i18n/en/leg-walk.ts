/** A route read leg by leg, in step with the map. */
export const legWalk = {
  heading: "Leg by leg on the map",
  previous: "Previous leg",
  next: "Next leg",
  whole: "Whole route",
  at: (leg: number, of: number, from: string, to: string) => `Leg ${leg} of ${of}: ${from} to ${to}`,
  notDrawn: (leg: string) => `${leg} (not drawn: the place is not known)`,
};
export type LegWalkWords = typeof legWalk;
