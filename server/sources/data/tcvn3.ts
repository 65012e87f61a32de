// TCVN3 (“ABC”, fonts .VnTime, .VnArial): TCVN 5712:1993, set VN3. Each letter is one byte, which Windows takes for Latin.
// The standard has capitals only for Ă Â Ê Ô Ơ Ư Đ; other capitals are the small letters in a font of capitals (.VnTimeH).
// Compared with the table TCVN of GNU libiconv, lib/tcvn.h. The npm package vietnamese-conversion 2.0.0 was refused: it keeps
// every text in a cache, replaces through marks “::12::” that a text may hold, and has wrong VNI letters (Ỷ Ỹ ỷ ỹ).

/** What stands in the file, and the letter it means; two lists of the same length. */
const BYTES = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ'
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'

/** TCVN3 as Latin letters → Unicode. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  [...LETTERS].map((letter, i) => [[...BYTES][i] ?? '', letter] as const),
)
