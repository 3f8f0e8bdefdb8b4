/** The built preview, from the repository root; LINLI_H5_DIR serves and tests one that was built elsewhere. */
export const H5_DIR = process.env.LINLI_H5_DIR ?? 'dist/h5'
