/**
 * Takes the place of TanStack Form's groups of fields (`./useFormGroup.js` there), which every form offers and this app does not
 * use: 2 kB of the script that the form waits for.
 */
export function FormGroup(): never {
  throw new Error('there are no form groups in this build')
}

export const useFormGroup = FormGroup
