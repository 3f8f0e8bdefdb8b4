import { create } from 'zustand'

export interface Toast {
  text: string
  undo?: { label: string; onTap: () => void }
  tone?: 'plain' | 'done' | 'danger'
}

interface ToastState {
  /** `id` tells one toast from the same words said again. */
  toast: (Toast & { id: number }) | null
}

export const useToast = create<ToastState>(() => ({ toast: null }))

/** Says something that is also to be seen in the page. A new one takes the place of the old one. */
export function showToast(text: string, options: Omit<Toast, 'text'> = {}): void {
  const id = (useToast.getState().toast?.id ?? 0) + 1
  useToast.setState({ toast: { ...options, text, id } })
}

export function hideToast(): void {
  useToast.setState({ toast: null })
}
