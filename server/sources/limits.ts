// How much is read of one file. The longest codes of law have 2 MB of text and 700 pages.

/** Largest file, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024
/** Longest text that comes out of a file, in UTF-16 units; in a .txt of the largest size no text is longer. */
export const LONGEST_TEXT = 20 * 1024 * 1024
/** Most bytes that the parts of a .docx may take when unpacked: XML is about ten times its text. */
export const LARGEST_UNPACKED = 100 * 1024 * 1024
/** Most bytes that one stream of a .pdf may take when unpacked (a page of text has 10 kB, a picture 30 MB), and all together. */
export const LARGEST_STREAM = 64 * 1024 * 1024
export const LARGEST_STREAMS = 2 * 1024 * 1024 * 1024
/** Most pages of a .pdf. */
export const MOST_PAGES = 3000
/** Deepest nesting of elements in HTML and in a .docx; real ones stay below 60. */
export const DEEPEST = 500
/** Most elements of HTML; a page with 10 MB of text has 60,000. */
export const MOST_ELEMENTS = 200_000
/** Most elements and stretches of text in which Readability looks for the main content: its time grows faster than they do. */
export const MOST_JUDGED = 80_000
