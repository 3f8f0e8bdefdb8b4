/** The built preview, from the repository root. */
export const H5_DIR = 'dist/h5'
