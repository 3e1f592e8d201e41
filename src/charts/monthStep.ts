const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200]

/** From how many months to how many a scale of so many months in `width` pixels is labelled, each label having `room`. */
export const monthStep = (months: number, width: number, room: number): number =>
  steps.find((step) => (step / months) * width >= room) ?? Math.ceil(months)
