namespace OcrFrench.Documents;

/// <summary>A document cannot be read in the expected format.</summary>
public sealed class DocumentException : FormatException
{
    private const int LongestQuote = 80;

    internal DocumentException(DocumentProblem problem, string file, long line, long offset = -1, string member = "", string known = "")
        : base(Describe(problem, file, line, offset, Quoted(member), known))
    {
        Problem = problem;
        File = file;
        Line = line;
        Offset = offset;
        Member = Quoted(member);
    }

    /// <summary>What is wrong.</summary>
    public DocumentProblem Problem { get; }

    /// <summary>The document's name, normally its path.</summary>
    public string File { get; }

    /// <summary>The line, from 1; 0 if the problem is the kind of file.</summary>
    public long Line { get; }

    /// <summary>The byte, from 0: in the file for text, in the line for JSON lines; -1 if the problem is not at a byte.</summary>
    public long Offset { get; }

    /// <summary>The member of a JSON object that the problem concerns, or what <see cref="Problem"/> says it is; empty otherwise.</summary>
    public string Member { get; }

    /// <summary>An excerpt of the file short enough for a message.</summary>
    private static string Quoted(string member) => member.Length <= LongestQuote
        ? member
        : string.Concat(member.AsSpan(0, char.IsHighSurrogate(member[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote), "…");

    private static string Describe(DocumentProblem problem, string file, long line, long offset, string member, string known)
    {
        string what = problem switch
        {
            DocumentProblem.InvalidUtf8 => "is not UTF-8",
            DocumentProblem.InvalidUtf16 => "is not UTF-16",
            DocumentProblem.NotInEncoding => "has characters that " + member + " does not have",
            DocumentProblem.InvalidJson => "is not a JSON value",
            DocumentProblem.NotAnObject => "is not a JSON object",
            DocumentProblem.NoSuchMember => "has no member \"" + member + "\"",
            DocumentProblem.MemberTwice => "has the member \"" + member + "\" twice",
            DocumentProblem.XmlMalformed => "is not well-formed XML at " + member,
            DocumentProblem.XmlTruncated => "ends too early: the rest of the document is missing",
            DocumentProblem.XmlTooDeep => "has more than " + member + " nested elements, the limit for a file of its size",
            DocumentProblem.XmlTooManyAttributes => "has an element of more than " + member
            + " attributes, the limit for a file of its size",
            DocumentProblem.XmlCharacter => "has the character " + member + ", which XML may not contain",
            DocumentProblem.XmlDeclarations => "declares entities, which is not allowed",
            DocumentProblem.XmlEncoding => "is not in the encoding that it declares, or this is not supported: " + member,
            DocumentProblem.NotXml => "is not XML",
            DocumentProblem.OtherXml => "is " + member + ", not " + known,
            DocumentProblem.BadRow => "is not a row of twelve columns as Tesseract writes them (“" + member + "”)",
            DocumentProblem.BadCue => "is not the times of a subtitle, nor its text (“" + member + "”)",
            DocumentProblem.Pdf => "is a " + member + ", not text: extract its text first, or have its pages read by an OCR engine",
            DocumentProblem.Image => "is an image (" + member + "), not text: have it read by an OCR engine first",
            DocumentProblem.OfficeDocument => "is an office document (" + member + "), not text: save or convert it as plain text first",
            DocumentProblem.Archive => "is an archive (" + member + "), not text: unpack it first",
            DocumentProblem.DamagedPackage => "is damaged" + (member.Length == 0 ? "" : ": " + member),
            DocumentProblem.PackageTooLarge => "contains a file that is too large: " + member,
            DocumentProblem.DamagedPdf => "is a damaged PDF, or not one at all",
            DocumentProblem.EncryptedPdf => "is a PDF that needs a password",
            DocumentProblem.PdfWithoutText => "is a PDF without text: have its pages read by an OCR engine",
            DocumentProblem.OtherFormat => "is " + member + ", not the format that was asked for",
            _ => "has a member \"" + member + "\" that is not a string",
        };
        if (line == 0) return $"{file} {what}.";
        string place = offset < 0 ? "" : FormattableString.Invariant($", byte {offset}");
        return FormattableString.Invariant($"{file}, line {line}{place}: {what}.");
    }
}

/// <summary>What is wrong with a document.</summary>
public enum DocumentProblem
{
    /// <summary>The bytes are not UTF-8.</summary>
    InvalidUtf8,

    /// <summary>The bytes are not UTF-16: there is an odd number of them.</summary>
    InvalidUtf16,

    /// <summary>The text has characters that do not exist in the output encoding.</summary>
    NotInEncoding,

    /// <summary>A line of a JSON lines file is not JSON.</summary>
    InvalidJson,

    /// <summary>A line of a JSON lines file is JSON but not an object.</summary>
    NotAnObject,

    /// <summary>The object lacks the member to read.</summary>
    NoSuchMember,

    /// <summary>The object has the member to read more than once.</summary>
    MemberTwice,

    /// <summary>The member to read is not a string.</summary>
    NotAString,

    /// <summary>The file is not well-formed XML; <see cref="DocumentException.Member"/> is the text at that place.</summary>
    XmlMalformed,

    /// <summary>The file ends in the middle of an element.</summary>
    XmlTruncated,

    /// <summary>Elements are nested too deeply for a file of this size; <see cref="DocumentException.Member"/> is the limit.</summary>
    XmlTooDeep,

    /// <summary>The file declares entities of its own: refused, because they can make a small file huge or read other files.</summary>
    XmlDeclarations,

    /// <summary>
    /// The encoding declared by the file is unsupported, or the bytes are not valid in it; <see cref="DocumentException.Member"/> names it.
    /// </summary>
    XmlEncoding,

    /// <summary>The file was expected to be XML but is not.</summary>
    NotXml,

    /// <summary>The file is XML, but not of a format with words; <see cref="DocumentException.Member"/> says what it is.</summary>
    OtherXml,

    /// <summary>The file is not in the requested format; <see cref="DocumentException.Member"/> says in which it is.</summary>
    OtherFormat,

    /// <summary>
    /// A row of a TSV file is not as Tesseract writes them; <see cref="DocumentException.Member"/> is the number of its columns, or what it
    /// has in place of a number.
    /// </summary>
    BadRow,

    /// <summary>
    /// The file is a PDF or DjVu, as <see cref="DocumentException.Member"/> says: extract its text or read its pages first.
    /// </summary>
    Pdf,

    /// <summary>
    /// The file is an image in the format that <see cref="DocumentException.Member"/> names: read it with an OCR engine first.
    /// </summary>
    Image,

    /// <summary>
    /// The file is a DOCX, ODT, RTF, EPUB or the like, as <see cref="DocumentException.Member"/> says: save it as plain text
    /// first.
    /// </summary>
    OfficeDocument,

    /// <summary>
    /// The file is an archive, or compressed, as <see cref="DocumentException.Member"/> says: unpack it first.
    /// </summary>
    Archive,

    /// <summary>An element has too many attributes for a file of this size; <see cref="DocumentException.Member"/> is the limit.</summary>
    XmlTooManyAttributes,

    /// <summary>The file contains a character not allowed in XML, such as NUL; <see cref="DocumentException.Member"/> names it.</summary>
    XmlCharacter,

    /// <summary>
    /// The file was expected to be subtitles but has no times, or something else in their place: <see cref="DocumentException.Member"/>.
    /// </summary>
    BadCue,

    /// <summary>
    /// The file is a DOCX that is damaged or encrypted, or not one at all; <see cref="DocumentException.Member"/> is the damaged part.
    /// </summary>
    DamagedPackage,

    /// <summary>
    /// The file is a DOCX with a part that is too large when unpacked: <see cref="DocumentException.Member"/>.
    /// </summary>
    PackageTooLarge,

    /// <summary>The file is a PDF that is damaged, or not one at all.</summary>
    DamagedPdf,

    /// <summary>The file is a PDF that needs a password.</summary>
    EncryptedPdf,

    /// <summary>The file is a PDF of images without text: have its pages read by an OCR engine first.</summary>
    PdfWithoutText,
}
