import { useForm, useStore } from '@tanstack/react-form'
import { createRoot } from 'react-dom/client'
import './floor.css'

/** The least that a live estimator can be with the same libraries: one number, one total. What the page costs is told by its ratio to this. */
function Floor() {
  const form = useForm({ defaultValues: { users: 1 } })
  const users = useStore(form.store, (state) => state.values.users)
  return (
    <main className="mx-auto max-w-md p-4">
      <form.Field name="users">
        {(field) => (
          <input
            className="w-full border p-2"
            inputMode="numeric"
            aria-label="users"
            value={field.state.value}
            onChange={(event) => {
              field.handleChange(Number(event.target.value))
            }}
          />
        )}
      </form.Field>
      <p data-testid="total" className="text-2xl font-bold">
        {users * 2}
      </p>
    </main>
  )
}

const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(<Floor />)
