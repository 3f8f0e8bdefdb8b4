/** One act of an office: what it is called, what follows from it, and what is said when it is done. `field`: what is to be written. */
export interface StepWords {
  verb: string
  title: string
  text: string
  field?: string
  done: string
}
