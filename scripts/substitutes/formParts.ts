/**
 * Takes the place of what TanStack Form brings along for every app and this one does not use, 4 kB of the script that the form
 * waits for: groups of fields (`./useFormGroup.js` there), validators after a schema (`./standardSchemaValidator.js`), and
 * values that a server has changed (`./transform.js`).
 */
export function FormGroup(): never {
  throw new Error('this build of TanStack Form has no groups and no schemas')
}

export const useFormGroup = FormGroup

export const standardSchemaValidators = { validate: FormGroup, validateAsync: FormGroup }

export const isStandardSchemaValidator = () => false

export function mergeAndUpdate() {
  // Every form asks for it; none here has anything to merge.
}
