/** The list of the files that only the desk uses, in the folder of the site's own files. */
export const deskFilesPath = '_app/desk-files.json';
